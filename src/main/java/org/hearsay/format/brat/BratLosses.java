package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.text.phrase.Phrase;

/// What a document has that brat has no place for.
final class BratLosses {

    private BratLosses() {}

    static List<Loss> of(AnnotatedDocument document) {
        var losses = new ArrayList<Loss>();
        var title = document.article().document().title();
        for (var comment : document.comments()) {
            losses.add(
                    new Loss(
                            "comment",
                            title,
                            comment.id().toString(),
                            Phrase.of("brat has no comments of its own")));
        }
        if (!document.article().form().passages().isEmpty()) {
            losses.add(
                    new Loss(
                            "form",
                            title,
                            document.article().document().id().toString(),
                            Phrase.of("brat shows plain text only")));
        }
        return losses;
    }
}
