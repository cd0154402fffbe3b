package org.hearsay.format.value;

import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;

/// Makes words fit for XML, and tells of each character that it has no place for. One document.
///
/// @param losses is added to
public record XmlWords(LossList losses) {

    /// The words as XML can hold them, see [XmlCharacters#allowed]; no offset moves.
    ///
    /// @param owner id of what has the words
    public String of(String words, Id owner) {
        var at = XmlCharacters.forbidden(words, 0);
        if (at.isEmpty()) {
            return words;
        }
        var allowed = XmlCharacters.allowed(words);
        for (; at.isPresent(); at = XmlCharacters.forbidden(words, at.getAsInt() + 1)) {
            losses.add(
                    "character",
                    owner,
                    Phrase.of(
                            "XML has no place for U+%04X at %d; U+%04X stands for it",
                            (int) words.charAt(at.getAsInt()),
                            at.getAsInt(),
                            (int) allowed.charAt(at.getAsInt())));
        }
        return allowed;
    }
}
