package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.Span;

/// Made-up news text of any size, the same for the same seed.
///
/// @param text with paragraphs of about 400 characters, or as one paragraph
/// @param spans ranges of whole words, in text order, UTF-16 code units
record Corpus(String text, List<Span> spans) {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "minister",
                    "said",
                    "that",
                    "talks",
                    "with",
                    "Pyongyang",
                    "had",
                    "made",
                    "progress",
                    "while",
                    "officials",
                    "denied",
                    "reports",
                    "of",
                    "a",
                    "breakdown",
                    "in",
                    "negotiations",
                    "between",
                    "both",
                    "sides",
                    "and",
                    "Washington",
                    "would",
                    "not",
                    "comment",
                    "on",
                    "sanctions",
                    "before",
                    "July");

    /// Two of one length differ in their words: the same text twice would be one document.
    ///
    /// @param size in characters, about
    static Corpus of(int size, int spanCount, boolean oneParagraph) {
        return of(size, spanCount, oneParagraph, new Random(31L * size + spanCount));
    }

    static Corpus of(int size, int spanCount, boolean oneParagraph, Random random) {
        var text = new StringBuilder(size + 64);
        var words = new ArrayList<Span>();
        int sentence = 0;
        int paragraph = 0;
        while (text.length() < size) {
            var word = WORDS.get(random.nextInt(WORDS.size()));
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            if (++sentence % 14 == 0) {
                text.append('.');
                if (!oneParagraph && text.length() - paragraph > 400) {
                    text.append("\n\n");
                    paragraph = text.length();
                    continue;
                }
            }
            text.append(' ');
        }
        return new Corpus(text.toString(), spread(words, spanCount, random));
    }

    private static List<Span> spread(List<Span> words, int count, Random random) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < count; i++) {
            int first = (int) ((long) i * (words.size() - 8) / count);
            int last = first + random.nextInt(7);
            spans.add(new Span(words.get(first).start(), words.get(last).end()));
        }
        return List.copyOf(spans);
    }
}
