package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;

/// What statistics tell apart.
public enum Grouping {
    DOCUMENT,
    PUBLISHER,
    MONTH,
    /// To whom annotations refer, or whose words they are linked to.
    SPEAKER,
    ANNOTATOR;

    private static final int MONTH_LENGTH = 7;

    /// As options and JSON write it.
    public String written() {
        return JsonRows.written(this);
    }

    /// The groups of an article without annotations; none where it belongs to nobody.
    List<String> ofBare(Document document) {
        return switch (this) {
            case DOCUMENT, PUBLISHER, MONTH -> List.of(of(document));
            case SPEAKER, ANNOTATOR -> List.of();
        };
    }

    /// Sorts a layer's annotations into groups.
    void sort(
            Document document,
            Layer layer,
            Registry registry,
            BiConsumer<String, List<Annotation>> groups) {
        switch (this) {
            case DOCUMENT, PUBLISHER, MONTH -> groups.accept(of(document), layer.annotations());
            case ANNOTATOR -> {
                var owner = registry.annotators().get(layer.head().annotator());
                groups.accept(owner == null ? "" : owner.name(), layer.annotations());
            }
            case SPEAKER -> bySpeaker(layer, registry).forEach(groups);
        }
    }

    private String of(Document document) {
        return switch (this) {
            case PUBLISHER -> document.metadata(Document.PUBLISHER);
            case MONTH -> {
                var date = document.metadata(Document.DATE);
                yield date.length() < MONTH_LENGTH ? date : date.substring(0, MONTH_LENGTH);
            }
            case DOCUMENT, SPEAKER, ANNOTATOR -> document.title();
        };
    }

    private static Map<String, List<Annotation>> bySpeaker(Layer layer, Registry registry) {
        var groups = new LinkedHashMap<String, List<Annotation>>();
        for (var annotation : layer.annotations()) {
            var names = new TreeSet<>(names(annotation, registry));
            for (var relation : layer.relationsOf(annotation.id())) {
                if (relation.source().equals(annotation.id())) {
                    layer.annotation(relation.target())
                            .ifPresent(target -> names.addAll(names(target, registry)));
                }
            }
            if (names.isEmpty()) {
                names.add("");
            }
            names.forEach(n -> groups.computeIfAbsent(n, _ -> new ArrayList<>()).add(annotation));
        }
        return groups;
    }

    private static List<String> names(Annotation annotation, Registry registry) {
        var names = new ArrayList<String>();
        for (var value : annotation.attributes().values().values()) {
            if (value instanceof Value.EntityRef(var id)) {
                registry.entity(new Id(id)).ifPresent(e -> names.add(e.name()));
            }
        }
        return names;
    }
}
