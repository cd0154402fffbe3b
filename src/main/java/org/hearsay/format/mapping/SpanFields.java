package org.hearsay.format.mapping;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which fields say what is annotated in the text of a row: those of the objects in a list that one
/// field of the row holds, or the row's own, where each row is one span and several rows are one
/// text.
///
/// @param list name of the field that holds a JSON list; empty where the row itself is a span
/// @param start name of the field with the offset where a span starts
/// @param end name of the field with the offset where it ends, exclusive
/// @param unit of both offsets
/// @param words name of the field with the words that the span must have; empty for none
/// @param attributes by the field's name, the attribute that it holds
/// @param values by the attribute's name, what values are called here, by what they are called
///   there
public record SpanFields(
        String list,
        String start,
        String end,
        Unit unit,
        String words,
        Label label,
        Map<String, String> attributes,
        Map<String, Map<String, String>> values) {

    public SpanFields {
        attributes = Map.copyOf(attributes);
        values = Map.copyOf(values);
    }

    /// What one step of an offset is.
    public enum Unit {
        CODE_POINT,
        UTF16
    }

    /// The label of a span.
    ///
    /// @param field name of the field that holds it; empty where all have the same
    /// @param always that label, or the one of a span whose field is empty; may be empty
    /// @param names by what labels are called there, what they are called here
    public record Label(String field, String always, Map<String, String> names) {

        public Label {
            names = Map.copyOf(names);
        }

        /// @param found what the field holds
        public String of(String found) {
            return found.isBlank() ? always : names.getOrDefault(found, found);
        }
    }

    public boolean areRows() {
        return list.isEmpty();
    }

    /// The fields of a row that are no metadata.
    public Set<String> ofRow() {
        var fields = new LinkedHashSet<String>();
        if (areRows()) {
            fields.addAll(attributes.keySet());
            fields.add(start);
            fields.add(end);
            fields.add(words);
            fields.add(label.field());
        } else {
            fields.add(list);
        }
        fields.remove("");
        return fields;
    }
}
