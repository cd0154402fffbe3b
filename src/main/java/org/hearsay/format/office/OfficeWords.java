package org.hearsay.format.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.hearsay.format.office.FormText.Gap;
import org.hearsay.text.Form;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the words and their form out of the XHTML that the parsers tell a document as. Notes come
/// behind the text, so that none stands within a sentence.
final class OfficeWords extends DefaultHandler {

    private static final Map<String, Form.Kind> KINDS =
            Map.of(
                    "h1", Form.Kind.TITLE,
                    "h2", Form.Kind.HEADING,
                    "h3", Form.Kind.HEADING,
                    "h4", Form.Kind.HEADING,
                    "h5", Form.Kind.HEADING,
                    "h6", Form.Kind.HEADING,
                    "b", Form.Kind.BOLD,
                    "i", Form.Kind.ITALIC,
                    "li", Form.Kind.LIST_ITEM);

    private final int maxLength;
    private final Deque<FormText> texts = new ArrayDeque<>();
    private final List<FormText> notes = new ArrayList<>();

    /// For each element that is open, what to do when it ends.
    private final Deque<Runnable> endings = new ArrayDeque<>();

    private boolean inBody;

    /// Where the innermost list item or table cell began; a paragraph there starts no new one.
    private int blockStart = -1;

    /// @param maxLength of the text, UTF-16 code units; a longer one stops the parser
    OfficeWords(int maxLength) {
        this.maxLength = maxLength;
        texts.push(new FormText());
    }

    /// The text was longer than it may be.
    static final class TooLongException extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    FormText result() {
        var all = texts.getLast();
        notes.forEach(all::append);
        notes.clear();
        return all;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        var element = name.isEmpty() ? qName : name;
        inBody |= element.equals("body");
        endings.push(inBody ? begin(element, attributes) : OfficeWords::nothing);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        endings.pop().run();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        words().words(new String(characters, start, length));
        if (words().length() > maxLength) {
            throw new TooLongException();
        }
    }

    private Runnable begin(String element, Attributes attributes) {
        return switch (element) {
            case "p" -> paragraph(String.valueOf(attributes.getValue("class")));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "b", "i" -> passage(KINDS.get(element), "");
            case "a" -> link(attributes.getValue("href"));
            case "li" -> item();
            case "table", "div" -> block(Gap.PARAGRAPH);
            case "tr" -> block(Gap.LINE);
            case "td", "th" -> cell();
            case "br" -> {
                words().words("\n");
                yield OfficeWords::nothing;
            }
            default -> OfficeWords::nothing;
        };
    }

    private Runnable paragraph(String style) {
        if (style.equals("note") || style.contains("footnote") || style.contains("endnote")) {
            return note();
        }
        if (blockStart < 0) {
            return block(Gap.PARAGRAPH);
        }
        if (words().length() > blockStart) {
            words().separate(Gap.LINE);
        }
        return OfficeWords::nothing;
    }

    private Runnable note() {
        int outer = blockStart;
        blockStart = -1;
        texts.push(new FormText());
        return () -> {
            blockStart = outer;
            notes.add(texts.pop());
        };
    }

    private Runnable heading(String element) {
        var ended = block(Gap.PARAGRAPH);
        var passage = passage(KINDS.get(element), "");
        return () -> {
            passage.run();
            ended.run();
        };
    }

    private Runnable item() {
        words().separate(Gap.LINE);
        return inner(passage(Form.Kind.LIST_ITEM, ""), Gap.LINE);
    }

    private Runnable cell() {
        words().separate(Gap.CELL);
        return inner(OfficeWords::nothing, Gap.CELL);
    }

    private Runnable inner(Runnable passage, Gap after) {
        int outer = blockStart;
        blockStart = words().length();
        return () -> {
            passage.run();
            blockStart = outer;
            words().separate(after);
        };
    }

    private Runnable block(Gap gap) {
        words().separate(gap);
        return () -> words().separate(gap);
    }

    private Runnable link(@org.jspecify.annotations.Nullable String target) {
        return target == null || target.isEmpty()
                ? OfficeWords::nothing
                : passage(Form.Kind.LINK, target);
    }

    private Runnable passage(Form.@org.jspecify.annotations.Nullable Kind kind, String target) {
        if (kind == null) {
            return OfficeWords::nothing;
        }
        var text = words();
        text.begin(kind, target);
        return text::end;
    }

    private FormText words() {
        return texts.element();
    }

    private static void nothing() {}
}
