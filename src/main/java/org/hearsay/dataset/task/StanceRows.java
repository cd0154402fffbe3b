package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.text.Span;

/// Who takes which side about what: one row for each stance, in the sentences that it stands in.
///
/// @param labels what the sides are called
public record StanceRows(LabelMap labels) implements TaskRows {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("doc_id"),
                Column.text("split"),
                Column.text("stance_id"),
                Column.verbatim("text"),
                Column.verbatim("span_text"),
                Column.spans("span"),
                Column.text("holder"),
                Column.text("target"),
                Column.verbatim("target_mention"),
                Column.of("label", labels.type()),
                Column.text("expression"),
                Column.whole("start"),
                Column.whole("end"));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var rows = new ArrayList<Example>();
        for (var stance : reading.annotations("stance")) {
            var polarity = reading.roles().text(stance, "polarity");
            var label = labels.of(polarity);
            if (polarity.isEmpty()) {
                reading.dropped().count(Reason.NO_VALUE, stance.label());
            } else if (label.isEmpty()) {
                reading.dropped().count(Reason.NO_COUNTERPART, stance.label());
            } else {
                rows.add(row(reading, split, stance, label.get()));
            }
        }
        return rows;
    }

    private Example row(Reading reading, String split, Annotation stance, String label) {
        var roles = reading.roles();
        var about = reading.linked(stance, "about").stream().findFirst();
        var around = around(reading, stance);
        return Example.of(
                label,
                Row.of(
                        Cell.of(reading.documentId()),
                        Cell.orNothing(split),
                        Cell.of(stance.id().toString()),
                        Cell.of(reading.words(around)),
                        Cell.of(reading.words(stance.anchor())),
                        reading.spans(stance.anchor(), around.start()),
                        Cell.orNothing(String.join("; ", reading.holders(stance))),
                        Cell.orNothing(target(reading, stance, about)),
                        about.map(a -> Cell.of(reading.words(a.anchor()))).orElse(Cell.NOTHING),
                        labels.cell(label),
                        Cell.orNothing(roles.text(stance, "expression")),
                        reading.offset(around.start()),
                        reading.offset(around.end())));
    }

    private static String target(Reading reading, Annotation stance, Optional<Annotation> about) {
        var written = reading.roles().text(stance, "stance_target");
        return written.isEmpty()
                ? about.flatMap(reading::entity).map(Entity::name).orElse("")
                : written;
    }

    /// From the first to the last sentence that it touches, and all of it.
    static Span around(Reading reading, Annotation annotation) {
        var touched = reading.touched(annotation.anchor());
        return new Span(
                Math.min(touched.getFirst().span().start(), annotation.anchor().start()),
                Math.max(touched.getLast().span().end(), annotation.anchor().end()));
    }
}
