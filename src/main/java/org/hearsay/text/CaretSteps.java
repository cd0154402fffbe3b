package org.hearsay.text;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Where a caret goes from a place in a text: by character, word, sentence and paragraph. Offsets
/// are UTF-16 code units. Steps by line need to know how the text is shown: [VisualLines].
///
/// Confined to one thread, as its [Graphemes] are.
public final class CaretSteps {

    private final int length;
    private final Graphemes graphemes;
    private final Segmentation segmentation;

    public CaretSteps(DocumentText text, Segmentation segmentation) {
        this.length = text.length();
        this.graphemes = new Graphemes(text.value());
        this.segmentation = segmentation;
    }

    public int nextCharacter(int offset) {
        return graphemes.after(offset);
    }

    public int previousCharacter(int offset) {
        return graphemes.before(offset);
    }

    /// The last place at or before `offset` where a caret may stand.
    public int settled(int offset) {
        return graphemes.atOrBefore(Math.clamp(offset, 0, length));
    }

    public int nextWordStart(int offset) {
        return firstAfter(segmentation.tokens(), Span::start, offset);
    }

    /// Where the word at or after `offset` ends: a step for the end of a span.
    public int nextWordEnd(int offset) {
        return firstAfter(segmentation.tokens(), Span::end, offset);
    }

    public int previousWordStart(int offset) {
        return lastBefore(segmentation.tokens(), Span::start, offset);
    }

    /// Where the word before `offset` ends; the way back of [#nextWordEnd].
    public int previousWordEnd(int offset) {
        return lastBefore(segmentation.tokens(), Span::end, offset);
    }

    public int nextParagraph(int offset) {
        return firstAfter(segmentation.paragraphs(), Span::start, offset);
    }

    public int previousParagraph(int offset) {
        return lastBefore(segmentation.paragraphs(), Span::start, offset);
    }

    public Optional<Span> wordAt(int offset) {
        return at(segmentation.tokens(), offset);
    }

    public Optional<Span> sentenceAt(int offset) {
        return at(segmentation.sentences(), offset);
    }

    public Optional<Span> paragraphAt(int offset) {
        return at(segmentation.paragraphs(), offset);
    }

    private int firstAfter(List<Span> spans, ToIntFunction<Span> edge, int offset) {
        int found = firstWith(spans, edge, offset + 1);
        return found == spans.size() ? length : edge.applyAsInt(spans.get(found));
    }

    private static int lastBefore(List<Span> spans, ToIntFunction<Span> edge, int offset) {
        int found = firstWith(spans, edge, offset);
        return found == 0 ? 0 : edge.applyAsInt(spans.get(found - 1));
    }

    /// The span over `offset`, or the one that ends there.
    private static Optional<Span> at(List<Span> spans, int offset) {
        int after = firstWith(spans, Span::start, offset + 1);
        return after == 0
                ? Optional.empty()
                : Optional.of(spans.get(after - 1)).filter(s -> offset <= s.end());
    }

    /// Index of the first span whose edge is at least `least`; their number where there is none.
    private static int firstWith(List<Span> spans, ToIntFunction<Span> edge, int least) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edge.applyAsInt(spans.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
