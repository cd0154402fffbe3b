package org.hearsay.format.uima;

import java.nio.charset.StandardCharsets;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.DocumentText;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrased;

/// A text as a file has it, in whose UTF-16 code units the file counts, and the document's text,
/// which has no carriage returns.
public final class RawText {

    private final String raw;
    private final Decoded decoded;
    private final CodePointIndex rawIndex;
    private final CodePointIndex textIndex;

    private RawText(String raw, Decoded decoded) {
        this.raw = raw;
        this.decoded = decoded;
        boolean changed = decoded.lineEnds().count() > 0;
        rawIndex = changed ? new CodePointIndex(raw) : CodePointIndex.unchanging();
        textIndex = changed ? decoded.text().codePoints() : CodePointIndex.unchanging();
    }

    /// @param file name of the file, for the message
    /// @throws FormatException if a character cannot be kept
    public static RawText of(String file, String raw) throws FormatException {
        try {
            return new RawText(raw, TextDecoder.ofString(raw));
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(file, 0, Phrased.of(e)), e);
        }
    }

    public DocumentText text() {
        return decoded.text();
    }

    /// The text as the file has it, in UTF-8.
    public byte[] bytes() {
        return raw.getBytes(StandardCharsets.UTF_8);
    }

    public Decoded decoded() {
        return decoded;
    }

    /// In UTF-16 code units of the file's text.
    public int length() {
        return raw.length();
    }

    /// Whether an offset of the file lies in the text and between two characters.
    public boolean isEdge(int offset) {
        return offset >= 0
                && offset <= raw.length()
                && (offset == 0
                        || offset == raw.length()
                        || !Character.isSurrogatePair(raw.charAt(offset - 1), raw.charAt(offset)));
    }

    /// @param offset of the file; must be an edge
    /// @return UTF-16 code units of the document's text
    public int toText(int offset) {
        return textIndex.toUtf16(decoded.lineEnds().toText(rawIndex.toCodePoint(offset)));
    }
}
