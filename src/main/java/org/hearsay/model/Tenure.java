package org.hearsay.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody was for a time: a role, in an organisation, from a day to a day.
///
/// Kept as one text, which any program can read: the time as an ISO 8601 interval, `..` where an
/// end is open, then the role, then ` | ` and the organisation where there is one. For example
/// `2018-04-26/2021-01-20 Secretary of State | US State Department`.
///
/// @param from the first day; empty for always
/// @param to the last day; empty for until now
public record Tenure(
        String role, String organisation, Optional<LocalDate> from, Optional<LocalDate> to) {

    /// The attribute of an entity that lists them.
    public static final String ATTRIBUTE = "roles";

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\.\\.|\\d{4}-\\d\\d-\\d\\d)/(\\.\\.|\\d{4}-\\d\\d-\\d\\d)(?: (.*))?");
    private static final String BETWEEN = " | ";
    private static final String OPEN = "..";
    private static final int ISO_DAY = 10;

    /// Reads what [#written] wrote; of any other text, makes a role without an end.
    public static Tenure parse(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return split(text, Optional.empty(), Optional.empty());
        }
        try {
            var rest = found.group(3) == null ? "" : found.group(3);
            return split(rest, end(found.group(1)), end(found.group(2)));
        } catch (DateTimeException _) {
            return split(text, Optional.empty(), Optional.empty());
        }
    }

    public String written() {
        var words = organisation.isEmpty() ? role : role + BETWEEN + organisation;
        return from.map(LocalDate::toString).orElse(OPEN)
                + "/"
                + to.map(LocalDate::toString).orElse(OPEN)
                + (words.isEmpty() ? "" : " " + words);
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /// Role and organisation, as a person reads them.
    public String words() {
        return organisation.isEmpty() || role.isEmpty()
                ? role + organisation
                : role + ", " + organisation;
    }

    /// The day that a text says, as metadata have it; what follows a date does not count.
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() < ISO_DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, ISO_DAY)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Tenure split(String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        int at = words.indexOf(BETWEEN);
        return at < 0
                ? new Tenure(words, "", from, to)
                : new Tenure(
                        words.substring(0, at), words.substring(at + BETWEEN.length()), from, to);
    }

    private static Optional<LocalDate> end(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
