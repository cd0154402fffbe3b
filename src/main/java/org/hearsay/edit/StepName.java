package org.hearsay.edit;

import java.util.List;

/// What a step does, so that any language can say it: a key of the message bundles and what fills
/// its gaps. For example `add` with `SPEAKER` and `Mike Pompeo`.
///
/// @param key lower case, words joined by hyphens
/// @param arguments in the order of the message's gaps
public record StepName(String key, List<String> arguments) {

    public StepName {
        arguments = List.copyOf(arguments);
    }

    public static StepName of(String key, String... arguments) {
        return new StepName(key, List.of(arguments));
    }
}
