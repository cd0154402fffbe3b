package org.hearsay.project.suggest;

import org.hearsay.language.suggest.EqualWords;
import org.hearsay.model.Attributes;
import org.hearsay.model.Proposal;
import org.hearsay.project.OpenDocument;
import org.hearsay.text.Anchor;

/// Proposes one label wherever the same words stand.
///
/// @param label name of the label
/// @param words not blank; capitals count
/// @param meaning values that hold wherever the words stand, such as whom they mean
public record EqualTo(String label, String words, Attributes meaning) {

    Draft.Sheet in(OpenDocument document) {
        var sheet = new Draft.Sheet();
        var text = document.article().text().value();
        for (var place : EqualWords.in(text, document.segmentation(), words)) {
            sheet.add(new Draft(label, Anchor.of(place), meaning, Proposal.of(Rule.EQUAL.id())));
        }
        return sheet;
    }
}
