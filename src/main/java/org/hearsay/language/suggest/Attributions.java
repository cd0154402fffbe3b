package org.hearsay.language.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Quotations;
import org.hearsay.language.Spans;
import org.hearsay.language.words.WordClass;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Finds who says what in an article, by the look of it: English words of saying with their
/// subjects, and quotation marks. Careful rather than complete, since every proposal that is wrong
/// costs as much as one that is right saves.
public final class Attributions {

    private final List<Attribution> found = new ArrayList<>();

    private Attributions() {}

    /// What a word of saying tells, in text order.
    public static List<Attribution> cued(String text, Segmentation segmentation) {
        var all = new Attributions();
        for (var paragraph : segmentation.paragraphs()) {
            var quotations = outermost(text, paragraph);
            Spans.overlapping(segmentation.sentences(), paragraph)
                    .forEach(s -> all.look(Sentence.of(text, segmentation, s, quotations)));
        }
        return List.copyOf(all.found);
    }

    /// What stands in quotation marks and looks like speech, in text order.
    public static List<Attribution> quoted(String text, Segmentation segmentation) {
        return segmentation.paragraphs().stream()
                .flatMap(p -> outermost(text, p).stream())
                .filter(q -> Speech.isLikely(text.substring(q.start(), q.end())))
                .map(Attribution::ofNobody)
                .toList();
    }

    private static List<Span> outermost(String text, Span paragraph) {
        var all = Quotations.in(text, paragraph);
        return all.stream()
                .filter(q -> all.stream().noneMatch(o -> !o.equals(q) && o.covers(q)))
                .sorted(Comparator.comparingInt(Span::start))
                .distinct()
                .toList();
    }

    private void look(Sentence sentence) {
        var before = Optional.<Span>empty();
        for (int i = 0; i < sentence.words().size(); i++) {
            var cue = Cue.at(sentence, i);
            if (cue.isPresent()) {
                var told = told(sentence, cue.get(), before);
                told.ifPresent(this::add);
                var speaker = told.flatMap(Attribution::speaker);
                before = speaker.isPresent() ? speaker : before;
                i = cue.get().last();
            }
        }
    }

    /// @param before who spoke before in the sentence
    private static Optional<Attribution> told(Sentence sentence, Cue cue, Optional<Span> before) {
        var speaking = new Speaking(sentence);
        var said = new Said(sentence);
        boolean inverted = cue.isAccording(sentence) || said.isBehindQuotation(cue.span().start());
        var speaker = inverted ? speaking.behind(cue) : speaking.before(cue);
        var telling = speaker.map(s -> hull(s, cue.span())).orElse(cue.span());
        if (speaker.isEmpty() && !inverted && goesOn(sentence, cue)) {
            speaker = before;
        }
        if (speaker.isEmpty() && cue.isWeak(sentence)) {
            return Optional.empty();
        }
        return said.beside(cue, telling, speaker);
    }

    /// `…, adding that`, `… and said`: the one who spoke before speaks on.
    private static boolean goesOn(Sentence sentence, Cue cue) {
        var words = sentence.words();
        return words.isParticiple(cue.verb()) || words.is(cue.first() - 1, WordClass.CONJUNCTION);
    }

    private static Span hull(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    /// What two words of saying both claim is the first one's.
    private void add(Attribution attribution) {
        if (found.stream().noneMatch(f -> f.content().overlaps(attribution.content()))) {
            found.add(attribution);
        }
    }
}
