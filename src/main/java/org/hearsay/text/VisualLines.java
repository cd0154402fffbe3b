package org.hearsay.text;

/// The lines of a text as they are shown: where the text is wrapped, and what stands above what.
/// Implemented by whoever shows the text; offsets are UTF-16 code units of the document's text, and
/// every answer is the edge of a character as people see them.
public interface VisualLines {

    /// Few enough that some of the page before is still seen.
    int LINES_A_PAGE = 12;

    /// How far right the caret stands at `offset`, in pixels: what a run of steps up or down keeps.
    double x(int offset);

    /// The place nearest to `x` in the line above; 0 in the first line.
    int above(int offset, double x);

    /// The place nearest to `x` in the line below; the text's end in the last line.
    int below(int offset, double x);

    /// About as many lines up as are seen at once.
    default int pageAbove(int offset, double x) {
        int at = offset;
        for (int i = 0; i < LINES_A_PAGE; i++) {
            at = above(at, x);
        }
        return at;
    }

    /// About as many lines down as are seen at once.
    default int pageBelow(int offset, double x) {
        int at = offset;
        for (int i = 0; i < LINES_A_PAGE; i++) {
            at = below(at, x);
        }
        return at;
    }

    int lineStart(int offset);

    int lineEnd(int offset);
}
