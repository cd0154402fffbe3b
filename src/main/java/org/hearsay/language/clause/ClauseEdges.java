package org.hearsay.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.language.words.Verbs;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// Cuts a stretch of words where writing parts clauses; not every piece is a clause.
public final class ClauseEdges {

    private static final Set<String> HARD = Set.of(";", ":", "–", "—", "―", "--", "|");

    private static final Set<String> LATER =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "yesterday",
                    "today",
                    "tonight",
                    "earlier",
                    "later",
                    "on",
                    "in",
                    "this",
                    "last",
                    "week",
                    "month",
                    "year",
                    "a",
                    "statement",
                    "interview",
                    "the");

    private static final Set<String> LATER_ONLY_WITH_MORE =
            Set.of("the", "a", "this", "in", "last", "week", "month", "year");

    private static final Set<WordClass> NO_SUBJECTS =
            Set.of(WordClass.PUNCTUATION, WordClass.TO, WordClass.THAT, WordClass.PREPOSITION);

    private static final Set<WordClass> ENDS_OF_SUBJECTS =
            Set.of(
                    WordClass.TO,
                    WordClass.THAT,
                    WordClass.SUBORDINATOR,
                    WordClass.RELATIVE,
                    WordClass.CONJUNCTION);

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

    /// Where clauses and parts of them begin, in text order, in UTF-16 code units.
    public List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        for (var piece : pieces()) {
            starts.add(words.token(piece.firstWord(words)).start());
        }
        return starts;
    }

    List<Piece> pieces() {
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
        var before = Edge.HARD;
        for (int i = from + 1; i < to; i++) {
            var edge = isWhole(i) ? Edge.NONE : edge(i, start, to);
            if (edge != Edge.NONE) {
                pieces.add(new Piece(start, i, before, edge));
                start = i;
                before = edge;
            }
        }
        pieces.add(new Piece(start, to, before, Edge.HARD));
        return pieces;
    }

    /// The edge before a word.
    private Edge edge(int i, int start, int to) {
        var before = words.lower(i - 1);
        if (isHard(i) || isParenthesis(i, start, to)) {
            return Edge.HARD;
        }
        if (before.equals(",")) {
            return Edge.SOFT;
        }
        if (words.is(i, WordClass.THAT) && isContentClause(i)
                || isBehindReporting(i, start) && words.hasVerb(i, subjectEnd(i, to))) {
            return Edge.CONTENT;
        }
        return joint(i, to);
    }

    private Edge joint(int i, int to) {
        return switch (words.kind(i)) {
            case SUBORDINATOR -> softIf(isClause(i, to));
            case RELATIVE ->
                    softIf(
                            words.lower(i).equals("which")
                                    && !words.is(i - 1, WordClass.PREPOSITION));
            case CONJUNCTION -> softIf(beginsClause(i + 1, to));
            case PREPOSITION -> words.lower(i).equals("despite") ? Edge.HARD : Edge.NONE;
            case VERB -> verbEdge(i);
            case DETERMINER,
                    NUMBER,
                    ADJECTIVE,
                    NOUN,
                    NAME,
                    PRONOUN,
                    GENITIVE,
                    AUXILIARY,
                    ADVERB,
                    TO,
                    THAT,
                    PUNCTUATION ->
                    Edge.NONE;
        };
    }

    private static Edge softIf(boolean parts) {
        return parts ? Edge.SOFT : Edge.NONE;
    }

    private boolean isHard(int i) {
        return HARD.contains(words.lower(i))
                || HARD.contains(words.lower(i - 1))
                || isSpacedDash(i);
    }

    /// Before or behind a parenthesis that has a verb.
    private boolean isParenthesis(int i, int start, int to) {
        return words.lower(i).equals("(") && words.hasVerb(i, closing(i, to))
                || words.lower(i - 1).equals(")") && words.hasVerb(opening(i - 1, start), i);
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

    /// `…, according to` and `an official saying that`.
    private Edge verbEdge(int i) {
        if (words.lower(i).equals("according")) {
            return Edge.HARD;
        }
        boolean noun = words.is(i - 1, WordClass.NOUN) || words.is(i - 1, WordClass.NAME);
        return noun && words.isParticiple(i) && Verbs.isReporting(words.lower(i))
                ? Edge.SOFT
                : Edge.NONE;
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
                && !NO_SUBJECTS.contains(words.kind(i));
    }

    private boolean isBehindTime(int i) {
        return !LATER_ONLY_WITH_MORE.contains(words.lower(i)) || LATER.contains(words.lower(i + 1));
    }

    private boolean isClause(int subordinator, int to) {
        return words.hasVerb(subordinator, softEnd(subordinator, to))
                || words.is(subordinator + 1, WordClass.VERB);
    }

    /// Where the first clause behind a verb of saying must have its verb.
    private int subjectEnd(int i, int to) {
        int end = i;
        while (end < to
                && !HARD.contains(words.lower(end))
                && !words.lower(end).equals(",")
                && !ENDS_OF_SUBJECTS.contains(words.kind(end))) {
            end++;
        }
        return end;
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
        int head = NounPhrases.head(words, i);
        int next = head < 0 ? i : head;
        if (head < 0 && !words.is(i, WordClass.PRONOUN) && !words.is(i, WordClass.THAT)) {
            return false;
        }
        return words.is(i, WordClass.THAT)
                || next + 1 < to
                        && (words.is(next + 1, WordClass.AUXILIARY) || words.isFinite(next + 1));
    }

    private boolean isWhole(int i) {
        int at = words.token(i).start();
        return wholes.stream().anyMatch(w -> w.start() < at && at < w.end());
    }
}
