package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.measure.GroupNumbers;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;

/// What of the statistics a table shows.
public enum Measure {
    /// How many annotations have each label.
    LABELS,
    /// How many annotations of a label have each value of an attribute.
    VALUES,
    /// The median length of each label's annotations, in characters.
    LENGTHS,
    /// The share of the text under each label, in percent.
    COVERAGE;

    /// @param label whose values are counted
    /// @param attribute of that label
    List<String> columns(Statistics statistics, Schema schema, String label, String attribute) {
        if (this == VALUES) {
            // In the schema's order, as everywhere; what it does not know comes behind.
            var values = new LinkedHashSet<String>();
            schema.attribute(label, attribute)
                    .ifPresent(a -> {
                        if (a.type() instanceof AttributeType.OneOf(var names)) {
                            values.addAll(names);
                        }
                    });
            var met = new TreeSet<String>();
            for (var group : statistics.groups()) {
                var counts = group.label(label).values().get(attribute);
                if (counts != null) {
                    met.addAll(counts.keySet());
                }
            }
            values.retainAll(met);
            values.addAll(met);
            return List.copyOf(values);
        }
        var columns = new ArrayList<String>();
        schema.labels().forEach(l -> columns.add(l.name()));
        for (var other : statistics.total().labels().keySet()) {
            if (!columns.contains(other)) {
                columns.add(other);
            }
        }
        columns.removeIf(name -> statistics.total().label(name).annotations() == 0);
        return columns;
    }

    double number(GroupNumbers group, String column, String label, String attribute) {
        return switch (this) {
            case LABELS -> group.label(column).annotations();
            case VALUES -> {
                var counts = group.label(label).values().get(attribute);
                yield counts == null ? 0 : counts.getOrDefault(column, 0);
            }
            case LENGTHS -> group.label(column).lengths().median();
            case COVERAGE ->
                    group.characters() == 0
                            ? 0
                            : 100.0 * group.label(column).covered() / group.characters();
        };
    }
}
