package org.hearsay.format.jsonl;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/// One parser for line after line: to make one takes a third of the time that the line of an
/// annotation takes. To the parser the lines are one stream, of which it never sees more than the
/// line that it is at. One thread.
final class LineParser extends InputStream {

    private byte[] bytes = {};
    private int at;
    private int end;
    private @Nullable JsonParser parser;

    /// @param line UTF-8; is looked at until the next line
    /// @param from where the line begins in it
    /// @param to where it ends
    /// @return a parser in front of what the line says; not to be closed
    JsonParser at(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
        var current = parser;
        if (current == null) {
            current = Json.LINES.createParser(ObjectReadContext.empty(), this);
            parser = current;
        }
        return current;
    }

    /// Whether the parser has taken all of the line, to the last byte.
    boolean isAtEnd() {
        return at == end
                && parser != null
                && parser.releaseBuffered(OutputStream.nullOutputStream()) == 0;
    }

    /// The next line gets another parser: where this one stands is no longer known.
    void giveUp() {
        if (parser != null) {
            parser.close();
        }
        parser = null;
    }

    @Override
    public int read() {
        return at == end ? -1 : Byte.toUnsignedInt(bytes[at++]);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        int count = Math.min(length, end - at);
        if (count == 0 && length > 0) {
            return -1;
        }
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }
}
