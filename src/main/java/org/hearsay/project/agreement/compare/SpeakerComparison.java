package org.hearsay.project.agreement.compare;

import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Whom or what two partners mean, where at least one says so.
record SpeakerComparison(Schema schema, Comparison.Telling telling) {

    void compare(LabelSpans.Pair pair) {
        var label = pair.left().label();
        schema.label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .forEach(a -> {
                    var left = pair.left().attributes().find(a.name()).map(Value::shown);
                    var right = pair.right().attributes().find(a.name()).map(Value::shown);
                    if (left.isPresent() || right.isPresent()) {
                        telling.pair(
                                new Cell(
                                        What.SPEAKER,
                                        label + "." + a.name(),
                                        left.orElse(""),
                                        right.orElse("")),
                                pair);
                    }
                });
    }
}
