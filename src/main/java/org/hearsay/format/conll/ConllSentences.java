package org.hearsay.format.conll;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.text.LineEnds;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Compares what the lines before sentences say with where their tokens stand in the text. The
/// tokens hold; what does not fit them is listed.
final class ConllSentences {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final String file;
    private final ConllText text;
    private final ImportSink sink;

    ConllSentences(String file, ConllText text, ImportSink sink) {
        this.file = file;
        this.text = text;
        this.sink = sink;
    }

    /// On a text that lies beside the file: blanks have to be where the line has them.
    ///
    /// @param ends of the text's lines, as the file's offsets count them
    void onto(LineEnds ends, List<ConllSentence> sentences) {
        compare(sentences, " ", Optional.of(ends));
    }

    /// On a text that was put together from the tokens, where blanks are no more than a guess.
    ///
    /// @param hasOffsets whether the tokens say where they are
    void of(boolean hasOffsets, List<ConllSentence> sentences) {
        compare(sentences, "", hasOffsets ? Optional.of(LineEnds.UNCHANGED) : Optional.empty());
    }

    private void compare(List<ConllSentence> sentences, String blank, Optional<LineEnds> ends) {
        for (var sentence : sentences) {
            var place = place(sentence);
            if (place.isPresent()) {
                for (var stated : sentence.stated()) {
                    switch (stated.kind()) {
                        case WORDS -> words(stated, place.get(), blank);
                        case START -> ends.ifPresent(e -> start(stated, place.get(), e));
                    }
                }
            }
        }
    }

    /// From its first token to its last; empty where one of them is not in the text, which is told
    /// of the token.
    private Optional<Span> place(ConllSentence sentence) {
        var first = text.place(sentence.rows().getFirst());
        var last = text.place(sentence.rows().getLast());
        return first.isPresent() && last.isPresent() && first.get().start() < last.get().end()
                ? Optional.of(new Span(first.get().start(), last.get().end()))
                : Optional.empty();
    }

    private void words(ConllStated stated, Span place, String blank) {
        var there = text.text().at(place);
        if (!spaced(stated.value(), blank).equals(spaced(there, blank))) {
            issue(
                    stated,
                    Phrase.of(
                            "the line has \"%s\", the text there \"%s\"; the tokens hold",
                            stated.value(), there));
        }
    }

    private static String spaced(String words, String blank) {
        return SPACES.matcher(words.strip()).replaceAll(blank);
    }

    private void start(ConllStated stated, Span place, LineEnds ends) {
        int there = text.text().codePoints().toCodePoint(place.start());
        if (ends.toText(Integer.parseInt(stated.value())) != there) {
            issue(
                    stated,
                    Phrase.of(
                            "the line has the sentence start at %s, its first token is at %d; the tokens hold",
                            stated.value(), there));
        }
    }

    private void issue(ConllStated stated, Phrase message) {
        sink.issue(new ImportIssue(file, stated.line(), message));
    }
}
