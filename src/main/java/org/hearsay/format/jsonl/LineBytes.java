package org.hearsay.format.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// The lines of a file, one after the other, as their bytes: most are ASCII and nothing else, which
/// can be parsed as it is. They end as those of [java.io.BufferedReader]. One thread.
final class LineBytes implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    /// Bytes; no article fills so much.
    static final int LONGEST = 1 << 29;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    /// All bytes that end a line are below; in JSON few others are.
    private static final long LINE_ENDS = ONES * ('\r' + 1);

    private final InputStream in;
    private final int longest;
    private byte[] bytes = new byte[PIECE];

    /// The same, to look at eight of them at once.
    private ByteBuffer words = ByteBuffer.wrap(bytes);

    /// Where the line is; what was read ends at `end`.
    private int from;

    private int to;
    private int next;
    private int end;
    private boolean endedByReturn;

    /// The bits of all bytes of the line.
    private long bits;

    /// @param in is closed with this
    /// @param longest how many bytes a line may have at most, more or less
    LineBytes(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Goes to the next line.
    ///
    /// @return whether there is one
    /// @throws TooLongException if it is longer than lines may be
    boolean next() throws IOException {
        from = next;
        bits = 0;
        if (endedByReturn && (from < end || more()) && bytes[from] == '\n') {
            from++;
        }
        int length = lengthFrom(0);
        while (from + length == end && more()) {
            length = lengthFrom(length);
        }
        to = from + length;
        boolean isEnded = to < end;
        endedByReturn = isEnded && bytes[to] == '\r';
        next = isEnded ? to + 1 : end;
        return isEnded || length > 0;
    }

    /// Whether all of it is ASCII.
    private boolean isAscii() {
        return (bits & HIGH_BITS) == 0;
    }

    boolean isBlank() throws CharacterCodingException {
        return from == to || bytes[from] <= ' ' && text().isBlank();
    }

    /// @param prefix ASCII
    boolean startsWith(byte[] prefix) {
        return to - from >= prefix.length
                && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
    }

    /// @throws CharacterCodingException if it is not UTF-8
    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }

    /// @param parser of the lines before
    /// @throws CharacterCodingException if it is not UTF-8
    /// @throws tools.jackson.core.JacksonException if it does not begin as JSON does
    JsonParser begin(LineParser parser) throws CharacterCodingException {
        if (!isAscii()) {
            // More strict than the parser.
            text();
        }
        return parser.at(bytes, from, to);
    }

    /// @throws CharacterCodingException if it is not UTF-8
    /// @throws tools.jackson.core.JacksonException if it is not JSON
    JsonNode tree() throws CharacterCodingException {
        return isAscii()
                ? Json.MAPPER.readTree(bytes, from, to - from)
                : Json.MAPPER.readTree(text());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Looks for the end of the line.
    ///
    /// @param seen how many bytes of it were looked at before
    /// @return how long it is as far as it was read
    private int lengthFrom(int seen) {
        int at = from + seen;
        while (at < end) {
            if (at + Long.BYTES <= end) {
                long word = words.getLong(at);
                // Whether one of its bytes is below, whatever may stand after that one.
                if ((word - LINE_ENDS & ~word & HIGH_BITS) == 0) {
                    bits |= word;
                    at += Long.BYTES;
                    continue;
                }
            }
            for (int until = Math.min(at + Long.BYTES, end); at < until; at++) {
                if (bytes[at] == '\n' || bytes[at] == '\r') {
                    return at - from;
                }
                bits |= bytes[at];
            }
        }
        return end - from;
    }

    /// Reads on behind what there is, and moves the line to the front.
    ///
    /// @return whether there was more
    private boolean more() throws IOException {
        int kept = end - from;
        if (kept >= longest) {
            throw new TooLongException();
        }
        if (kept == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * kept);
            words = ByteBuffer.wrap(bytes);
        } else {
            System.arraycopy(bytes, from, bytes, 0, kept);
        }
        from = 0;
        end = kept;
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    /// A line is longer than lines may be.
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
