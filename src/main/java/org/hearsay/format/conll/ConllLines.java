package org.hearsay.format.conll;

import java.util.List;
import org.hearsay.format.AnnotatedDocument;
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
        tags = this.tracks.stream().map(t -> words(t.tags(grid.tokens().size()))).toList();
    }

    Article article() {
        return document.article();
    }

    /// With offsets in code points, a column a track, and a line before each sentence that says
    /// which it is.
    String columns() {
        var index = article().text().codePoints();
        var lines = new StringBuilder(COLUMNS).append(" token start end");
        tracks.forEach(t -> lines.append(' ').append(oneWord(t.name())));
        lines.append(
                "\n# tokenizer=%s %s offset_unit=code_point\n"
                        .formatted(
                                document.segmentation().segmenter(),
                                document.segmentation().version()));
        for (var sentence : grid.sentences()) {
            lines.append(
                    "# doc_id=%s sent_id=S%d start=%d end=%d\n"
                            .formatted(
                                    article().document().id(),
                                    grid.sentence(sentence.first()) + 1,
                                    index.toCodePoint(first(sentence).start()),
                                    index.toCodePoint(last(sentence).end())));
            for (int i = sentence.first(); i < sentence.end(); i++) {
                var token = grid.tokens().get(i);
                lines.append(form(token))
                        .append('\t')
                        .append(index.toCodePoint(token.start()))
                        .append('\t')
                        .append(index.toCodePoint(token.end()));
                for (var column : tags) {
                    lines.append('\t').append(column.get(i));
                }
                lines.append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /// As CoNLL-2002 has it: token, blank, tag, and nothing else.
    String singleColumn() {
        var lines = new StringBuilder();
        for (var sentence : grid.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                lines.append(form(grid.tokens().get(i)))
                        .append(' ')
                        .append(tags.isEmpty() ? Track.OUTSIDE : tags.getFirst().get(i))
                        .append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /// Tags as they are written; nearly all are the one that says that nothing is there.
    private static List<String> words(List<String> tags) {
        return tags.stream().map(t -> t.equals(Track.OUTSIDE) ? t : oneWord(t)).toList();
    }

    private Span first(TokenRun run) {
        return grid.tokens().get(run.first());
    }

    private Span last(TokenRun run) {
        return grid.tokens().get(run.end() - 1);
    }

    private String form(Span token) {
        return oneWord(article().text().at(token));
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
