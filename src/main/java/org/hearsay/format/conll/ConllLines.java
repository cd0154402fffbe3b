package org.hearsay.format.conll;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.model.Article;
import org.hearsay.model.tags.TaggedSpan;
import org.hearsay.model.tags.TokenGrid;
import org.hearsay.model.tags.Track;
import org.hearsay.model.tags.Tracks;

/// The lines of one `.conll` file.
final class ConllLines {

    static final String COLUMNS = "# columns:";

    private static final String OUTSIDE = "O";

    private final ConllTokens tokens;
    private final TokenGrid grid;
    private final List<Track> tracks;

    /// What a token has in each column on which nothing lies, as on most.
    private final String[] nothing;

    /// What each token has in each column.
    private final String[][] tags;

    /// Tokens on which something lies.
    private final BitSet marked = new BitSet();

    ConllLines(ConllTokens tokens, Tracks tracks) {
        this.tokens = tokens;
        this.tracks = tracks.tracks();
        grid = tokens.grid();
        nothing = new String[this.tracks.size()];
        Arrays.fill(nothing, OUTSIDE);
        tags = new String[grid.tokens().size()][];
        Arrays.fill(tags, nothing);
        for (int column = 0; column < nothing.length; column++) {
            for (var span : this.tracks.get(column).spans()) {
                tag(span, column);
            }
        }
    }

    /// `B-` and the label where a run of tokens begins, `I-` where it goes on.
    private void tag(TaggedSpan span, int column) {
        var label = oneWord(span.annotation().label());
        for (var run : span.runs()) {
            for (int i = run.first(); i < run.end(); i++) {
                if (!marked.get(i)) {
                    marked.set(i);
                    tags[i] = nothing.clone();
                }
                tags[i][column] = (i == run.first() ? "B-" : "I-") + label;
            }
        }
    }

    private Article article() {
        return tokens.document().article();
    }

    void write(Utf8Buffer out, Columns columns) {
        switch (columns) {
            case SINGLE -> singleColumn(out);
            case ALL -> columns(out);
        }
    }

    /// How many columns of tags there are.
    enum Columns {
        /// One, and no offsets.
        SINGLE,
        /// As many as there are tracks.
        ALL
    }

    /// With offsets in code points, a column a track, and a line before each sentence that says
    /// which it is.
    private void columns(Utf8Buffer out) {
        out.append(COLUMNS).append(" token start end");
        tracks.forEach(t -> out.append(' ').append(oneWord(t.name())));
        out.append("\n# tokenizer=").append(tokens.document().segmentation().segmenter());
        out.append(' ').append(tokens.document().segmentation().version());
        out.append(" offset_unit=code_point\n");
        var about = "# doc_id=" + article().document().id() + " sent_id=S";
        var index = article().text().codePoints();
        var outside = ("\t" + OUTSIDE).repeat(nothing.length);
        var edges = grid.tokens();
        for (var sentence : grid.sentences()) {
            out.append(about).append(grid.sentence(sentence.first()) + 1);
            out.append(" start=").append(index.toCodePoint(edges.start(sentence.first())));
            out.append(" end=").append(index.toCodePoint(edges.end(sentence.end() - 1)));
            out.append('\n');
            for (int i = sentence.first(); i < sentence.end(); i++) {
                form(out, i);
                out.append('\t').append(index.toCodePoint(edges.start(i)));
                out.append('\t').append(index.toCodePoint(edges.end(i)));
                if (marked.get(i)) {
                    for (var tag : tags[i]) {
                        out.append('\t').append(tag);
                    }
                } else {
                    out.append(outside);
                }
                out.append('\n');
            }
            out.append('\n');
        }
    }

    /// As CoNLL-2002 has it: token, blank, tag, and nothing else.
    private void singleColumn(Utf8Buffer out) {
        for (var sentence : grid.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                form(out, i);
                out.append(' ').append(nothing.length == 0 ? OUTSIDE : tags[i][0]).append('\n');
            }
            out.append('\n');
        }
    }

    private void form(Utf8Buffer out, int token) {
        var text = article().text().value();
        int start = grid.tokens().start(token);
        int end = grid.tokens().end(token);
        if (tokens.hasSpaces()) {
            out.append(oneWord(text.substring(start, end)));
        } else {
            out.append(text, start, end);
        }
    }

    /// White space parts columns, so it may not stand within one: a combining mark behind a blank
    /// makes a token of both.
    static String oneWord(String text) {
        return !hasSpace(text, 0, text.length())
                ? text
                : text.codePoints()
                        .map(c -> isSpace(c) ? '_' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /// No space is outside of the plane whose characters are one code unit.
    static boolean hasSpace(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSpace(int c) {
        // What most characters are.
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
