package org.hearsay.format.tei;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a TEI file and where its elements stand in it, in UTF-16 code units of the text as
/// gathered.
final class TeiBody {

    /// An element's place; start and end are the same for an anchor.
    record Place(int start, int end) {}

    /// A name or saying that is marked in the text.
    ///
    /// @param who pointers to persons
    record Inline(int line, String element, Place place, String who, String direct) {}

    /// What ends a line where white space is folded.
    private static final Set<String> BLOCKS =
            Set.of("p", "head", "ab", "l", "lg", "div", "item", "u", "sp", "row", "note", "list");

    private static final Set<String> MARKED =
            Set.of("said", "persName", "placeName", "orgName", "name", "rs");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    final Map<String, Place> places = new HashMap<>();
    final List<Inline> inlines = new ArrayList<>();

    /// @param corresp not empty where the same is said elsewhere
    private record Open(
            int line,
            String element,
            String xmlId,
            boolean preserved,
            int start,
            String corresp,
            String who,
            String direct) {}

    String text() {
        return text.toString();
    }

    /// From the `text` element that the reader stands on, to its end.
    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = open.size();
        push(xml);
        while (open.size() > depth) {
            switch (xml.next()) {
                case START_ELEMENT -> push(xml);
                case END_ELEMENT -> pop();
                case CHARACTERS, CDATA, SPACE -> add(xml.getText());
                default -> {
                    // Comments are no text.
                }
            }
        }
    }

    private void push(XMLStreamReader xml) {
        boolean preserved = TeiParts.isPreserved(xml) || !open.isEmpty() && open.peek().preserved();
        var element = xml.getLocalName();
        open.push(
                new Open(
                        xml.getLocation().getLineNumber(),
                        element,
                        TeiParts.xmlId(xml),
                        preserved,
                        text.length(),
                        TeiParts.attribute(xml, "corresp"),
                        TeiParts.attribute(xml, "who") + TeiParts.attribute(xml, "ref"),
                        TeiParts.attribute(xml, "direct")));
        if (element.equals("lb") && !preserved) {
            endLine();
        }
    }

    private void pop() {
        var closed = open.pop();
        var place = new Place(closed.start(), text.length());
        if (!closed.xmlId().isEmpty()) {
            places.put(closed.xmlId(), place);
        }
        if (MARKED.contains(closed.element()) && closed.corresp().isEmpty()) {
            inlines.add(
                    new Inline(
                            closed.line(), closed.element(), place, closed.who(), closed.direct()));
        }
        if (BLOCKS.contains(closed.element()) && !closed.preserved()) {
            endLine();
        }
    }

    private void add(String words) {
        if (!open.isEmpty() && open.peek().preserved()) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                text.append(c);
            } else if (!endsBlank()) {
                text.append(' ');
            }
        }
    }

    private boolean endsBlank() {
        return text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
    }

    /// In place of a blank where there is one, so that no place moves.
    private void endLine() {
        if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
            return;
        }
        if (text.charAt(text.length() - 1) == ' ') {
            text.setCharAt(text.length() - 1, '\n');
        } else {
            text.append('\n');
        }
    }
}
