package org.hearsay.session.annotating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;

/// In which order somebody who annotates is asked for an annotation's attributes.
record AttributeOrder(Schema schema) {

    /// The note is a field of its own.
    private static final String NOTE = "note";

    /// Those of the label, then those that all labels have.
    List<Attribute> all(Annotation annotation) {
        var common = schema.commonAttributes().stream().filter(a -> !a.name().equals(NOTE));
        return Stream.concat(own(annotation).stream(), common).toList();
    }

    /// Those required and without a value first.
    List<Attribute> urgentFirst(Annotation annotation) {
        return all(annotation).stream()
                .sorted(Comparator.comparing((Attribute a) -> !lacks(annotation, a)))
                .toList();
    }

    /// The first attribute that needs a value, or else the first that takes digits.
    Optional<Attribute> first(Annotation annotation) {
        var all = urgentFirst(annotation);
        return lacking(annotation, all)
                .or(() -> all.stream().filter(AttributeOrder::takesDigits).findFirst());
    }

    /// The next attribute that needs a value, and where none does, the one behind among the label's
    /// own, so that digits typed in a row set one attribute after the other.
    Optional<Attribute> after(Annotation annotation, Attribute attribute) {
        return lacking(annotation, all(annotation))
                .or(() ->
                        own(annotation).stream()
                                .dropWhile(a -> !a.equals(attribute))
                                .skip(1)
                                .filter(AttributeOrder::takesDigits)
                                .findFirst());
    }

    private List<Attribute> own(Annotation annotation) {
        return schema.label(annotation.label()).map(Label::attributes).orElse(List.of());
    }

    private static Optional<Attribute> lacking(Annotation annotation, List<Attribute> attributes) {
        return attributes.stream().filter(a -> lacks(annotation, a)).findFirst();
    }

    private static boolean lacks(Annotation annotation, Attribute attribute) {
        return attribute.isRequired() && annotation.attributes().find(attribute.name()).isEmpty();
    }

    private static boolean takesDigits(Attribute attribute) {
        return !attribute.type().numbered().isEmpty();
    }
}
