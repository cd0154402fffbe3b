package org.hearsay.project.certificate;

import java.util.Arrays;
import org.hearsay.text.DocumentText;

/// How the places in a text are counted for a comparison.
///
/// Most formats keep a text as it is: then places are UTF-16 offsets. Some keep its words only;
/// then places count letters and digits, so that blanks and signs may differ.
final class Coordinates {

    /// For what has no items.
    static final Coordinates NOWHERE = new Coordinates(new int[0], 0);

    private final int[] places;
    private final long text;

    private Coordinates(int[] places, long text) {
        this.places = places;
        this.text = text;
    }

    static Coordinates exact(DocumentText text) {
        var places = new int[text.length() + 1];
        Arrays.setAll(places, i -> i);
        return new Coordinates(places, Hash.of(text.value()));
    }

    static Coordinates ofWords(DocumentText text) {
        var value = text.value();
        var places = new int[value.length() + 1];
        long hash = Hash.START;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            places[i] = letters;
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                hash = Hash.with(hash, c);
            }
        }
        places[value.length()] = letters;
        return new Coordinates(places, hash);
    }

    int at(int offset) {
        return places[offset];
    }

    /// The same for texts that are equal in these coordinates.
    long text() {
        return text;
    }
}
