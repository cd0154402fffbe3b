package org.hearsay.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// Words are found by themselves and their context, or not at all.
class QuotationTest {

    private static final Place NOWHERE = new Place.Nowhere();
    private static final Place SEVERAL = new Place.Several();

    private static Place place(String text, String words, String other) {
        int at = text.indexOf(words);
        return new Quotation(text, new Span(at, at + words.length())).in(other);
    }

    private static Place at(int start, int end) {
        return new Place.At(new Span(start, end));
    }

    @Test
    void wordsThatStandOnceAreWhereTheyStand() {
        assertThat(place("Kim met Lund.", "Lund", "Yesterday Lund came.")).isEqualTo(at(10, 14));
        assertThat(place("Kim met Lund.", "Lund", "Nobody came.")).isEqualTo(NOWHERE);
    }

    @Test
    void aNameIsNotFoundInALongerOne() {
        assertThat(place("Kim said so.", "Kim", "Kimberley said so.")).isEqualTo(NOWHERE);
        assertThat(place("A 😀man.", "man", "A woman.")).isEqualTo(NOWHERE);
    }

    @Test
    void ofSeveralPlacesThatBetweenTheSameWordsIsMeant() {
        var text = "In the morning it was he who came. Late in the evening he left the house.";
        var other = "Suddenly, in spring, he came. Late in the evening he left, tired.";
        int start = text.indexOf("he left");
        var found = new Quotation(text, new Span(start, start + 2)).in(other);
        int there = other.indexOf("he left");
        assertThat(found).isEqualTo(at(there, there + 2));
    }

    @Test
    void whereNothingTellsWhichIsMeantNoneIs() {
        assertThat(place("Only he knew.", "he", "Then he came, and he went.")).isEqualTo(SEVERAL);
        // Two of the one text would come to stand on one place of the other.
        assertThat(place("So he came. And he went.", "he", "Today he slept.")).isEqualTo(SEVERAL);
    }
}
