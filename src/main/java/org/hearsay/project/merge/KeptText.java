package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.project.merge.MergeReport.Kept;
import tools.jackson.databind.node.ArrayNode;

/// What stays out of locked gold, in words and as JSON.
final class KeptText {

    private KeptText() {}

    static String line(Kept kept) {
        var lock = kept.version().map(v -> " (" + v + ")").orElse("");
        if (kept.isArticle()) {
            return "  \"%s\" was corrected there in words of its gold, which is locked here%s: the article stays as it is with all layers, %s (%d there). Once an owner has unlocked the gold, merging the file again takes in what is there."
                    .formatted(kept.title(), lock, Several.spans(kept.here()), kept.there());
        }
        return "  The gold of \"%s\" is locked here%s and stays as it is, %s. There it has %d: %s. Once an owner has unlocked it, merging the file again takes that in."
                .formatted(
                        kept.title(),
                        lock,
                        Several.spans(kept.here()),
                        kept.there(),
                        String.join(", ", otherwise(kept)));
    }

    private static List<String> otherwise(Kept kept) {
        var words = new ArrayList<>(ChangeWords.of(kept.changes()));
        if (kept.decisions() > 0) {
            words.add(Several.of(kept.decisions(), "other decision", "other decisions"));
        }
        if (words.isEmpty()) {
            words.add("the same, in another state");
        }
        return words;
    }

    static void json(ArrayNode all, Kept kept) {
        var changes = kept.changes();
        all.addObject()
                .put("document", kept.document().toString())
                .put("title", kept.title())
                .put("what", kept.isArticle() ? "article" : "gold")
                .put("locked", kept.version().orElse(null))
                .put("here", kept.here())
                .put("there", kept.there())
                .put("added", changes.added())
                .put("changed", changes.changed())
                .put("removed", changes.removed())
                .put("values", changes.values())
                .put("links", changes.links())
                .put("decisions", kept.decisions());
    }
}
