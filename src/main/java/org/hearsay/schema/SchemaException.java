package org.hearsay.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A schema file was refused, or a change of a schema. The message names the place in the file and
/// the way out; where several things are wrong, each has a line.
public final class SchemaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonNode place;

    public SchemaException(String message) {
        super(message);
        place = null;
    }

    public SchemaException(String message, Throwable cause) {
        super(message, cause);
        place = null;
    }

    /// @param place what of the file it is about
    SchemaException(SchemaException cause, JsonNode place) {
        super(cause.getMessage(), cause);
        this.place = place;
    }

    Optional<JsonNode> place() {
        return Optional.ofNullable(place);
    }
}
