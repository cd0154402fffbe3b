package org.hearsay.language.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// The ranges around a caret from the word to the paragraph, each within the next: what a label key
/// can start with, and what widening and narrowing walk through. All lie in the caret's paragraph.
///
/// Confined to one thread.
public final class Ladder {

    private static final Step WORD = Ladder::word;
    private static final Step SENTENCE = Place::sentence;
    private static final Step PARAGRAPH = Place::paragraph;

    /// From the smallest; a step counts only where it contains the one before.
    private static final List<Step> STEPS =
            List.of(
                    WORD,
                    new VerbGroup(),
                    new Name(),
                    new NounRun(),
                    new Mention(Mention.Tails.CLOSE),
                    new Mention(Mention.Tails.ALL),
                    new Quoted(Quoted.Form.INSIDE),
                    new Quoted(Quoted.Form.WITH_MARKS),
                    new Parenthesis(),
                    new Clause(Clause.Form.BARE),
                    new Clause(Clause.Form.ATTRIBUTED),
                    new Clause(Clause.Form.TO_NEXT_EDGE),
                    SENTENCE,
                    PARAGRAPH);

    private final Place place;
    private final List<Span> found = new ArrayList<>();

    private Ladder(Place place) {
        this.place = place;
    }

    /// @param caret in UTF-16 code units; one outside the text has no ranges
    public static Ladder at(String text, Segmentation segmentation, int caret) {
        return new Ladder(new Place(text, segmentation, caret));
    }

    /// The range that a label starts with; empty where there are no words.
    public Optional<Span> start(Start start) {
        return switch (start) {
            case WORD -> WORD.around(place);
            case WORD_WITH_AUXILIARIES -> new VerbGroup().around(place).or(() -> start(Start.WORD));
            case NOUN_RUN -> new Mention(Mention.Tails.CLOSE).around(place);
            case QUOTATION_ELSE_CLAUSE ->
                    new Quoted(Quoted.Form.WITH_MARKS)
                            .around(place)
                            .or(() -> clause(Clause.Form.ATTRIBUTED));
            case CLAUSE -> clause(Clause.Form.BARE);
            case SENTENCE -> SENTENCE.around(place);
            case PARAGRAPH -> PARAGRAPH.around(place);
        };
    }

    private Optional<Span> clause(Clause.Form form) {
        return new Clause(form).around(place).or(() -> start(Start.SENTENCE));
    }

    /// All ranges, the smallest first, each within the next.
    public List<Span> rungs() {
        var rungs = new ArrayList<Span>();
        addAround(rungs);
        return rungs;
    }

    /// The rungs that fit inside and around a range, with the range itself among them.
    public List<Span> rungsThrough(Span range) {
        var rungs = new ArrayList<Span>();
        rungs().stream().filter(r -> isWithin(r, range)).forEach(rungs::add);
        rungs.add(range);
        addAround(rungs);
        return rungs;
    }

    private void addAround(List<Span> rungs) {
        for (var span : found()) {
            if (rungs.isEmpty() || isWithin(rungs.getLast(), span)) {
                rungs.add(span);
            }
        }
    }

    /// What each step finds, computed once.
    private List<Span> found() {
        if (found.isEmpty()) {
            STEPS.forEach(s -> s.around(place).ifPresent(found::add));
        }
        return found;
    }

    /// The next range around `range`; empty where there is none.
    public Optional<Span> wider(Span range) {
        var rungs = rungsThrough(range);
        int next = rungs.indexOf(range) + 1;
        return next < rungs.size() ? Optional.of(rungs.get(next)) : Optional.empty();
    }

    /// The next range inside `range`; empty where there is none.
    public Optional<Span> narrower(Span range) {
        var rungs = rungsThrough(range);
        int before = rungs.indexOf(range) - 1;
        return before >= 0 ? Optional.of(rungs.get(before)) : Optional.empty();
    }

    private static Optional<Span> word(Place place) {
        var at = place.word();
        return at.isPresent() ? Optional.of(place.words.token(at.getAsInt())) : Optional.empty();
    }

    private static boolean isWithin(Span inner, Span outer) {
        return outer.covers(inner) && !outer.equals(inner);
    }

    /// What a label starts with at a bare caret.
    public enum Start {
        WORD,
        WORD_WITH_AUXILIARIES,
        NOUN_RUN,
        QUOTATION_ELSE_CLAUSE,
        CLAUSE,
        SENTENCE,
        PARAGRAPH
    }
}
