package org.hearsay.text.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where places of a text are in a corrected one: against the plain definition, over random texts
/// and random corrections of which is known what they touched.
class TextChangeTest {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "the",
                    "a",
                    "Pompeo",
                    "said",
                    "he",
                    "“we",
                    "will”",
                    "😀",
                    "🇩🇪",
                    "é",
                    "e\u0301",
                    "שלום",
                    "👩‍👩‍👧",
                    "n\u0303o",
                    ",",
                    ".",
                    "\n",
                    "\n\n",
                    "2,021",
                    "U.S.");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatOneEditDoesNotTouchKeepsItsWordsExactly(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            var before = text(random, 5 + random.nextInt(60));
            var edit = edit(before, random);
            var after = edit.applied(before);
            var spans = List.of(span(before, random, edit));
            var change = TextChange.between(before, after, spans);
            assertThat(applied(change)).isEqualTo(after);
            for (var span : spans) {
                assertThat(change.touches(span))
                        .as("%s in %s to %s", span, before, after)
                        .isFalse();
                assertThat(words(after, change.map(span))).contains(words(before, span));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void whateverChangesUntouchedSpansKeepTheirWordsAndNoCharacterIsCut(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var before = text(random, 40 + random.nextInt(200));
            var after = before;
            for (int i = random.nextInt(8); i >= 0; i--) {
                after = edit(after, random).applied(after);
            }
            var spans = spans(before, random);
            var change = TextChange.between(before, after, spans);
            assertThat(applied(change)).isEqualTo(after);
            assertThat(change.hunks()).allMatch(h -> isWhole(h, change));
            for (var span : spans) {
                var mapped = change.map(span);
                if (!change.touches(span)) {
                    assertThat(words(change.after(), mapped)).contains(words(before, span));
                }
                mapped.ifPresent(m -> assertThat(isWhole(m, change.after())).isTrue());
            }
            assertOrderIsKept(spans, change);
        }
    }

    @Test
    void aTextThatIsWhollyAnotherLeavesEachSpanOnWhatReplacedItOrNothing() {
        var change = TextChange.between("abc", "", List.of(new Span(0, 3)));
        assertThat(change.map(new Span(0, 3))).isEmpty();
        assertThat(change.map(Anchor.of(1, 2))).isEmpty();
        assertThat(TextChange.between("", "abc", List.of()).hunks())
                .containsExactly(new Hunk(0, 0, 0, 3));
        assertThat(TextChange.between("same", "same", List.of()).hunks()).isEmpty();
    }

    /// Spans are in brackets before and after.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Pompeo] said        | Mike [Pompeo] said       | false",
                "[Pompeo] said        | [Pompeo] then said       | false",
                "[Mike Pompeo] said   | [Mike R. Pompeo] said    | true",
                "[Mike Pompeo] said   | [Pompeo] said            | true",
                "[Pompoe] said        | [Pompeo] said            | true",
                "he [sayd] so         | he [said] so             | true",
                "he [said] so         | he [claimed] so          | true",
                "the [the] dog        | [the] dog                | false",
                "[the] dog            | the [the] dog            | false",
                "a [😀] b             | a [😀]😀 b               | false",
                "a [😀] b             | a [😃] b                 | true",
                "caf[e] x             | caf[e\u0301] x            | true"
            })
    void A_placesFollowTheirWords(String before, String after, boolean isTouched) {
        var was = bracketed(before);
        var is = bracketed(after);
        var old = before.replaceAll("[\\[\\]]", "");
        var now = after.replaceAll("[\\[\\]]", "");
        var change = TextChange.between(old, now, List.of(was));
        assertThat(words(now, change.map(was))).contains(words(now, is));
        assertThat(change.touches(was)).isEqualTo(isTouched);
    }

    @Test
    void aPartOfWhichNothingIsLeftGoesAndTheOthersStay() {
        var before = "one two three four";
        var change = TextChange.between(before, "one three four", List.of());
        var anchor = new Anchor(List.of(new Span(0, 3), new Span(4, 7), new Span(14, 18)));
        assertThat(change.map(anchor))
                .contains(new Anchor(List.of(new Span(0, 3), new Span(10, 14))));
    }

    private static void assertOrderIsKept(List<Span> spans, TextChange change) {
        var sorted = spans.stream().sorted().toList();
        int last = 0;
        for (var span : sorted) {
            var mapped = change.map(span);
            if (mapped.isPresent()) {
                assertThat(mapped.get().start()).isGreaterThanOrEqualTo(last);
                last = mapped.get().start();
            }
        }
    }

    private static String applied(TextChange change) {
        var text = new StringBuilder();
        int at = 0;
        for (var hunk : change.hunks()) {
            text.append(change.before(), at, hunk.oldStart());
            text.append(change.after(), hunk.newStart(), hunk.newEnd());
            at = hunk.oldEnd();
        }
        return text.append(change.before(), at, change.before().length()).toString();
    }

    private static Optional<String> words(String text, Optional<Span> span) {
        return span.map(s -> words(text, s));
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Span bracketed(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<Integer> edges(String text) {
        var edges = new ArrayList<Integer>();
        var breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            edges.add(at);
        }
        return edges;
    }

    private static Edit edit(String text, Random random) {
        var edges = edges(text);
        int first = random.nextInt(edges.size());
        int length = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
        int last = Math.min(edges.size() - 1, first + length);
        var words = random.nextInt(4) == 0 ? "" : text(random, random.nextInt(3) + 1);
        return new Edit(edges.get(first), edges.get(last), words);
    }

    /// One that the edit does not touch, as far as there is one.
    private static Span span(String text, Random random, Edit edit) {
        var edges = edges(text);
        while (true) {
            int first = random.nextInt(edges.size() - 1);
            int last = first + 1 + random.nextInt(edges.size() - 1 - first);
            var span = new Span(edges.get(first), edges.get(last));
            if (span.end() <= edit.start() || span.start() >= edit.end()) {
                return span;
            }
        }
    }

    private static List<Span> spans(String text, Random random) {
        var spans = new ArrayList<Span>();
        var edges = edges(text);
        for (int i = 0; i < 30; i++) {
            int first = random.nextInt(edges.size() - 1);
            int last = Math.min(edges.size() - 1, first + 1 + random.nextInt(20));
            spans.add(new Span(edges.get(first), edges.get(last)));
        }
        return spans;
    }

    private static boolean isWhole(Hunk hunk, TextChange change) {
        var old = edges(change.before());
        var now = edges(change.after());
        return old.contains(hunk.oldStart())
                && old.contains(hunk.oldEnd())
                && now.contains(hunk.newStart())
                && now.contains(hunk.newEnd());
    }

    private static boolean isWhole(Span span, String text) {
        return !Character.isHighSurrogate(text.charAt(span.end() - 1))
                && !Character.isLowSurrogate(text.charAt(span.start()));
    }

    /// @param words put in place of what stands from `start` to `end`
    private record Edit(int start, int end, String words) {

        String applied(String text) {
            return text.substring(0, start) + words + text.substring(end);
        }
    }
}
