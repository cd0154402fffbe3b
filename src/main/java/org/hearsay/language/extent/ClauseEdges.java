package org.hearsay.language.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.words.Verbs;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// Cuts a stretch of words into clauses: at what parts clauses in writing, unless one of the two
/// sides has no verb of its own.
public final class ClauseEdges {

    private static final Set<String> HARD = Set.of(";", ":", "–", "—", "―", "--", "|");

    private static final Set<String> LATER =
            Set.of(
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                    "yesterday", "today", "tonight", "earlier", "later", "on", "in", "this", "last",
                    "week", "month", "year", "a", "statement", "interview", "the");

    private final Words words;
    private final Span region;
    private final List<Span> wholes;

    /// @param region where to look
    /// @param wholes ranges within it, quotations mostly, that are never cut
    public ClauseEdges(Words words, Span region, List<Span> wholes) {
        this.words = words;
        this.region = region;
        this.wholes = wholes;
    }

    /// Clauses in text order, as ranges of words: `start` the index of the first, `end` behind the
    /// last.
    List<Span> clauses() {
        var pieces = cut();
        return pieces.isEmpty() ? List.of() : merged(pieces);
    }

    /// Where clauses and parts of them begin, in text order, in UTF-16 code units.
    public List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        for (var piece : cut()) {
            int first = piece.start();
            while (first + 1 < piece.end() && !words.isWord(first)) {
                first++;
            }
            starts.add(words.token(first).start());
        }
        return starts;
    }

    private List<Piece> cut() {
        int from = 0;
        while (from < words.size() && words.token(from).start() < region.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.token(to).end() <= region.end()) {
            to++;
        }
        return from < to ? cut(from, to) : List.of();
    }

    private List<Piece> cut(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int start = from;
        boolean hard = true;
        for (int i = from + 1; i < to; i++) {
            var edge = isWhole(i) ? Edge.NONE : edge(i, start, to);
            if (edge != Edge.NONE) {
                pieces.add(new Piece(start, i, hard));
                start = i;
                hard = edge == Edge.HARD;
            }
        }
        pieces.add(new Piece(start, to, hard));
        return pieces;
    }

    /// The edge before a word.
    private Edge edge(int i, int start, int to) {
        var before = words.lower(i - 1);
        if (HARD.contains(words.lower(i)) || HARD.contains(before) || isSpacedDash(i)) {
            return Edge.HARD;
        }
        if (words.lower(i).equals("(") && hasVerb(i, closing(i, to))
                || before.equals(")") && hasVerb(opening(i - 1, start), i)) {
            return Edge.HARD;
        }
        if (before.equals(",")) {
            return Edge.SOFT;
        }
        if (words.is(i, WordClass.THAT) && isContentClause(i)) {
            return Edge.HARD;
        }
        if (isBehindReporting(i, start) && hasVerb(i, softEnd(i, to))) {
            return Edge.HARD;
        }
        return switch (words.kind(i)) {
            case SUBORDINATOR -> hasVerb(i, softEnd(i, to)) ? Edge.SOFT : Edge.NONE;
            case CONJUNCTION -> beginsClause(i + 1, to) ? Edge.SOFT : Edge.NONE;
            case PREPOSITION -> words.lower(i).equals("despite") ? Edge.HARD : Edge.NONE;
            case VERB -> words.lower(i).equals("according") ? Edge.HARD : Edge.NONE;
            case DETERMINER, NUMBER, ADJECTIVE, NOUN, NAME, PRONOUN, GENITIVE, AUXILIARY, ADVERB,
                    TO, RELATIVE, THAT, PUNCTUATION -> Edge.NONE;
        };
    }

    private int closing(int open, int to) {
        int i = open;
        while (i < to && !words.lower(i).equals(")")) {
            i++;
        }
        return i;
    }

    private int opening(int close, int from) {
        int i = close;
        while (i > from && !words.lower(i).equals("(")) {
            i--;
        }
        return words.lower(i).equals("(") ? i : close;
    }

    private boolean isSpacedDash(int i) {
        return words.lower(i).equals("-") || words.lower(i - 1).equals("-");
    }

    /// Whether `that` begins what somebody says, and not a relative clause.
    private boolean isContentClause(int i) {
        return !words.is(i + 1, WordClass.VERB)
                && !words.is(i + 1, WordClass.AUXILIARY)
                && !words.is(i + 1, WordClass.PUNCTUATION)
                && !words.is(i - 1, WordClass.PREPOSITION);
    }

    /// Whether the words before are somebody's saying, with its time or place.
    private boolean isBehindReporting(int i, int start) {
        if (LATER.contains(words.lower(i)) && i + 1 < words.size() && isBehindTime(i)) {
            return false;
        }
        int j = i - 1;
        while (j > start && LATER.contains(words.lower(j))) {
            j--;
        }
        return words.is(j, WordClass.VERB)
                && Verbs.isReporting(words.lower(j))
                && !words.is(i, WordClass.PUNCTUATION)
                && !words.is(i, WordClass.TO)
                && !words.is(i, WordClass.THAT)
                && !words.is(i, WordClass.PREPOSITION);
    }

    private boolean isBehindTime(int i) {
        return !Set.of("the", "a", "this", "in", "last", "week", "month", "year").contains(words.lower(i))
                || LATER.contains(words.lower(i + 1));
    }

    private int softEnd(int i, int to) {
        int end = i + 1;
        while (end < to && !HARD.contains(words.lower(end)) && !words.lower(end).equals(",")) {
            end++;
        }
        return end;
    }

    /// Whether a subject and its verb follow, or an auxiliary at once, as in `and has`.
    private boolean beginsClause(int i, int to) {
        if (words.is(i, WordClass.AUXILIARY)) {
            return true;
        }
        int head = NounRun.head(words, i);
        int next = head < 0 ? i : head;
        if (head < 0 && !words.is(i, WordClass.PRONOUN) && !words.is(i, WordClass.THAT)) {
            return false;
        }
        return words.is(i, WordClass.THAT)
                || next + 1 < to
                        && (words.is(next + 1, WordClass.AUXILIARY) || isFinite(next + 1));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        if (words.is(i, WordClass.AUXILIARY)) {
            return !Set.of("not", "n't", "be", "been", "being", "having").contains(words.lower(i));
        }
        return words.is(i, WordClass.VERB)
                && !words.lower(i).endsWith("ing")
                && !words.is(i - 1, WordClass.TO);
    }

    /// Pieces without a verb go to the piece before them, the first to the one behind.
    private List<Span> merged(List<Piece> pieces) {
        var result = new ArrayList<Span>();
        int start = pieces.getFirst().start();
        boolean any = false;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean own = hasVerb(piece.start(), piece.end());
            if (i > 0 && (piece.hard() || own && any)) {
                result.add(new Span(start, piece.start()));
                start = piece.start();
                any = false;
            }
            any |= own;
        }
        result.add(new Span(start, pieces.getLast().end()));
        return result;
    }

    private boolean isWhole(int i) {
        int at = words.token(i).start();
        return wholes.stream().anyMatch(w -> w.start() < at && at < w.end());
    }

    private enum Edge {
        NONE,
        SOFT,
        HARD
    }

    /// @param hard whether the edge before it parts clauses whatever they hold
    private record Piece(int start, int end, boolean hard) {}
}
