package org.hearsay.format.brat;

import java.util.Arrays;
import org.hearsay.text.phrase.Phrase;

/// A line of an `.ann` file: fields parted by tabs.
///
/// @param number from 1
record BratLine(int number, String text) {

    String id() {
        int tab = text.indexOf('\t');
        return tab < 0 ? text : text.substring(0, tab);
    }

    /// @throws BadLine if there are fewer fields
    String field(int i) throws BadLine {
        var fields = text.split("\t", -1);
        if (i >= fields.length || fields[i].isBlank()) {
            throw new BadLine(Phrase.of("fields must be parted by tabs"));
        }
        return fields[i];
    }

    /// The words of a field, at least one.
    String[] words(int i) throws BadLine {
        return Arrays.stream(field(i).strip().split(" ", -1))
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new);
    }

    /// Everything from field `i` on, tabs included; empty where there is nothing.
    String rest(int i) {
        var fields = text.split("\t", i + 1);
        return i < fields.length ? fields[i] : "";
    }
}
