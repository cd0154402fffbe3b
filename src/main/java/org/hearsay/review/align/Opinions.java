package org.hearsay.review.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;

/// What several annotators made of one document.
///
/// @param words of the text, in order
/// @param layers to be compared; in the order of their ids whatever they come in, so that a layer
///   that came late is the last and changes as little as can be
/// @param doubted ids of annotations with open comments
public record Opinions(
        DocumentText text, List<Span> words, Schema schema, List<Layer> layers, Set<Id> doubted) {

    public Opinions {
        words = List.copyOf(words);
        layers = layers.stream().sorted(Comparator.comparing((Layer l) -> l.head().id())).toList();
        doubted = Set.copyOf(doubted);
    }

    /// What holds of an attribute: what was chosen, or the schema's default.
    Optional<Value> value(Annotation annotation, String attribute) {
        return annotation
                .attributes()
                .find(attribute)
                .or(() ->
                        schema.attribute(annotation.label(), attribute)
                                .flatMap(Attribute::defaultValue));
    }

    /// Whether the attribute only says how sure the annotator was, and so is nothing to differ in.
    public boolean isSureness(String attribute) {
        return schema.unsure().containsKey(attribute);
    }

    boolean isDoubted(Annotation annotation) {
        return doubted.contains(annotation.id())
                || schema.unsure().entrySet().stream()
                        .anyMatch(
                                e -> annotation.attributes().text(e.getKey()).equals(e.getValue()));
    }
}
