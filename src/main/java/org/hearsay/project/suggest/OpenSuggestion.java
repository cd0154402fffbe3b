package org.hearsay.project.suggest;

import java.util.Comparator;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Proposal;
import org.hearsay.text.DocumentText;

/// A suggestion that nobody has decided on, as lists over many documents show it.
///
/// @param title of the document
/// @param words what it covers, on one line, cut where it is long
public record OpenSuggestion(
        Id document, String title, Annotation annotation, Proposal proposal, String words) {

    private static final int LONGEST = 120;

    /// The least sure first; what has no score comes last, in reading order.
    public static final Comparator<OpenSuggestion> LEAST_SURE_FIRST =
            Comparator.comparingDouble((OpenSuggestion s) -> -s.proposal().uncertainty());

    public static OpenSuggestion of(Annotation annotation, Document document, DocumentText text) {
        var line = text.at(annotation.anchor()).replaceAll("\\s+", " ");
        var words = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return new OpenSuggestion(
                document.id(),
                document.title(),
                annotation,
                Proposal.of(annotation.origin()),
                words);
    }
}
