package org.hearsay.ui.article.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// A document's text as the view holds it: paragraphs that are too long for the text component are
/// cut into pieces, at sentence ends where there are any. Converts between offsets of the document
/// and offsets of the view, which has one line end more at every cut; both are UTF-16 code units.
///
/// Immutable.
public final class DisplayText {

    /// The text component's work on a paragraph grows with the square of its length.
    static final int LONGEST = 3000;

    private final String value;

    /// Where each piece starts in the document, ascending.
    private final int[] starts;

    /// How many cuts lie before each piece.
    private final int[] cuts;

    private final int documentLength;

    private DisplayText(DocumentText text, List<Integer> starts) {
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.cuts = new int[this.starts.length];
        this.documentLength = text.length();
        var shown = new StringBuilder(text.length() + starts.size());
        for (int i = 0; i < this.starts.length; i++) {
            boolean isCut = i > 0 && text.value().charAt(this.starts[i] - 1) != '\n';
            cuts[i] = i == 0 ? 0 : cuts[i - 1] + (isCut ? 1 : 0);
            if (isCut) {
                shown.append('\n');
            }
            int end = i + 1 < this.starts.length ? this.starts[i + 1] : text.length();
            shown.append(text.value(), this.starts[i], end);
        }
        this.value = shown.toString();
    }

    public static DisplayText of(DocumentText text, Segmentation segmentation) {
        return new DisplayText(text, new Cutting(text.value(), segmentation.sentences()).starts());
    }

    /// What the view holds.
    public String value() {
        return value;
    }

    /// How many paragraphs the view has.
    public int pieces() {
        return starts.length;
    }

    public int documentLength() {
        return documentLength;
    }

    /// Where a piece starts in the document.
    public int start(int piece) {
        return starts[piece];
    }

    /// Where a piece ends in the document, without its line end.
    public int end(int piece) {
        if (piece == starts.length - 1) {
            return documentLength;
        }
        return isContinued(piece) ? starts[piece + 1] : starts[piece + 1] - 1;
    }

    /// Whether the next piece belongs to the same paragraph.
    public boolean isContinued(int piece) {
        return piece + 1 < starts.length && cuts[piece + 1] > cuts[piece];
    }

    public boolean isBlank(int piece) {
        return textOf(piece).isBlank();
    }

    public String textOf(int piece) {
        return value.substring(
                toView(starts[piece]), toView(starts[piece]) + end(piece) - starts[piece]);
    }

    /// The piece that a document's offset lies in; an offset at a cut lies in the piece after it.
    public int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    public int toView(int offset) {
        return offset + cuts[pieceAt(offset)];
    }

    /// Where a range ends in the view: before a cut, not after it.
    public int endToView(int offset) {
        int piece = pieceAt(offset);
        boolean isAtCut = piece > 0 && starts[piece] == offset && isContinued(piece - 1);
        return offset + cuts[isAtCut ? piece - 1 : piece];
    }

    public int toDocument(int viewOffset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] + cuts[middle] <= viewOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return viewOffset - cuts[low];
    }

    /// Finds where pieces start.
    private static final class Cutting {

        private final String text;
        private final List<Span> sentences;
        private final Graphemes graphemes;
        private final List<Integer> starts = new ArrayList<>();
        private int sentence;

        Cutting(String text, List<Span> sentences) {
            this.text = text;
            this.sentences = sentences;
            this.graphemes = new Graphemes(text);
        }

        List<Integer> starts() {
            int start = 0;
            while (true) {
                int lineEnd = text.indexOf('\n', start);
                int end = lineEnd < 0 ? text.length() : lineEnd;
                pieces(start, end);
                if (lineEnd < 0) {
                    return starts;
                }
                start = lineEnd + 1;
            }
        }

        private void pieces(int start, int end) {
            int at = start;
            starts.add(at);
            while (end - at > LONGEST) {
                at = cut(at);
                starts.add(at);
            }
        }

        /// The last sentence's start in reach, else the last blank's end, else a character's edge.
        private int cut(int from) {
            int most = from + LONGEST;
            while (sentence < sentences.size() && sentences.get(sentence).start() <= most) {
                sentence++;
            }
            int last = sentence == 0 ? 0 : sentences.get(sentence - 1).start();
            if (last > from) {
                return last;
            }
            int blank = text.lastIndexOf(' ', most - 1);
            return blank >= from ? blank + 1 : graphemes.atOrBefore(most);
        }
    }
}
