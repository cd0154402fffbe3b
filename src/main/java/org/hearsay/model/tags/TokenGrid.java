package org.hearsay.model.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// The tokens of a text, sentence by sentence, on which annotations come to lie. Offsets are UTF-16
/// code units.
public final class TokenGrid {

    private final List<Span> tokens;

    /// Which sentence each token begins in; -1 for none.
    private final int[] sentences;

    public TokenGrid(Segmentation segmentation) {
        tokens = segmentation.tokens();
        sentences = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < sentences.length; i++) {
            int start = tokens.get(i).start();
            while (at < segmentation.sentences().size()
                    && segmentation.sentences().get(at).end() <= start) {
                at++;
            }
            boolean inside =
                    at < segmentation.sentences().size()
                            && segmentation.sentences().get(at).contains(start);
            sentences[i] = inside ? at : -1;
        }
    }

    public List<Span> tokens() {
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
                    tokens.get(first).start() == fragment.start()
                            && tokens.get(end - 1).end() == fragment.end();
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
            if (tokens.get(middle).end() <= offset) {
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
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
