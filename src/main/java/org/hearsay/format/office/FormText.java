package org.hearsay.format.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hearsay.text.Form;
import org.hearsay.text.Span;

/// A text that grows word by word, with the form that its passages have. Offsets are UTF-16 code
/// units.
final class FormText {

    private final StringBuilder text = new StringBuilder();
    private final List<Form.Passage> passages = new ArrayList<>();
    private final Deque<Opened> opened = new ArrayDeque<>();

    /// What separates the next word from what is there.
    private Gap gap = Gap.NONE;

    /// White space at the start of a block; it counts only where words follow.
    private final StringBuilder indent = new StringBuilder();

    /// What separates two blocks, the weaker first.
    enum Gap {
        NONE(""),
        CELL("\t"),
        LINE("\n"),
        PARAGRAPH("\n\n");

        private final String characters;

        Gap(String characters) {
            this.characters = characters;
        }
    }

    String text() {
        return text.toString();
    }

    Form form() {
        var sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Form.Passage::span).thenComparing(Form.Passage::kind));
        return new Form(sorted);
    }

    int length() {
        return text.length();
    }

    /// The strongest separation between two words wins.
    void separate(Gap wanted) {
        indent.setLength(0);
        if (wanted.compareTo(gap) > 0) {
            gap = wanted;
        }
    }

    /// Adds words as they are, white space too.
    void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean atStart = text.isEmpty() || gap != Gap.NONE;
        if (atStart && words.isBlank()) {
            indent.append(words);
            return;
        }
        if (!text.isEmpty()) {
            text.append(gap.characters);
        }
        gap = Gap.NONE;
        text.append(indent);
        indent.setLength(0);
        for (var passage : opened) {
            passage.startAt(text.length());
        }
        text.append(words);
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /// Begins a passage that [#end] ends; they nest.
    void begin(Form.Kind kind, String target) {
        opened.push(new Opened(kind, target));
    }

    void end() {
        var passage = opened.pop();
        if (passage.start >= 0 && passage.start < text.length()) {
            passages.add(
                    new Form.Passage(
                            passage.kind, new Span(passage.start, text.length()), passage.target));
        }
    }

    /// Adds another text as a paragraph.
    void append(FormText other) {
        separate(Gap.PARAGRAPH);
        int before = text.length() + (text.isEmpty() ? 0 : Gap.PARAGRAPH.characters.length());
        words(other.text());
        for (var passage : other.passages) {
            passages.add(
                    new Form.Passage(
                            passage.kind(),
                            new Span(
                                    passage.span().start() + before, passage.span().end() + before),
                            passage.target()));
        }
    }

    /// A passage that has not ended.
    private static final class Opened {

        private final Form.Kind kind;
        private final String target;

        /// -1 until its first word.
        private int start = -1;

        Opened(Form.Kind kind, String target) {
            this.kind = kind;
            this.target = target;
        }

        void startAt(int offset) {
            if (start < 0) {
                start = offset;
            }
        }
    }
}
