package org.hearsay.language.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Snapping;
import org.hearsay.language.extent.Ladder;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Finds what is said: a quotation beside the words that tell who says it, or the clause that
/// depends on them.
final class Said {

    /// Words between a cue and the colon or comma before its quotation, as in `told reporters in
    /// Oslo on Monday:`.
    private static final int WORDS_TO_QUOTATION = 12;

    /// They have somebody who is told between them and what is said.
    private static final Set<String> TO_SOMEBODY =
            Set.of(
                    "told",
                    "tell",
                    "tells",
                    "telling",
                    "warned",
                    "informed",
                    "assured",
                    "notified",
                    "reminded",
                    "advised",
                    "reassured",
                    "promised",
                    "asked");

    private static final Set<String> LATER =
            Set.of(
                    "on",
                    "in",
                    "at",
                    "last",
                    "this",
                    "late",
                    "early",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "earlier",
                    "later",
                    "also",
                    "week",
                    "month",
                    "year",
                    "night",
                    "morning");

    private static final String ENDS = ",.?!…—–-";
    private static final String MARKS = "\"'“”’»›」』` ";

    private final Sentence sentence;
    private final Words words;

    Said(Sentence sentence) {
        this.sentence = sentence;
        words = sentence.words();
    }

    /// @param telling who and how, from the first to the last word
    Optional<Attribution> beside(Cue cue, Span telling, Optional<Span> speaker) {
        return quoted(telling)
                .map(content ->
                        new Attribution(content, form(content), Optional.of(cue.span()), speaker))
                .or(() ->
                        (cue.isAccording(sentence) ? around(telling) : depending(cue, telling))
                                .map(span ->
                                        new Attribution(
                                                Anchor.of(span),
                                                form(Anchor.of(span)),
                                                Optional.of(cue.span()),
                                                speaker)));
    }

    /// Whether the words end at a quotation, as before `said Lee`.
    boolean isBehindQuotation(int offset) {
        return sentence.quotationBefore(offset).filter(q -> leadsFrom(q, offset)).isPresent();
    }

    /// Whether a quotation ends as one does before its cue, with a comma or an end of sentence
    /// inside or behind its marks; a title or a name in marks has neither.
    private boolean leadsFrom(Span quotation, int offset) {
        var text = sentence.text();
        if (!sentence.isBare(quotation.end(), offset)) {
            return false;
        }
        int last = quotation.end() - 1;
        while (last > quotation.start() && MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0
                || text.substring(quotation.end(), offset)
                        .codePoints()
                        .anyMatch(c -> ENDS.indexOf(c) >= 0);
    }

    private Optional<Anchor> quoted(Span telling) {
        var parts = new ArrayList<Span>();
        sentence.quotationBefore(telling.start())
                .filter(q -> leadsFrom(q, telling.start()))
                .ifPresent(parts::add);
        boolean goesOn = !parts.isEmpty();
        sentence.quotationBehind(telling.end())
                .filter(q ->
                        goesOn ? sentence.isBare(telling.end(), q.start()) : isLedTo(telling, q))
                .ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Anchor(parts));
    }

    /// Whether a comma or colon leads from the telling to the quotation.
    private boolean isLedTo(Span telling, Span quotation) {
        if (quotation.start() > sentence.span().end() + 2) {
            return false;
        }
        var between = sentence.text().substring(telling.end(), quotation.start()).stripTrailing();
        if (between.isEmpty()) {
            return isSentence(quotation);
        }
        char sign = between.charAt(between.length() - 1);
        boolean leads =
                sign == ':' || sign == ',' && (between.length() == 1 || isSentence(quotation));
        return leads
                && between.chars().filter(c -> c == ' ').count() <= WORDS_TO_QUOTATION
                && between.indexOf('.') < 0;
    }

    /// Whether a quotation begins as a sentence does, and is no mere predicate.
    private boolean isSentence(Span quotation) {
        int first = quotation.start();
        while (first < quotation.end()
                && !Character.isLetterOrDigit(sentence.text().charAt(first))) {
            first++;
        }
        return first < quotation.end() && Character.isUpperCase(sentence.text().charAt(first));
    }

    /// The clause behind the cue that says what is said.
    private Optional<Span> depending(Cue cue, Span telling) {
        int i = behindListener(cue, sentence.wordBefore(telling.end()) + 1);
        while (isBetween(i)) {
            i++;
        }
        boolean that = isThat(i);
        if (i >= words.size() || !that && (cue.isWeak(sentence) || !beginsClause(i))) {
            return Optional.empty();
        }
        int from = words.token(i).start();
        int inside = Math.min(that ? i + 1 : i, words.size() - 1);
        return sentence.extent(inside, Ladder.Start.QUOTATION_ELSE_CLAUSE)
                .filter(span -> span.start() >= telling.end())
                .map(span -> new Span(from, Math.max(span.end(), quotationEnd(span.end()))))
                .filter(this::isClause)
                .map(this::trimmed);
    }

    /// Behind the one who is told.
    private int behindListener(Cue cue, int word) {
        if (word >= words.size() || !TO_SOMEBODY.contains(words.lower(cue.verb()))) {
            return word;
        }
        int head = words.is(word, WordClass.PRONOUN) ? word : NounPhrases.head(words, word);
        return head < 0 ? word : head + 1;
    }

    /// Whether the word tells when or where, before what is said.
    private boolean isBetween(int i) {
        return i < words.size()
                && (LATER.contains(words.lower(i)) || words.lower(i).equals(",") && isThat(i + 1));
    }

    private boolean isClause(Span span) {
        return sentence.span().covers(span)
                && words.hasVerb(wordAt(span.start()), wordAt(span.end()));
    }

    private int wordAt(int offset) {
        return sentence.wordBefore(offset + 1);
    }

    private boolean isThat(int i) {
        return i < words.size() && words.lower(i).equals("that");
    }

    private boolean beginsClause(int i) {
        return words.is(i, WordClass.PRONOUN)
                || words.is(i, WordClass.DETERMINER)
                || NounPhrases.isInside(words, i);
    }

    /// Where a quotation ends that the offset stands in; 0 for none.
    private int quotationEnd(int offset) {
        return sentence.quotation(offset - 1).map(Span::end).orElse(0);
    }

    /// What `according to` somebody: the rest of the sentence before it or behind it.
    private Optional<Span> around(Span telling) {
        boolean first = sentence.isBare(sentence.span().start(), telling.start());
        var rest =
                first
                        ? new Span(telling.end(), sentence.span().end())
                        : new Span(sentence.span().start(), telling.start());
        int start = rest.start();
        while (start < rest.end() && ", ".indexOf(sentence.text().charAt(start)) >= 0) {
            start++;
        }
        return start < rest.end()
                ? Snapping.trimSpaces(sentence.text(), new Span(start, rest.end()))
                        .map(this::trimmed)
                        .filter(s -> words.hasVerb(wordAt(s.start()), wordAt(s.end())))
                : Optional.empty();
    }

    private Span trimmed(Span span) {
        return Snapping.trimEndPunctuation(sentence.text(), sentence.segmentation().tokens(), span);
    }

    private Attribution.Form form(Anchor content) {
        List<Span> inside =
                sentence.quotations().stream().filter(q -> content.hull().overlaps(q)).toList();
        if (inside.isEmpty()) {
            return Attribution.Form.INDIRECT;
        }
        boolean all = content.fragments().stream().allMatch(inside::contains);
        return all ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
    }
}
