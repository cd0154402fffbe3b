package org.hearsay.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.words.Verbs;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// The clauses of a stretch of words: its pieces, put together where one has no verb of its own.
public final class SentenceClauses {

    /// They bring the author back after what somebody said.
    private static final Set<String> AUTHORS_JOINTS =
            Set.of(
                    "despite",
                    "while",
                    "although",
                    "though",
                    "whereas",
                    "but",
                    "(",
                    ")",
                    "–",
                    "—",
                    "-",
                    "--");

    private final Words words;
    private final List<Piece> pieces;

    /// @param region where to look
    /// @param wholes ranges within it, quotations mostly, that are never cut
    public SentenceClauses(Words words, Span region, List<Span> wholes) {
        this.words = words;
        pieces = new ClauseEdges(words, region, wholes).pieces();
    }

    /// Clauses in text order, without gaps.
    public List<FoundClause> all() {
        return pieces.isEmpty() ? List.of() : merged();
    }

    /// Pieces without a verb go to the piece before them; the first, and what a conjunction begins,
    /// to the one behind.
    private List<FoundClause> merged() {
        var result = new ArrayList<FoundClause>();
        int first = 0;
        boolean any = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean own = words.hasVerb(piece.start(), piece.end()) || isParticipial(piece);
            if (i > first && parts(piece, own, any)) {
                result.add(found(first, i));
                first = i;
                any = false;
            }
            any |= own;
        }
        result.add(found(first, pieces.size()));
        return result;
    }

    private boolean parts(Piece piece, boolean own, boolean any) {
        return switch (piece.before()) {
            case HARD -> true;
            case CONTENT -> any;
            case SOFT, NONE -> any && (own || beginsMore(piece));
        };
    }

    /// Whether a piece without a verb is the subject of what follows it.
    private boolean beginsMore(Piece piece) {
        return words.is(piece.start(), WordClass.CONJUNCTION) && piece.behind() == Edge.CONTENT;
    }

    /// Whether a participle stands for its verb, as in `, adding that` and `while touting`.
    private boolean isParticipial(Piece piece) {
        int i = piece.firstWord(words);
        return words.is(i, WordClass.SUBORDINATOR) && words.isParticiple(i + 1)
                || words.isParticiple(i) && Verbs.isReporting(words.lower(i));
    }

    private FoundClause found(int from, int to) {
        var first = pieces.get(from);
        var last = pieces.get(to - 1);
        return new FoundClause(
                new Span(first.start(), last.end()),
                first.before() == Edge.CONTENT,
                last.behind() == Edge.CONTENT || isParticipial(first),
                AUTHORS_JOINTS.contains(words.lower(first.start())));
    }
}
