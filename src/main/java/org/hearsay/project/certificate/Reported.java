package org.hearsay.project.certificate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hearsay.format.Loss;
import org.hearsay.model.Id;

/// What an export says of items that it could not carry as they are.
///
/// @param named ids of all items, speakers and documents that a loss names: they may have come back
///   with other values
/// @param changed those of them that may have come back as another one, or not at all
/// @param gone those of them that were left out whole, and so must not be there
/// @param widened those of them that may reach further than they did, to whole tokens
/// @param reworded documents whose text may differ in blanks and signs
record Reported(Set<Id> named, Set<Id> changed, Set<Id> gone, Set<Id> widened, Set<Id> reworded) {

    private static final Set<String> WHOLE = Set.of("annotation", "relation");

    private static final String WIDENED = "token_border";

    /// What may be lost of an item while its label and its place stay as they are.
    private static final Set<String> VALUES =
            Set.of(
                    "attribute",
                    "relation_attribute",
                    "note",
                    "note_line_end",
                    "value_line_end",
                    "empty_value",
                    "list",
                    "character",
                    "cell");

    /// What may be lost of a document while its text stays as it is.
    private static final Set<String> BESIDE_THE_TEXT =
            Set.of("form", "metadata", "source", "title", "comment", "layer", "offsets");

    static Reported of(Collection<Loss> losses) {
        var named = new HashSet<Id>();
        var changed = new HashSet<Id>();
        var gone = new HashSet<Id>();
        var widened = new HashSet<Id>();
        var reworded = new HashSet<Id>();
        for (var loss : losses) {
            try {
                var id = new Id(UUID.fromString(loss.id()));
                named.add(id);
                if (!VALUES.contains(loss.kind())) {
                    changed.add(id);
                }
                if (WHOLE.contains(loss.kind())) {
                    gone.add(id);
                }
                if (loss.kind().equals(WIDENED)) {
                    widened.add(id);
                }
                if (!BESIDE_THE_TEXT.contains(loss.kind())) {
                    reworded.add(id);
                }
            } catch (IllegalArgumentException _) {
                // A loss about something that has no id, such as a setting.
            }
        }
        return new Reported(named, changed, gone, widened, reworded);
    }
}
