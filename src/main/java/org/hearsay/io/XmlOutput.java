package org.hearsay.io;

import com.ctc.wstx.io.WstxInputData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Writes XML whose elements are small and many, straight into bytes, as Woodstox would write it:
/// line ends and tabs in attributes are references, so that they come back. It knows no namespaces;
/// a name has its prefix. For all other files there is [SafeXml#writer]. One thread.
public final class XmlOutput {

    private static final byte[] DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] MORE = ascii("&gt;");
    private static final byte[] AND = ascii("&amp;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] TAB = ascii("&#x9;");
    private static final byte[] LINE = ascii("&#xa;");
    private static final byte[] RETURN = ascii("&#xd;");

    private static final byte DELETE = 0x7F;

    /// The first byte of U+0080 to U+00BF, whose second one is the character.
    private static final byte TWO_BYTES = (byte) 0xC2;

    /// Which bytes may need a reference in a text.
    private static final boolean[] IS_SPECIAL = special();

    private final Utf8Buffer out;
    private final Deque<Name> open = new ArrayDeque<>();

    /// Whether the last begun element may still get attributes.
    private boolean isTagOpen;

    private XmlOutput(Utf8Buffer out) {
        this.out = out;
    }

    /// A name of elements or attributes, checked when it is made instead of each time that it is
    /// written.
    public static final class Name {

        private final byte[] utf8;

        private Name(String text) {
            utf8 = text.getBytes(StandardCharsets.UTF_8);
        }

        /// @throws IllegalArgumentException if that is no name
        public static Name of(String text) {
            if (text.isEmpty() || WstxInputData.findIllegalNameChar(text, false, false) >= 0) {
                throw new IllegalArgumentException("Not a name in XML: \"" + text + '"');
            }
            return new Name(text);
        }
    }

    /// Begins a document.
    public static XmlOutput on(Utf8Buffer out) {
        put(out, DECLARATION);
        return new XmlOutput(out);
    }

    /// Begins an element.
    public XmlOutput start(Name name) {
        closeTag();
        out.append('<');
        put(out, name.utf8);
        open.push(name);
        isTagOpen = true;
        return this;
    }

    /// Of the element that was begun last.
    ///
    /// @param value of characters that XML has a place for, see [SafeXml#allowed]
    /// @throws IllegalStateException if something stands in that element already
    public XmlOutput attribute(Name name, String value) {
        attribute(name);
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            var reference = inAttribute(utf8[i]);
            if (reference != null) {
                written = put(utf8, written, i, reference);
            }
        }
        out.write(utf8, written, utf8.length - written);
        out.append('"');
        return this;
    }

    /// As the other.
    public XmlOutput attribute(Name name, int value) {
        attribute(name);
        out.append(value).append('"');
        return this;
    }

    private void attribute(Name name) {
        if (!isTagOpen) {
            throw new IllegalStateException("An attribute has its place before all else");
        }
        out.append(' ');
        put(out, name.utf8);
        out.append('=').append('"');
    }

    /// @param text as [#attribute] has it
    public XmlOutput text(String text) {
        closeTag();
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            // A small part of all.
            if (IS_SPECIAL[utf8[i] & 0xFF]) {
                var reference = inText(utf8, i, written);
                if (reference != null) {
                    written = put(utf8, written, i, reference);
                    written += utf8[i] == TWO_BYTES ? 1 : 0;
                }
            }
        }
        out.write(utf8, written, utf8.length - written);
        return this;
    }

    /// Goes to the next line of the file.
    public XmlOutput newLine() {
        closeTag();
        out.append('\n');
        return this;
    }

    /// Ends the element that was begun last and not ended.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public XmlOutput end() {
        var name = open.pop();
        if (isTagOpen) {
            isTagOpen = false;
            out.append('/').append('>');
            return this;
        }
        out.append('<').append('/');
        put(out, name.utf8);
        out.append('>');
        return this;
    }

    /// Ends the document, and whatever was not ended.
    public void finish() {
        while (!open.isEmpty()) {
            end();
        }
    }

    private void closeTag() {
        if (isTagOpen) {
            isTagOpen = false;
            out.append('>');
        }
    }

    /// What stands for a byte of UTF-8 in an attribute.
    ///
    /// @return null for itself
    private static byte @Nullable [] inAttribute(byte b) {
        return switch (b) {
            case '<' -> LESS;
            case '&' -> AND;
            case '"' -> QUOTE;
            case '\t' -> TAB;
            case '\n' -> LINE;
            case '\r' -> RETURN;
            default -> null;
        };
    }

    /// The same in a text, where no `]]>` may stand, also not of pieces.
    ///
    /// @param run where what needed no reference began
    private static byte @Nullable [] inText(byte[] utf8, int at, int run) {
        return switch (utf8[at]) {
            case '<' -> LESS;
            case '&' -> AND;
            case '\r' -> RETURN;
            case '>' -> at == run || utf8[at - 1] == ']' ? MORE : null;
            case DELETE -> control(DELETE);
            case TWO_BYTES -> (utf8[at + 1] & 0xFF) < 0xA0 ? control(utf8[at + 1] & 0xFF) : null;
            default -> null;
        };
    }

    /// Some readers take such for line ends.
    private static byte[] control(int character) {
        return ascii("&#x" + Integer.toHexString(character) + ";");
    }

    /// Writes what stands before a byte that a reference stands for, and the reference.
    ///
    /// @return where the rest begins
    private int put(byte[] utf8, int from, int at, byte[] reference) {
        out.write(utf8, from, at - from);
        put(out, reference);
        return at + 1;
    }

    private static void put(Utf8Buffer out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    private static boolean[] special() {
        var special = new boolean[256];
        for (int b : new int[] {'<', '&', '>', '\r', DELETE, TWO_BYTES & 0xFF}) {
            special[b] = true;
        }
        return special;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
