package org.hearsay.project;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.hearsay.schema.SchemaException;
import org.jspecify.annotations.Nullable;

/// Why something could not be done.
///
/// @param message one sentence for a person, in English
/// @param reason a key of the message bundles for the same in other languages; empty where there is
///   none
/// @param details that fill the gaps of that text
public record Why(String message, String reason, List<String> details) {

    public Why {
        details = List.copyOf(details);
    }

    /// As a failure says it, or what caused it.
    public static Why of(@Nullable Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return switch (cause) {
            case null -> new Why("", "", List.of());
            case ProjectException told -> told.why();
            case SchemaException refused ->
                    new Why(
                            String.valueOf(refused.getMessage()),
                            refused.reason(),
                            refused.details());
            default -> new Why(String.valueOf(cause.getMessage()), "", List.of());
        };
    }
}
