package org.hearsay.project.agreement.compare;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// The values of two spans with the same label and words, attribute by attribute. What was left at
/// its default counts; what has no value on either side does not.
record ValueComparison(Schema schema, Comparison.Telling telling) {

    void compare(LabelSpans.Pair pair) {
        var label = pair.left().label();
        Stream.concat(
                        schema.label(label).stream().flatMap(l -> l.attributes().stream()),
                        schema.commonAttributes().stream())
                .filter(a -> isListed(a.type()))
                .forEach(a -> compare(label, a, pair));
    }

    private void compare(String label, Attribute attribute, LabelSpans.Pair pair) {
        var left = shown(attribute, pair.left());
        var right = shown(attribute, pair.right());
        if (left.isPresent() || right.isPresent()) {
            telling.pair(
                    new Cell(
                            What.VALUE,
                            label + "." + attribute.name(),
                            left.orElse(""),
                            right.orElse("")),
                    pair);
        }
    }

    private static Optional<String> shown(Attribute attribute, Annotation annotation) {
        return annotation
                .attributes()
                .find(attribute.name())
                .or(attribute::defaultValue)
                .map(Value::shown);
    }

    private static boolean isListed(AttributeType type) {
        return switch (type) {
            case AttributeType.OneOf _, AttributeType.YesNo _ -> true;
            case AttributeType.FreeText _,
                    AttributeType.WholeNumber _,
                    AttributeType.Day _,
                    AttributeType.EntityReference _,
                    AttributeType.TextList _ ->
                    false;
        };
    }
}
