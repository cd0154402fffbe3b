package org.hearsay.ui.article.marks;

import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.schema.Shape;

/// One mark as it is drawn on what is visible.
///
/// @param lane 0 for the rail next to the words; -1 for shapes without a rail
/// @param colours the mark's own colour, and its fill where it has one
/// @param boxes of its words, one a line, or more where writing directions mix
/// @param under drawn below the letters
/// @param over drawn above them
/// @param touches where it can be pointed at
public record DrawnMark(
        Id id,
        String label,
        Shape shape,
        int lane,
        List<Tone> colours,
        List<LineBox> boxes,
        List<Ink> under,
        List<Ink> over,
        List<Touch> touches) {

    public DrawnMark {
        colours = List.copyOf(colours);
        boxes = List.copyOf(boxes);
        under = List.copyOf(under);
        over = List.copyOf(over);
        touches = List.copyOf(touches);
    }

    /// A place that can be pointed at.
    public record Touch(Box box, MarkHit.Part part) {}
}
