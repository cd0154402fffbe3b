package org.hearsay.text;

import java.util.List;

/// A text as it came out of bytes, and what was done on the way.
///
/// @param charset name of the encoding
/// @param remarks what the person who imports it should know
public record Decoded(DocumentText text, String charset, LineEnds lineEnds, List<Remark> remarks) {

    public Decoded {
        remarks = List.copyOf(remarks);
    }

    /// Something noteworthy about a decoding.
    public enum Remark {
        /// There was no sign of the encoding; it was told from the bytes.
        CHARSET_GUESSED,
        BYTE_ORDER_MARK_REMOVED,
        LINE_ENDS_CHANGED,
        /// Control characters where Windows-1252 has quotation marks: probably decoded wrongly once
        /// before.
        OLD_CONTROL_CHARACTERS,
        /// U+FFFD: something was lost before the text came here.
        REPLACEMENT_CHARACTERS
    }
}
