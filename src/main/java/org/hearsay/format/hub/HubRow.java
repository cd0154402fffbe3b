package org.hearsay.format.hub;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Row;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;

/// Rows as [HubColumns] has them.
record HubRow(Registry registry) {

    Row of(AnnotatedDocument whole, Layer layer, String annotator) {
        var document = whole.article().document();
        var index = whole.article().text().codePoints();
        return Row.of(
                Cell.of(document.id().toString()),
                Cell.of(document.title()),
                Cell.of(annotator),
                Cell.of(layer.head().kind().name().toLowerCase(Locale.ROOT)),
                Cell.of(document.revision()),
                Cell.of(document.sha256()),
                Cell.of(whole.article().text().value()),
                list(
                        document.metadata().entrySet(),
                        e -> fields(Cell.of(e.getKey()), Cell.of(e.getValue()))),
                list(layer.annotations(), a -> span(whole, a, index)),
                list(layer.relations(), this::relation));
    }

    Row of(Entity entity) {
        return Row.of(
                Cell.of(entity.id().toString()),
                Cell.of(entity.name()),
                values(entity.attributes()));
    }

    private Cell span(AnnotatedDocument whole, Annotation annotation, CodePointIndex index) {
        return fields(
                Cell.of(annotation.id().toString()),
                Cell.of(annotation.label()),
                list(annotation.anchor().fragments(), part -> part(whole, part, index)),
                values(annotation.attributes()),
                Cell.of(annotation.note()));
    }

    private static Cell part(AnnotatedDocument whole, Span part, CodePointIndex index) {
        return fields(
                Cell.of(index.toCodePoint(part.start())),
                Cell.of(index.toCodePoint(part.end())),
                Cell.of(whole.article().text().at(part)));
    }

    private Cell relation(Relation relation) {
        return fields(
                Cell.of(relation.id().toString()),
                Cell.of(relation.type()),
                Cell.of(relation.source().toString()),
                Cell.of(relation.target().toString()),
                values(relation.attributes()));
    }

    private Cell values(Attributes attributes) {
        return list(
                attributes.values().entrySet(),
                e -> fields(Cell.of(e.getKey()), Cell.texts(texts(e.getValue()))));
    }

    private static Cell fields(Cell... cells) {
        return new Cell.Fields(List.of(cells));
    }

    private static <T> Cell list(Collection<T> items, Function<T, Cell> cell) {
        return new Cell.Items(items.stream().map(cell).toList());
    }

    /// Of a reference, the id and the name.
    private List<String> texts(Value value) {
        return switch (value) {
            case Value.Texts(var texts) -> texts;
            case Value.EntityRef(var id) ->
                    List.of(
                            id.toString(),
                            registry.entity(new Id(id)).map(Entity::name).orElse(""));
            case Value.Text _, Value.Whole _, Value.Truth _ -> List.of(value.shown());
        };
    }
}
