package org.hearsay.format.cas.write;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/// The sentences of a document, each grown over the blanks behind it where an annotation stands on
/// them: INCEpTION takes no annotation outside of sentences. UTF-16 code units.
final class CasSentences {

    private CasSentences() {}

    /// @param sentences in text order
    /// @param length of the text
    /// @param marked all that is annotated
    static List<Span> covering(List<Span> sentences, int length, List<Span> marked) {
        if (sentences.isEmpty()) {
            return marked.isEmpty() ? List.of() : List.of(new Span(0, length));
        }
        var grown = new ArrayList<Span>();
        for (int i = 0; i < sentences.size(); i++) {
            int from = i == 0 ? 0 : sentences.get(i).start();
            int end = sentences.get(i).end();
            int next = i + 1 < sentences.size() ? sentences.get(i + 1).start() : length;
            int start =
                    i == 0 && !touches(marked, 0, sentences.get(0).start())
                            ? sentences.get(0).start()
                            : from;
            grown.add(new Span(start, touches(marked, end, next) ? next : end));
        }
        return grown;
    }

    /// Whether something starts or ends in a stretch between sentences.
    private static boolean touches(List<Span> marked, int from, int to) {
        if (from >= to) {
            return false;
        }
        for (var m : marked) {
            if (from <= m.start() && m.start() < to || from < m.end() && m.end() <= to) {
                return true;
            }
        }
        return false;
    }
}
