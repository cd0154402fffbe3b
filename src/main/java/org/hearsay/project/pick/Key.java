package org.hearsay.project.pick;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;

/// What an article can be chosen by, besides its title.
public enum Key {
    /// A part of its publisher's name.
    PUBLISHER {
        @Override
        boolean fits(DocumentRow row, String value) {
            return known(row, Document.PUBLISHER).contains(value);
        }
    },
    /// One of its tags, whole.
    TAG {
        @Override
        boolean fits(DocumentRow row, String value) {
            return Stream.of(known(row, "tags").split("[,;]", -1))
                    .map(String::strip)
                    .anyMatch(value::equals);
        }
    },
    /// How its date begins: a year, a month or a day.
    DATE {
        @Override
        boolean fits(DocumentRow row, String value) {
            return known(row, Document.DATE).startsWith(value);
        }
    },
    /// A day, month or year on or behind whose start it was published.
    AFTER {
        @Override
        boolean fits(DocumentRow row, String value) {
            return known(row, Document.DATE).compareTo(value) >= 0;
        }
    },
    /// A day, month or year before whose start it was published.
    BEFORE {
        @Override
        boolean fits(DocumentRow row, String value) {
            var date = known(row, Document.DATE);
            return !date.isEmpty() && date.compareTo(value) < 0;
        }
    },
    /// How far somebody's layer of it is, as the command line calls it.
    STATUS {
        @Override
        boolean fits(DocumentRow row, String value) {
            var states = row.layers().stream().map(l -> l.head().status()).toList();
            return switch (value) {
                case "done" ->
                        states.contains(LayerHead.Status.DONE)
                                || states.contains(LayerHead.Status.LOCKED);
                case "not_started" ->
                        states.stream().allMatch(s -> s == LayerHead.Status.NOT_STARTED);
                default -> states.stream().anyMatch(s -> s.name().equalsIgnoreCase(value));
            };
        }
    },
    /// How its id begins, or at least eight of its last digits; several with commas between.
    ID {
        @Override
        boolean fits(DocumentRow row, String value) {
            var id = row.document().id().toString();
            return id.startsWith(value) || value.length() >= SHORT_ID && id.endsWith(value);
        }

        @Override
        List<String> values(String written) {
            return List.of(written.toLowerCase(Locale.ROOT).split(",", -1)).stream()
                    .filter(id -> !id.isEmpty())
                    .toList();
        }
    };

    /// Digits of the short form of an id.
    private static final int SHORT_ID = 8;

    /// @param value lower-case
    abstract boolean fits(DocumentRow row, String value);

    /// What somebody typed behind the colon.
    List<String> values(String written) {
        return List.of(written.strip().toLowerCase(Locale.ROOT));
    }

    /// As it is typed.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String known(DocumentRow row, String name) {
        return row.document().metadata(name).strip().toLowerCase(Locale.ROOT);
    }
}
