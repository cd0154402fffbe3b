package org.hearsay.format.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Finds the quotations that can be marked in the text of one layer: those in one part. Other
/// layers have their spans alone.
final class TeiQuotes {

    static final String QUOTE = "quote";
    static final String QUOTE_TYPE = "quote_type";
    private static final String SAID_BY = "said_by";

    private final AnnotatedDocument document;
    private final Schema schema;
    private final Map<Id, String> xmlIds;

    /// @param xmlIds of annotations and entities
    TeiQuotes(AnnotatedDocument document, Schema schema, Map<Id, String> xmlIds) {
        this.document = document;
        this.schema = schema;
        this.xmlIds = xmlIds;
    }

    List<TeiText.Said> all() {
        var all = new ArrayList<TeiText.Said>();
        var quote = schema.role(QUOTE);
        if (quote.isEmpty() || document.layers().size() != 1) {
            return all;
        }
        var layer = document.layers().getFirst();
        for (var annotation : layer.annotations()) {
            if (annotation.label().equals(quote.get()) && !annotation.anchor().isDiscontinuous()) {
                all.add(
                        new TeiText.Said(
                                annotation.anchor().hull(),
                                xmlIds.getOrDefault(annotation.id(), ""),
                                speaker(annotation, layer),
                                direct(annotation)));
            }
        }
        return all;
    }

    /// Pointer to the entity of the annotation that it is linked to as said by it.
    private String speaker(Annotation quote, Layer layer) {
        return layer.relationsOf(quote.id()).stream()
                .filter(r -> r.source().equals(quote.id()))
                .filter(r -> schema.role(SAID_BY).filter(r.type()::equals).isPresent())
                .flatMap(r -> layer.annotation(r.target()).stream())
                .flatMap(a -> a.attributes().values().values().stream())
                .filter(v -> v instanceof Value.EntityRef)
                .map(v -> v instanceof Value.EntityRef(var id) ? xmlIds.get(new Id(id)) : null)
                .filter(x -> x != null)
                .findFirst()
                .map(x -> "#" + x)
                .orElse("");
    }

    private String direct(Annotation quote) {
        return switch (quote.attributes().text(attribute(schema))) {
            case "direct" -> "true";
            case "indirect", "free_indirect", "reported" -> "false";
            default -> "";
        };
    }

    /// Name of the attribute that says whether a quotation is direct; empty for none.
    static String attribute(Schema schema) {
        var path = schema.role(QUOTE_TYPE).orElse("");
        return path.substring(path.indexOf('.') + 1);
    }
}
