package org.hearsay.ui.article.lanes;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;

/// The labels of a schema by name; one that the schema does not know looks as nothing else does.
public final class MarkLabels {

    private final Map<String, Label> labels = new HashMap<>();

    public MarkLabels(Schema schema) {
        schema.labels().forEach(l -> labels.put(l.name(), l));
    }

    public Label of(Annotation annotation) {
        return labels.computeIfAbsent(annotation.label(), Label::bare);
    }

    public boolean isRail(Annotation annotation) {
        return of(annotation).shape().isRail();
    }
}
