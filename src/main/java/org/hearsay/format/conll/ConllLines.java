package org.hearsay.format.conll;

import java.util.List;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.model.Article;
import org.hearsay.model.tags.TokenGrid;
import org.hearsay.model.tags.TokenRun;
import org.hearsay.model.tags.Track;
import org.hearsay.model.tags.Tracks;
import org.hearsay.text.Span;

/// The lines of one `.conll` file.
final class ConllLines {

    static final String COLUMNS = "# columns:";

    private final AnnotatedDocument document;
    private final TokenGrid grid;
    private final List<Track> tracks;
    private final List<List<String>> tags;

    ConllLines(AnnotatedDocument document, TokenGrid grid, Tracks tracks) {
        this.document = document;
        this.grid = grid;
        this.tracks = tracks.tracks();
        tags = this.tracks.stream().map(t -> t.tags(grid.tokens().size())).toList();
    }

    Article article() {
        return document.article();
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
        out.append("\n# tokenizer=").append(document.segmentation().segmenter());
        out.append(' ').append(document.segmentation().version());
        out.append(" offset_unit=code_point\n");
        var about = "# doc_id=" + article().document().id() + " sent_id=S";
        var index = article().text().codePoints();
        for (var sentence : grid.sentences()) {
            out.append(about).append(grid.sentence(sentence.first()) + 1);
            out.append(" start=").append(index.toCodePoint(first(sentence).start()));
            out.append(" end=").append(index.toCodePoint(last(sentence).end())).append('\n');
            for (int i = sentence.first(); i < sentence.end(); i++) {
                var token = grid.tokens().get(i);
                form(out, token);
                out.append('\t').append(index.toCodePoint(token.start()));
                out.append('\t').append(index.toCodePoint(token.end()));
                for (var column : tags) {
                    tag(out.append('\t'), column.get(i));
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
                form(out, grid.tokens().get(i));
                tag(out.append(' '), tags.isEmpty() ? Track.OUTSIDE : tags.getFirst().get(i));
                out.append('\n');
            }
            out.append('\n');
        }
    }

    /// Nearly all say that nothing is there.
    private static void tag(Utf8Buffer out, String tag) {
        if (tag.equals(Track.OUTSIDE)) {
            out.append('O');
        } else {
            out.append(oneWord(tag));
        }
    }

    private Span first(TokenRun run) {
        return grid.tokens().get(run.first());
    }

    private Span last(TokenRun run) {
        return grid.tokens().get(run.end() - 1);
    }

    private void form(Utf8Buffer out, Span token) {
        var text = article().text().value();
        if (hasSpace(text, token)) {
            out.append(oneWord(article().text().at(token)));
        } else {
            out.append(text, token.start(), token.end());
        }
    }

    /// White space parts columns, so it may not stand within one: a combining mark behind a blank
    /// makes a token of both.
    static String oneWord(String text) {
        return text.isEmpty() || !hasSpace(text, new Span(0, text.length()))
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
    static boolean hasSpace(String text, Span part) {
        for (int i = part.start(); i < part.end(); i++) {
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
