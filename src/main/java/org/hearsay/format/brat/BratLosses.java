package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.text.phrase.Phrase;

/// What a document has that brat has no place for.
final class BratLosses {

    private BratLosses() {}

    static List<Loss> of(AnnotatedDocument document, Dialect dialect) {
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
        var text = document.article().text();
        if (text.codePoints().length() != text.length()) {
            losses.add(
                    new Loss(
                            "offsets",
                            title,
                            document.article().document().id().toString(),
                            unit(dialect)));
        }
        return losses;
    }

    /// Where the two ways to count differ, one of the readers counts in the other one.
    private static Phrase unit(Dialect dialect) {
        return switch (dialect) {
            case BRAT ->
                    Phrase.of(
                            "offsets count code points, as brat does: INCEpTION and other Java programs count UTF-16 and show spans behind the first emoji shifted; for them write it with --option for=inception");
            case INCEPTION ->
                    Phrase.of(
                            "offsets count UTF-16, as INCEpTION does: brat itself counts code points; leave out for=inception for it");
        };
    }
}
