package org.hearsay.format.brat;

import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.standoff.LossList;
import org.hearsay.text.phrase.Phrase;

/// What a document has that brat has no place for.
final class BratLosses {

    private BratLosses() {}

    static void tell(AnnotatedDocument document, Dialect dialect, LossList losses) {
        losses.ofDocument(document);
        var article = document.article();
        if (article.text().codePoints().length() != article.text().length()) {
            losses.add("offsets", article.document().id(), unit(dialect));
        }
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
