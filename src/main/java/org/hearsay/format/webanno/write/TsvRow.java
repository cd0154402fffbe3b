package org.hearsay.format.webanno.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Relation;
import org.hearsay.text.Span;

/// A token, or a part of one, with what stands on it.
final class TsvRow {

    private final String name;
    private final Span span;
    private final Map<String, List<TsvMark>> marks = new HashMap<>();
    private final Map<String, List<Relation>> links = new HashMap<>();

    /// @param name such as `2-7` for the seventh token of the second sentence, or `2-7.1`
    /// @param span UTF-16 code units
    TsvRow(String name, Span span) {
        this.name = name;
        this.span = span;
    }

    String name() {
        return name;
    }

    Span span() {
        return span;
    }

    void add(TsvMark mark) {
        marks.computeIfAbsent(mark.annotation().label(), _ -> new ArrayList<>()).add(mark);
    }

    void add(Relation relation) {
        links.computeIfAbsent(relation.type(), _ -> new ArrayList<>()).add(relation);
    }

    List<TsvMark> marks(String label) {
        return marks.getOrDefault(label, List.of());
    }

    /// Relations that end here.
    List<Relation> links(String type) {
        return links.getOrDefault(type, List.of());
    }
}
