package org.hearsay.edit;

import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;

/// An annotation with where it stands, as lists over many documents show it.
///
/// @param annotator id of whose layer it is on
/// @param counts whether its document and layer are part of the project now; what is not may come
///   back
public record Mention(
        Annotation annotation, Place place, Id annotator, LayerHead.Kind kind, boolean counts) {

    /// A passage of a document.
    ///
    /// @param day of the document as its metadata has it, ISO 8601; empty for none
    /// @param before some words in front of it
    /// @param words from its start to its end
    /// @param after some words behind it
    public record Place(
            Id document, String title, String day, String before, String words, String after) {}
}
