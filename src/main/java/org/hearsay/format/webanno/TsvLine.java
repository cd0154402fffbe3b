package org.hearsay.format.webanno;

import java.util.regex.Pattern;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// A row of the file: a token, or a part of one.
///
/// @param number of the line, from 1
/// @param name such as `2-7.1`
/// @param start as the file has it
/// @param end as the file has it
/// @param fields all fields of the line
record TsvLine(int number, String name, int start, int end, String[] fields) {

    /// How many fields come before the columns.
    static final int BEFORE = 3;

    private static final Pattern NAME = Pattern.compile("\\d+-\\d+(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /// @param columns how many there must be
    /// @throws BadRow if the line is no row
    static TsvLine of(int number, String line, int columns) throws BadRow {
        var fields = line.split("\t", -1);
        if (fields.length < BEFORE || !NAME.matcher(fields[0]).matches()) {
            throw new BadRow(
                    Phrase.of(
                            "a row starts with its number, its offsets and its word, parted by tabs"));
        }
        var range = RANGE.matcher(fields[1]);
        if (!range.matches()) {
            throw new BadRow(Phrase.of("\"%s\" are no offsets", fields[1]));
        }
        if (fields.length < BEFORE + columns) {
            throw new BadRow(
                    Phrase.of(
                            "it has %d columns of annotations, the header names %d",
                            fields.length - BEFORE, columns));
        }
        int start = Integer.parseInt(range.group(1));
        int end = Integer.parseInt(range.group(2));
        if (end < start) {
            throw new BadRow(Phrase.of("it ends before it starts"));
        }
        return new TsvLine(number, fields[0], start, end, fields);
    }

    String word() {
        return fields[2];
    }

    boolean isToken() {
        return name.indexOf('.') < 0;
    }

    String cell(int column) {
        return fields[BEFORE + column];
    }

    /// A line that cannot be taken in; the message says why, without the line itself.
    static final class BadRow extends Exception implements Phrased {

        private static final long serialVersionUID = 1L;

        private final Phrase phrase;

        BadRow(Phrase phrase) {
            super(phrase.toString());
            this.phrase = phrase;
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }
}
