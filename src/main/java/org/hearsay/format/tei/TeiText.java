package org.hearsay.format.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;

/// Writes the text: a paragraph for each line, its line ends between them, so that the characters
/// of `body` are exactly those of the article; an anchor where an annotation starts or ends.
final class TeiText {

    /// A quotation that is marked in the text as well.
    ///
    /// @param xmlId of its span
    /// @param who pointer to its speaker; empty where nothing says
    /// @param direct `true` or `false`; empty where it is neither
    record Said(Span span, String xmlId, String who, String direct) {}

    private final XMLStreamWriter xml;
    private final String text;
    private final CodePointIndex index;
    private final TreeSet<Integer> edges = new TreeSet<>();
    private List<Said> quotes = List.of();
    private final Deque<Said> open = new ArrayDeque<>();
    private int next;

    /// @param text fit for XML
    TeiText(XMLStreamWriter xml, String text) {
        this.xml = xml;
        this.text = text;
        index = new CodePointIndex(text);
    }

    /// Pointer to the anchor at a place.
    ///
    /// @param offset UTF-16 code units
    String pointer(int offset) {
        edges.add(offset);
        return "#" + name(offset);
    }

    /// @param all quotations in reading order; those that would cross a paragraph or another one
    ///   are not marked
    void write(List<Said> all) throws XMLStreamException {
        quotes = nesting(all);
        xml.writeStartElement("body");
        xml.writeAttribute("xml:space", "preserve");
        if (text.chars().allMatch(c -> c == '\n')) {
            xml.writeEmptyElement("p");
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(start, end);
            xml.writeCharacters("\n");
            start = end + 1;
        }
        line(start, text.length());
        xml.writeEndElement();
    }

    private void line(int start, int end) throws XMLStreamException {
        SortedSet<Integer> inner = new TreeSet<>(edges.subSet(start, true, end, true));
        if (start == end) {
            if (!inner.isEmpty()) {
                anchor(start);
            }
            return;
        }
        xml.writeStartElement("p");
        int written = start;
        for (int edge : inner) {
            xml.writeCharacters(text.substring(written, edge));
            close(edge);
            anchor(edge);
            open(edge);
            written = edge;
        }
        xml.writeCharacters(text.substring(written, end));
        xml.writeEndElement();
    }

    private void anchor(int offset) throws XMLStreamException {
        xml.writeEmptyElement("anchor");
        xml.writeAttribute("xml:id", name(offset));
    }

    private void close(int edge) throws XMLStreamException {
        while (!open.isEmpty() && open.peek().span().end() == edge) {
            open.pop();
            xml.writeEndElement();
        }
    }

    private void open(int edge) throws XMLStreamException {
        for (; next < quotes.size() && quotes.get(next).span().start() == edge; next++) {
            var said = quotes.get(next);
            open.push(said);
            xml.writeStartElement("said");
            xml.writeAttribute("corresp", "#" + said.xmlId());
            if (!said.who().isEmpty()) {
                xml.writeAttribute("who", said.who());
            }
            if (!said.direct().isEmpty()) {
                xml.writeAttribute("direct", said.direct());
            }
        }
    }

    private List<Said> nesting(List<Said> all) {
        var nested = new ArrayList<Said>();
        var around = new ArrayDeque<Span>();
        for (var said : all.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            var span = said.span();
            while (!around.isEmpty() && around.peek().end() <= span.start()) {
                around.pop();
            }
            boolean inLine = text.substring(span.start(), span.end()).indexOf('\n') < 0;
            if (inLine && (around.isEmpty() || around.peek().covers(span))) {
                nested.add(said);
                around.push(span);
            }
        }
        return nested;
    }

    private String name(int offset) {
        return "p-" + index.toCodePoint(offset);
    }
}
