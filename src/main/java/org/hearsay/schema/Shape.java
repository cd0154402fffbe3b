package org.hearsay.schema;

/// How a label's marks are drawn. No two labels of a schema share shape and colour, so that the
/// picture can be read in grey.
public enum Shape {
    BOX,
    DASHED_BOX,
    TRAY,
    TINT_CORNERS,
    SOLID_RAIL,
    DOTTED_RAIL,
    DASHED_RAIL,
    DOUBLE_RAIL,
    HATCH;

    /// Whether marks of this shape run under the line and need lanes.
    public boolean isRail() {
        return switch (this) {
            case SOLID_RAIL, DOTTED_RAIL, DASHED_RAIL, DOUBLE_RAIL -> true;
            case BOX, DASHED_BOX, TRAY, TINT_CORNERS, HATCH -> false;
        };
    }
}
