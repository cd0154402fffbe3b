package org.hearsay.schema;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A schema file was refused, or a change of a schema. The message names the place in the file and
/// the way out; where several things are wrong, each has a line.
public final class SchemaException extends Exception implements Phrased {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonNode place;
    private final Phrase phrase;
    private final String reason;
    private final List<String> details;

    public SchemaException(Phrase phrase) {
        this(phrase.toString(), phrase, "", List.of());
    }

    /// @param message in English alone, for what only the command line says
    public SchemaException(String message) {
        this(Phrase.verbatim(message));
    }

    public SchemaException(Phrase phrase, Throwable cause) {
        super(phrase.toString(), cause);
        this.phrase = phrase;
        place = null;
        reason = "";
        details = List.of();
    }

    /// @param reason a key of the message bundles for the same in other languages
    /// @param details that fill the gaps of that text
    private SchemaException(String message, Phrase phrase, String reason, List<String> details) {
        super(message);
        this.phrase = phrase;
        place = null;
        this.reason = reason;
        this.details = details;
    }

    /// A refusal for which there are words in other languages too.
    ///
    /// @param reason a key of the message bundles for them
    /// @param message in English, with a `%s` for each detail
    public static SchemaException of(String reason, String message, String... details) {
        var said = message.formatted((Object[]) details);
        return new SchemaException(said, Phrase.verbatim(said), reason, List.of(details));
    }

    /// @param place what of the file it is about
    SchemaException(SchemaException cause, JsonNode place) {
        super(cause.phrase.toString(), cause);
        phrase = cause.phrase;
        this.place = place;
        reason = "";
        details = List.of();
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    /// A key of the message bundles for the same in other languages; empty where there is none.
    public String reason() {
        return reason;
    }

    /// What fills the gaps of that text.
    public List<String> details() {
        return details;
    }

    Optional<JsonNode> place() {
        return Optional.ofNullable(place);
    }
}
