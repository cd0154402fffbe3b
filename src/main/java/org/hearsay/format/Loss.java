package org.hearsay.format;

import org.hearsay.text.phrase.Phrase;

/// Something that a format could not carry.
///
/// @param kind stable name of what is lost, such as `comment`
/// @param document title of the document
/// @param id of the item
/// @param what one sentence for a person
public record Loss(String kind, String document, String id, Phrase what) {

    /// What is lost, in English.
    public String message() {
        return what.toString();
    }
}
