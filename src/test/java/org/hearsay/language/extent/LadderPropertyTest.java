package org.hearsay.language.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.hearsay.format.Collected;
import org.hearsay.language.Segmenter;
import org.hearsay.language.Spans;
import org.hearsay.language.walk.Clauses;
import org.hearsay.language.walk.Landmarks;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every caret of every text.
class LadderPropertyTest {

    private static final String ODD =
            "«»“”„‘’'\"() \t—-,;:.!?…'s the and that said Mr. U.S. 1 é👩‍👩‍👧שלום中文\n\u00AD\u200B\uD83D";

    @ParameterizedTest
    @ValueSource(strings = {"seed/seed-article.txt", "seed/seed-unicode.txt"})
    void B05_atEveryCaretNarrowingUndoesWidening(String resource) throws IOException {
        var text = Collected.resource(resource);
        check(text, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oddTextsBreakNothing(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < 400) {
            int at = random.nextInt(ODD.length());
            text.append(ODD, at, Math.min(ODD.length(), at + 1 + random.nextInt(4)));
        }
        check(text.toString(), false);
    }

    @Test
    void outsideTheTextAndInAnEmptyOneThereIsNothing() {
        assertThat(Ladder.at("", Segmenter.segment(""), 0).rungs()).isEmpty();
        var text = "\n  \n";
        for (int caret = 0; caret <= text.length() + 1; caret++) {
            var ladder = Ladder.at(text, Segmenter.segment(text), caret);
            assertThat(ladder.rungs()).isEmpty();
            for (var start : Ladder.Start.values()) {
                assertThat(ladder.start(start)).isEmpty();
            }
        }
    }

    private static void check(String text, boolean characters) {
        var segmentation = Segmenter.segment(text);
        var graphemes = new Graphemes(text);
        for (int caret = 0; caret <= text.length(); caret++) {
            if (characters && !graphemes.isEdge(caret)) {
                continue;
            }
            var ladder = Ladder.at(text, segmentation, caret);
            ladder.rungs().stream().findFirst().ifPresent(r -> climb(ladder, ladder.rungs(), r));
            for (var start : Ladder.Start.values()) {
                var range = ladder.start(start);
                assertThat(!characters || range.isPresent() == isInParagraph(segmentation, caret))
                        .isTrue();
                range.ifPresent(r -> {
                    climb(ladder, ladder.rungsThrough(r), r);
                    assertThat(isInOneParagraph(segmentation, r)).isTrue();
                    assertThat(!characters || isOfCharacters(graphemes, r)).isTrue();
                });
            }
            steps(text, segmentation, caret);
        }
    }

    /// Upwards from every range; downwards the same steps where all are the caret's own.
    private static void climb(Ladder ladder, List<Span> rungs, Span from) {
        for (int i = rungs.indexOf(from); i + 1 < rungs.size(); i++) {
            assertThat(rungs.get(i + 1).covers(rungs.get(i))).isTrue();
            assertThat(rungs.get(i + 1)).isNotEqualTo(rungs.get(i));
            assertThat(ladder.wider(rungs.get(i))).contains(rungs.get(i + 1));
        }
        if (rungs.equals(ladder.rungs())) {
            for (int i = rungs.size() - 1; i > 0; i--) {
                assertThat(ladder.narrower(rungs.get(i))).contains(rungs.get(i - 1));
            }
        }
    }

    private static void steps(String text, Segmentation segmentation, int caret) {
        assertThat(Landmarks.after(text, segmentation, caret)).isBetween(caret, text.length());
        assertThat(Landmarks.before(text, segmentation, caret)).isBetween(0, caret);
        assertThat(Clauses.after(text, segmentation, caret)).isBetween(caret, text.length());
        assertThat(Clauses.before(text, segmentation, caret)).isBetween(0, caret);
    }

    private static boolean isInParagraph(Segmentation segmentation, int caret) {
        return Spans.at(segmentation.paragraphs(), caret).isPresent();
    }

    private static boolean isInOneParagraph(Segmentation segmentation, Span range) {
        return segmentation.paragraphs().stream().anyMatch(p -> p.covers(range));
    }

    private static boolean isOfCharacters(Graphemes graphemes, Span range) {
        return graphemes.isEdge(range.start()) && graphemes.isEdge(range.end());
    }
}
