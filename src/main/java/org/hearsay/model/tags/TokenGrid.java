package org.hearsay.model.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.text.Segmentation;
import org.hearsay.text.SpanList;

/// The tokens of a text, sentence by sentence, on which annotations come to lie. Offsets are UTF-16
/// code units.
public final class TokenGrid {

    private final SpanList tokens;

    /// Which sentence each token begins in; -1 for none.
    private final int[] sentences;

    public TokenGrid(Segmentation segmentation) {
        tokens = SpanList.of(segmentation.tokens());
        var edges = SpanList.of(segmentation.sentences());
        sentences = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < sentences.length; i++) {
            int start = tokens.start(i);
            while (at < edges.size() && edges.end(at) <= start) {
                at++;
            }
            sentences[i] = at < edges.size() && edges.start(at) <= start ? at : -1;
        }
    }

    public SpanList tokens() {
        return tokens;
    }

    /// The tokens sentence by sentence; what no sentence holds is a run of its own.
    public List<TokenRun> sentences() {
        var parts = new ArrayList<TokenRun>();
        if (!tokens.isEmpty()) {
            cut(new TokenRun(0, tokens.size()), parts);
        }
        return parts;
    }

    /// Index of the sentence that a token begins in, from 0; -1 for none.
    public int sentence(int token) {
        return sentences[token];
    }

    /// The annotation on the tokens that it touches; empty where it touches none. Each fragment is
    /// a run of its own, unless two share a token, and no run goes over the end of a sentence.
    public Optional<TaggedSpan> place(Annotation annotation) {
        var runs = new ArrayList<TokenRun>();
        boolean onBorders = true;
        for (var fragment : annotation.anchor().fragments()) {
            int first = firstEndingBehind(fragment.start());
            int end = firstStartingAt(fragment.end());
            if (end <= first) {
                onBorders = false;
                continue;
            }
            onBorders &=
                    tokens.start(first) == fragment.start()
                            && tokens.end(end - 1) == fragment.end();
            if (!runs.isEmpty() && runs.getLast().end() > first) {
                first = runs.removeLast().first();
            }
            runs.add(new TokenRun(first, end));
        }
        var cut = new ArrayList<TokenRun>(runs.size());
        runs.forEach(r -> cut(r, cut));
        return cut.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaggedSpan(annotation, cut, onBorders, cut.size() - runs.size()));
    }

    /// @param parts is added to
    private void cut(TokenRun run, List<TokenRun> parts) {
        int first = run.first();
        for (int i = first + 1; i < run.end(); i++) {
            if (sentences[i] != sentences[i - 1]) {
                parts.add(new TokenRun(first, i));
                first = i;
            }
        }
        parts.add(first == run.first() ? run : new TokenRun(first, run.end()));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstStartingAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
