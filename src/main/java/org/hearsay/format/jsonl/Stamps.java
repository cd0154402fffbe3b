package org.hearsay.format.jsonl;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Stamp;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Reads times, of which many lines in a row have the same. One thread.
final class Stamps {

    private String known = Instant.EPOCH.toString();
    private Instant time = Instant.EPOCH;

    /// @throws UnfitException if one of the times is missing or none
    Stamp of(JsonNode line) {
        return new Stamp(time(line, "created"), time(line, "changed"));
    }

    private Instant time(JsonNode line, String field) {
        var given = Json.required(line, field);
        if (!given.equals(known)) {
            time = parsed(given, field);
            known = given;
        }
        return time;
    }

    private static Instant parsed(String given, String field) {
        try {
            return Instant.parse(given);
        } catch (DateTimeParseException e) {
            throw new UnfitException(Phrase.of("\"%s\" is no time", field), e);
        }
    }
}
