package org.hearsay.format;

import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Marks a passage as no part of the article, with the label that the schema has for it.
public final class Exclusion {

    private Exclusion() {}

    /// @param reason given where the label asks for one that it lists so
    /// @return empty where the schema has no such label
    public static Optional<Annotation> of(
            Span span, String reason, Origin origin, Id layer, ReadContext context) {
        return context.schema()
                .role("exclude")
                .map(label ->
                        new Annotation(
                                context.ids().next(),
                                layer,
                                label,
                                Anchor.of(span),
                                because(reason, label, context),
                                "",
                                origin,
                                context.stamp()));
    }

    private static Attributes because(String reason, String label, ReadContext context) {
        var attribute =
                context.schema().label(label).stream()
                        .flatMap(l -> l.attributes().stream())
                        .filter(Attribute::isRequired)
                        .findFirst();
        return attribute.isPresent()
                        && attribute.get().type() instanceof AttributeType.OneOf(var reasons)
                        && reasons.contains(reason)
                ? Attributes.NONE.with(attribute.get().name(), Value.of(reason))
                : Attributes.NONE;
    }
}
