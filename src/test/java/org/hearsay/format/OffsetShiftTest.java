package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.Test;

/// A person is told why offsets do not fit, not only that they do not.
class OffsetShiftTest {

    private static final String TEXT = "One 😀 two 😀 three 😀 four five six.";

    @Test
    void theSameDistanceEverywhereIsTold() {
        var shift = shift(OffsetUnit.UTF16);
        for (var word : new String[] {"four", "five", "six"}) {
            shift.disagrees(40, TEXT.indexOf(word) + 3, word);
        }
        assertThat(shift.remark("a.ann"))
                .hasValueSatisfying(issue ->
                        assertThat(issue.toString())
                                .contains(
                                        "a.ann, line 40",
                                        "all offsets from line 40 on are 3 too large"));
    }

    @Test
    void distanceThatGrowsWithEachEmojiIsAnotherUnit() {
        var shift = shift(OffsetUnit.CODE_POINT);
        // UTF-16 offsets that were taken for code points.
        for (var word : new String[] {"two", "three", "four"}) {
            int given = TEXT.indexOf(word);
            shift.disagrees(7, TEXT.offsetByCodePoints(0, given), word);
        }
        assertThat(shift.remark("a.ann"))
                .hasValueSatisfying(issue ->
                        assertThat(issue.message()).contains("UTF-16 code units: wrong unit?"));
    }

    @Test
    void nothingIsGuessedFromQuotesThatAreNotThereOrFromTwo() {
        var shift = shift(OffsetUnit.UTF16);
        shift.disagrees(1, TEXT.indexOf("four") + 1, "four");
        shift.disagrees(2, TEXT.indexOf("five") + 1, "five");
        assertThat(shift.remark("a.ann")).isEmpty();
        shift.disagrees(3, 5, "nowhere");
        assertThat(shift.remark("a.ann")).isEmpty();
    }

    @Test
    void shortWordsThatStandElsewhereTooDoNotHideTheDistance() {
        var text = "a bee and a sea and a tea, and all is well in a house.";
        var shift = new OffsetShift(new DocumentText(text), OffsetUnit.UTF16);
        for (var word : new String[] {"a tea", "is", "in", "a house"}) {
            shift.disagrees(
                    3, text.indexOf(word) + 9, word.substring(0, Math.min(2, word.length())));
        }
        shift.disagrees(9, text.indexOf("house") + 9, "house");
        assertThat(shift.remark("a.ann"))
                .hasValueSatisfying(issue -> assertThat(issue.message()).contains("9 too large"));
    }

    private static OffsetShift shift(OffsetUnit unit) {
        return new OffsetShift(new DocumentText(TEXT), unit);
    }
}
