package org.hearsay.text;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Decoded.Remark;
import org.hearsay.text.phrase.Phrase;

/// Turns bytes into a text without changing a word: finds the encoding, takes a byte order mark
/// away, makes line ends `\n`. Where a character would be lost it refuses.
public final class TextDecoder {

    /// Longest source, in bytes; larger ones are refused before memory is taken for them.
    public static final long MAX_BYTES = 64L << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Below this ICU4J's guess is no better than the most common old encoding.
    private static final int TRUSTED = 40;

    private TextDecoder() {}

    /// @throws TextDecodingException if no encoding fits
    public static Decoded decode(byte[] bytes) throws TextDecodingException {
        var mark = Mark.of(bytes);
        if (mark != Mark.NONE) {
            return finish(strictly(mark.charset, bytes, mark.length), mark.charset, mark);
        }
        var utf8 = attempt(StandardCharsets.UTF_8, bytes, 0);
        if (utf8 >= 0) {
            refuseMixture(bytes, utf8);
            var guessed = guess(bytes);
            return finish(strictly(guessed, bytes, 0), guessed, mark, Remark.CHARSET_GUESSED);
        }
        return finish(strictly(StandardCharsets.UTF_8, bytes, 0), StandardCharsets.UTF_8, mark);
    }

    /// @throws TextDecodingException if the bytes are not of this encoding
    public static Decoded decode(byte[] bytes, Charset charset) throws TextDecodingException {
        var mark = Mark.of(bytes);
        boolean fits = mark != Mark.NONE && charset.name().startsWith(mark.charset.name());
        return fits
                ? finish(strictly(mark.charset, bytes, mark.length), mark.charset, mark)
                : finish(strictly(charset, bytes, 0), charset, Mark.NONE);
    }

    /// For text that was never bytes, such as what is pasted or found in another file.
    ///
    /// @throws TextDecodingException if a character cannot be kept
    public static Decoded ofString(String text) throws TextDecodingException {
        return finish(text, StandardCharsets.UTF_8, Mark.NONE);
    }

    private static Decoded finish(String raw, Charset charset, Mark mark, Remark... more)
            throws TextDecodingException {
        var remarks = EnumSet.noneOf(Remark.class);
        remarks.addAll(List.of(more));
        if (mark != Mark.NONE) {
            remarks.add(Remark.BYTE_ORDER_MARK_REMOVED);
        }
        var removed = new ArrayList<Integer>();
        var text = withPlainLineEnds(raw, removed);
        if (text.length() != raw.length() || !text.equals(raw)) {
            remarks.add(Remark.LINE_ENDS_CHANGED);
        }
        int unusable = DocumentText.firstUnusable(text);
        if (unusable >= 0) {
            throw new TextDecodingException(
                    Phrase.of(
                            "character U+%04X at character %d cannot be kept; take it out and try again",
                            (int) text.charAt(unusable), unusable));
        }
        addDoubts(text, remarks);
        return new Decoded(
                new DocumentText(text),
                charset.name(),
                removed.isEmpty()
                        ? LineEnds.UNCHANGED
                        : new LineEnds(removed.stream().mapToInt(i -> i).toArray()),
                List.copyOf(remarks));
    }

    private static String withPlainLineEnds(String raw, List<Integer> removed) {
        if (raw.indexOf('\r') < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        int codePoints = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                removed.add(codePoints);
            } else {
                text.append(c == '\r' ? '\n' : c);
            }
            codePoints += Character.isLowSurrogate(c) ? 0 : 1;
        }
        return text.toString();
    }

    private static void addDoubts(String text, Set<Remark> remarks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                remarks.add(Remark.REPLACEMENT_CHARACTERS);
            } else if (c >= 0x80 && c < 0xA0 && c != 0x85) {
                remarks.add(Remark.OLD_CONTROL_CHARACTERS);
            }
        }
    }

    /// Index of the first byte that does not fit the encoding, or -1.
    private static int attempt(Charset charset, byte[] bytes, int from) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int from)
            throws TextDecodingException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new TextDecodingException(
                    Phrase.of(
                            "byte %d is not %s; name the encoding that it is in",
                            attempt(charset, bytes, from), charset.name()));
        }
    }

    /// Bytes that are UTF-8 in one place and not in another are damaged, not of another encoding.
    private static void refuseMixture(byte[] bytes, int firstWrong) throws TextDecodingException {
        for (int i = 0; i < firstWrong; i++) {
            if (bytes[i] < 0) {
                throw new TextDecodingException(
                        Phrase.of(
                                "byte %d is damaged: the text is UTF-8 before it, and not from there on; mend the file, or name the encoding to read it in",
                                firstWrong));
            }
        }
    }

    private static Charset guess(byte[] bytes) {
        var match = new CharsetDetector().setText(bytes).detect();
        if (match == null
                || match.getConfidence() < TRUSTED
                || match.getName().startsWith("ISO-8859-1")
                || match.getName().startsWith("UTF-8")
                || !Charset.isSupported(match.getName())) {
            return WINDOWS_1252;
        }
        var guessed = Charset.forName(match.getName());
        return attempt(guessed, bytes, 0) < 0 ? guessed : WINDOWS_1252;
    }

    /// Byte order marks.
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 3),
        UTF_16LE(StandardCharsets.UTF_16LE, 2),
        UTF_16BE(StandardCharsets.UTF_16BE, 2),
        NONE(StandardCharsets.UTF_8, 0);

        private final Charset charset;

        /// In bytes.
        private final int length;

        Mark(Charset charset, int length) {
            this.charset = charset;
            this.length = length;
        }

        static Mark of(byte[] source) {
            for (var mark : values()) {
                // The mark is U+FEFF in its encoding.
                if (mark != NONE
                        && source.length >= mark.length
                        && new String(source, 0, mark.length, mark.charset).equals("\uFEFF")) {
                    return mark;
                }
            }
            return NONE;
        }
    }
}
