package org.hearsay.session.annotating;

import java.util.List;

/// What a key just did or could not do, for the status line.
///
/// @param number goes up with each notice, so that two of the same are told apart
/// @param key of the message bundles; lower case, words joined by hyphens
/// @param arguments in the order of the message's gaps
/// @param undo whether there is something to take back
public record Notice(long number, String key, List<String> arguments, boolean undo) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
