package org.hearsay.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// The characters of one text as people see them: extended grapheme clusters, as ICU4J finds them
/// (Unicode Standard Annex 29). A caret stops at their edges only. Offsets are UTF-16 code units.
///
/// Confined to one thread.
public final class Graphemes {

    private final BreakIterator breaks;
    private final int length;

    public Graphemes(String text) {
        breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        length = text.length();
    }

    /// The edge after `offset`; the end of the text where there is none.
    public int after(int offset) {
        return offset >= length ? length : breaks.following(offset);
    }

    /// The edge before `offset`; 0 where there is none.
    public int before(int offset) {
        return offset <= 0 ? 0 : breaks.preceding(offset);
    }

    /// The last edge at or before `offset`.
    public int atOrBefore(int offset) {
        return isEdge(offset) ? offset : before(offset);
    }

    public boolean isEdge(int offset) {
        return offset == 0 || offset == length || breaks.isBoundary(offset);
    }
}
