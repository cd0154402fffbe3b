package org.hearsay.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML whose elements are small and many: names are turned into bytes once, numbers never
/// into texts. It knows no namespaces; a name has its prefix. What cannot stand in XML is written
/// as references, also line ends and tabs in attributes, so that they come back. For all other
/// files there is [SafeXml#writer]. One thread.
public final class XmlOutput {

    /// A name as it is written, of an element or an attribute.
    public static final class Name {

        private final byte[] bytes;

        private Name(byte[] bytes) {
            this.bytes = bytes;
        }

        /// @param name with its prefix, if it has one
        /// @throws IllegalArgumentException if it is no name
        public static Name of(String name) {
            if (name.isEmpty() || !name.codePoints().allMatch(Name::isPart)) {
                throw new IllegalArgumentException("Not a name: " + name);
            }
            return new Name(name.getBytes(StandardCharsets.UTF_8));
        }

        private static boolean isPart(int c) {
            return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
        }
    }

    private final Utf8Buffer out;
    private final Deque<Name> open = new ArrayDeque<>();

    /// Whether the last thing written is an element to which attributes can come.
    private boolean inTag;

    public XmlOutput(Utf8Buffer out) {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /// Begins an element.
    public XmlOutput start(Name name) {
        closeTag();
        put('<', name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Of the element that was begun last.
    ///
    /// @param value of characters that XML has a place for, see [SafeXml#allowed]
    public XmlOutput attribute(Name name, String value) {
        before(name);
        escaped(value, true);
        out.append('"');
        return this;
    }

    public XmlOutput attribute(Name name, int value) {
        before(name);
        out.append(value).append('"');
        return this;
    }

    /// As [#attribute] has it.
    public XmlOutput text(String text) {
        closeTag();
        escaped(text, false);
        return this;
    }

    /// Ends the element that was begun last and not ended.
    public XmlOutput end() {
        var name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append('<');
            put('/', name);
            out.append('>');
        }
        return this;
    }

    private void before(Name name) {
        if (!inTag) {
            throw new IllegalStateException("There is no element to have an attribute");
        }
        put(' ', name);
        out.append("=\"");
    }

    private void put(char before, Name name) {
        out.append(before);
        out.write(name.bytes, 0, name.bytes.length);
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escaped(String text, boolean inAttribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c, inAttribute)) {
                continue;
            }
            out.append(text, from, i);
            int whole = text.codePointAt(i);
            i += Character.charCount(whole) - 1;
            reference(whole);
            from = i + 1;
        }
        out.append(text, from, text.length());
    }

    private static boolean isPlain(char c, boolean inAttribute) {
        return switch (c) {
            case '<', '>', '&', '\r' -> false;
            case '"', '\n', '\t' -> !inAttribute;
            default -> c < 0x80 || c > 0x9f && c != '\u2028' && !Character.isSurrogate(c);
        };
    }

    private void reference(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.append("&#").append(c).append(';');
        }
    }
}
