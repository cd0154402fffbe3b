package org.hearsay.language.suggest;

import java.util.Optional;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Somebody's words in a text, with who says them and by which word the text tells so. Offsets are
/// UTF-16 code units of the text.
///
/// @param cue the word of saying; empty where quotation marks are all there is
/// @param speaker who says it, as far as the sentence tells
public record Attribution(Anchor content, Form form, Optional<Span> cue, Optional<Span> speaker) {

    /// How much of the words stands in quotation marks.
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /// What is in quotation marks and nobody is said to say.
    static Attribution ofNobody(Span quotation) {
        return new Attribution(
                Anchor.of(quotation), Form.DIRECT, Optional.empty(), Optional.empty());
    }
}
