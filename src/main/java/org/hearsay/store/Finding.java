package org.hearsay.store;

import org.hearsay.text.phrase.Phrase;

/// Something in a project file that is not as it was saved.
///
/// @param what what is wrong
/// @param where the document, layer, table or step that it concerns
/// @param repair what can be done about it
public record Finding(Phrase what, Phrase where, Phrase repair) {

    static Finding fromBackup(Phrase what, Phrase where) {
        return new Finding(what, where, Phrase.of("Take it from a backup."));
    }
}
