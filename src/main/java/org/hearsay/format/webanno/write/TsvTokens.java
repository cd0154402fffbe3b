package org.hearsay.format.webanno.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.text.Span;

/// The tokens of a document and the sentences that they are in. What the segmentation has in no
/// token and is no white space becomes one too, since only what stands in a row can be marked.
///
/// Sentences go on to where the next one starts: the format keeps no text between them. Offsets are
/// UTF-16 code units.
final class TsvTokens {

    private final String text;
    private final List<Span> tokens = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    TsvTokens(AnnotatedDocument document) {
        text = document.article().text().value();
        int at = 0;
        for (var token : document.segmentation().tokens()) {
            addRuns(at, token.start());
            tokens.add(token);
            at = token.end();
        }
        addRuns(at, text.length());
        int last = -1;
        for (var sentence : document.segmentation().sentences()) {
            int first = firstEndingBehind(sentence.start());
            if (first < tokens.size() && first > last) {
                firsts.add(firsts.isEmpty() ? 0 : first);
                last = first;
            }
        }
        if (firsts.isEmpty() && !tokens.isEmpty()) {
            firsts.add(0);
        }
    }

    List<Span> tokens() {
        return tokens;
    }

    String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    int sentences() {
        return firsts.size();
    }

    /// Number of the sentence's first token.
    ///
    /// @param sentence from 0; their count for the number behind the last token
    int first(int sentence) {
        return sentence == firsts.size() ? tokens.size() : firsts.get(sentence);
    }

    /// The sentence's lines. A line end before the next sentence is not among them: readers put it
    /// there.
    List<String> lines(int sentence) {
        int from = tokens.get(first(sentence)).start();
        boolean isLast = sentence + 1 == firsts.size();
        int to = isLast ? text.length() : tokens.get(first(sentence + 1)).start();
        if (!isLast && text.charAt(to - 1) == '\n') {
            to--;
        }
        return Arrays.asList(text.substring(from, to).split("\n", -1));
    }

    /// What stands before the first token; readers put blanks there.
    String before() {
        return text.substring(0, tokens.isEmpty() ? text.length() : tokens.getFirst().start());
    }

    /// The range of tokens that a span shares a character with, ends included; empty where it
    /// covers white space only.
    Optional<Range> covered(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(new Range(from, to - 1));
    }

    /// Numbers of tokens.
    record Range(int first, int last) {}

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

    private void addRuns(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isSpace(text.charAt(i))) {
                if (i > start) {
                    tokens.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
