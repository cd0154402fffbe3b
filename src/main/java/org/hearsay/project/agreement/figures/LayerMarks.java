package org.hearsay.project.agreement.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.measure.gamma.Marks;
import org.hearsay.measure.unitizing.Units;
import org.hearsay.model.Layer;
import org.hearsay.text.CodePointIndex;

/// Where one annotator's spans stand in one document, in code points.
public final class LayerMarks {

    private static final Units NONE = new Units();

    private final Map<String, Units> units = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(long start, long end, String label) {}

    /// @param takes whether spans of a label count
    public static LayerMarks of(Layer layer, CodePointIndex index, Predicate<String> takes) {
        var result = new LayerMarks();
        for (var annotation : layer.annotations()) {
            if (takes.test(annotation.label())) {
                var anchor = annotation.anchor();
                var units = result.units.computeIfAbsent(annotation.label(), _ -> new Units());
                anchor.fragments()
                        .forEach(f ->
                                units.add(
                                        index.toCodePoint(f.start()), index.toCodePoint(f.end())));
                result.marks.add(
                        new Mark(
                                index.toCodePoint(anchor.start()),
                                index.toCodePoint(anchor.end()),
                                annotation.label()));
            }
        }
        return result;
    }

    Set<String> labels() {
        return units.keySet();
    }

    /// Parts of spans; those that overlap have become one.
    Units units(String label) {
        return units.getOrDefault(label, NONE);
    }

    /// Whole spans.
    ///
    /// @param labels whose place is the number of the label
    Marks marks(List<String> labels) {
        var some = marks.stream().filter(m -> labels.contains(m.label())).toList();
        return Marks.of(
                some.stream().mapToLong(Mark::start).toArray(),
                some.stream().mapToLong(Mark::end).toArray(),
                some.stream().mapToInt(m -> labels.indexOf(m.label())).toArray());
    }
}
