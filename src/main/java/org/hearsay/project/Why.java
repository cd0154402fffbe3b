package org.hearsay.project;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.hearsay.schema.SchemaException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// Why something could not be done.
///
/// @param phrase one sentence for a person
/// @param reason a key of the message bundles for other words for the same; empty where there is
///   none
/// @param details that fill the gaps of that text
public record Why(Phrase phrase, String reason, List<String> details) implements Phrased {

    public Why {
        details = List.copyOf(details);
    }

    /// In English.
    public String message() {
        return phrase.toString();
    }

    /// As a failure says it, or what caused it.
    public static Why of(@Nullable Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return switch (cause) {
            case null -> new Why(Phrase.verbatim(""), "", List.of());
            case ProjectException told -> told.why();
            case SchemaException refused ->
                    new Why(refused.phrase(), refused.reason(), refused.details());
            default -> new Why(Phrased.of(cause), "", List.of());
        };
    }
}
