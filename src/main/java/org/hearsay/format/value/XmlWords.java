package org.hearsay.format.value;

import org.hearsay.format.standoff.LossList;
import org.hearsay.io.SafeXml;
import org.hearsay.model.Id;

/// Makes words fit for XML, and tells of each character that it has no place for. One document.
///
/// @param losses is added to
public record XmlWords(LossList losses) {

    /// The words with U+FFFD for what XML cannot hold, so that no offset moves.
    ///
    /// @param owner id of what has the words
    public String of(String words, Id owner) {
        for (var at = SafeXml.forbidden(words, 0);
                at.isPresent();
                at = SafeXml.forbidden(words, at.getAsInt() + 1)) {
            losses.add(
                    "character",
                    owner,
                    "XML has no place for U+%04X at %d; U+FFFD stands for it"
                            .formatted((int) words.charAt(at.getAsInt()), at.getAsInt()));
        }
        return SafeXml.allowed(words);
    }
}
