package org.hearsay.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Label;
import org.hearsay.text.Span;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.LineBox;
import org.hearsay.ui.article.marks.LineGeometry;
import org.hearsay.ui.article.marks.Tone;

/// An annotation and where its visible words stand.
///
/// @param fragments boxes of each fragment that is visible, in text order
/// @param gaps boxes of the visible text between the fragments
/// @param startShown whether its first character is visible
/// @param endShown whether its last one is
/// @param startX where its first character begins, in its writing direction
/// @param endX where its last character ends
record Placed(
        Annotation annotation,
        Label label,
        Tone tone,
        List<List<LineBox>> fragments,
        List<LineBox> gaps,
        boolean startShown,
        boolean endShown,
        double startX,
        double endX) {

    static Placed of(Annotation annotation, Label label, Tone tone, LineGeometry geometry) {
        var visible = geometry.visible().orElseThrow();
        var parts = annotation.anchor().fragments();
        var fragments = new ArrayList<List<LineBox>>();
        var gaps = new ArrayList<LineBox>();
        for (int i = 0; i < parts.size(); i++) {
            var boxes = geometry.boxes(parts.get(i));
            if (!boxes.isEmpty()) {
                fragments.add(boxes);
            }
            int gap = i == 0 ? parts.get(i).start() : parts.get(i - 1).end();
            int gapEnd = parts.get(i).start();
            if (gap < gapEnd) {
                gaps.addAll(geometry.boxes(new Span(gap, gapEnd)));
            }
        }
        return new Placed(
                annotation,
                label,
                tone,
                fragments,
                gaps,
                annotation.anchor().start() >= visible.start(),
                annotation.anchor().end() <= visible.end(),
                startX(parts.getFirst(), geometry),
                endX(parts.getLast(), geometry));
    }

    Id id() {
        return annotation.id();
    }

    List<LineBox> boxes() {
        return fragments.stream().flatMap(List::stream).toList();
    }

    LineBox first() {
        return fragments.getFirst().getFirst();
    }

    LineBox last() {
        return fragments.getLast().getLast();
    }

    boolean isOnSeveralLines() {
        return first().line() != last().line() || !startShown || !endShown;
    }

    /// Around its words on the first line, for what points at the whole of it.
    Box head() {
        return first().box();
    }

    int length() {
        return annotation.anchor().hull().length();
    }

    /// Two code units, because half of a character has no width.
    private static double startX(Span fragment, LineGeometry geometry) {
        int end = Math.min(fragment.end(), fragment.start() + 2);
        var boxes = geometry.boxes(new Span(fragment.start(), end));
        if (boxes.isEmpty()) {
            return Double.NaN;
        }
        var box = boxes.getFirst().box();
        return geometry.isRightToLeft(fragment.start()) ? box.right() : box.x();
    }

    private static double endX(Span fragment, LineGeometry geometry) {
        int start = Math.max(fragment.start(), fragment.end() - 2);
        var boxes = geometry.boxes(new Span(start, fragment.end()));
        if (boxes.isEmpty()) {
            return Double.NaN;
        }
        var box = boxes.getLast().box();
        return geometry.isRightToLeft(fragment.end() - 1) ? box.x() : box.right();
    }
}
