package org.hearsay.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days as attribute values write them.
final class Dates {

    private Dates() {}

    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
