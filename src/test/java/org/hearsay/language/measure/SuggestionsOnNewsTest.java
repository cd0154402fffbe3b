package org.hearsay.language.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.hearsay.SharedData;
import org.hearsay.language.Segmenter;
import org.hearsay.language.suggest.Attribution;
import org.hearsay.language.suggest.Attributions;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// What the rules propose on news that none of them was fitted to.
class SuggestionsOnNewsTest {

    /// The annotators of the corpus marked every mention of somebody; a speaker that is none of
    /// them is made up by the rule.
    @Test
    void nineOfTenSpeakersAreMentionsThatTheCorpusMarks() throws IOException {
        int speakers = 0;
        int right = 0;
        for (var article : Gum.entities(SharedData.path("corpora/gum-wikinews/dep"))) {
            var ends = new HashSet<Integer>();
            article.ranges().forEach(r -> ends.add(r.range().end()));
            for (var found : found(article.text())) {
                if (found.speaker().isPresent()) {
                    speakers++;
                    right += ends.contains(found.speaker().get().end()) ? 1 : 0;
                }
            }
        }
        assertThat(speakers).isGreaterThan(20);
        assertThat(right).isGreaterThanOrEqualTo(speakers * 9 / 10);
    }

    @Test
    void whatIsProposedBeginsAndEndsWithWholeWordsAndOverlapsNothingOfItsKind() throws IOException {
        for (var article : Gum.entities(SharedData.path("corpora/gum-wikinews/dep"))) {
            var segmentation = Segmenter.segment(article.text());
            for (var found : found(article.text())) {
                assertThat(isWhole(found.cue().orElseThrow(), segmentation)).isTrue();
                found.speaker().ifPresent(s -> assertThat(isWhole(s, segmentation)).isTrue());
                assertThat(found.content().contains(found.cue().orElseThrow().start())).isFalse();
            }
        }
    }

    private static List<Attribution> found(String text) {
        return Attributions.cued(text, Segmenter.segment(text));
    }

    private static boolean isWhole(Span span, Segmentation segmentation) {
        return segmentation.tokens().stream().anyMatch(t -> t.start() == span.start())
                && segmentation.tokens().stream().anyMatch(t -> t.end() == span.end());
    }
}
