package org.hearsay.session.annotating;

/// A step of the caret, in the order of the text and not of the screen: in a right-to-left line the
/// next character stands on the left.
public enum Motion {
    PREVIOUS_CHARACTER,
    NEXT_CHARACTER,
    PREVIOUS_WORD,
    NEXT_WORD,
    LINE_UP,
    LINE_DOWN,
    PAGE_UP,
    PAGE_DOWN,
    LINE_START,
    LINE_END,
    PREVIOUS_CLAUSE,
    NEXT_CLAUSE,
    PREVIOUS_LANDMARK,
    NEXT_LANDMARK,
    PREVIOUS_PARAGRAPH,
    NEXT_PARAGRAPH,
    TEXT_START,
    TEXT_END;

    /// Whether it leads towards the end of the text.
    public boolean isForward() {
        return switch (this) {
            case NEXT_CHARACTER,
                    NEXT_WORD,
                    LINE_DOWN,
                    PAGE_DOWN,
                    LINE_END,
                    NEXT_CLAUSE,
                    NEXT_LANDMARK,
                    NEXT_PARAGRAPH,
                    TEXT_END ->
                    true;
            case PREVIOUS_CHARACTER,
                    PREVIOUS_WORD,
                    LINE_UP,
                    PAGE_UP,
                    LINE_START,
                    PREVIOUS_CLAUSE,
                    PREVIOUS_LANDMARK,
                    PREVIOUS_PARAGRAPH,
                    TEXT_START ->
                    false;
        };
    }

    /// Whether a run of such steps keeps to one column.
    public boolean isVertical() {
        return this == LINE_UP || this == LINE_DOWN || this == PAGE_UP || this == PAGE_DOWN;
    }
}
