package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.Sentence;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.text.Span;

/// Who takes which side about what: one row for each stance, in the sentences that it stands in.
///
/// @param labels what the sides are called
/// @param neutral whether sentences without a stance make rows too
public record StanceRows(LabelMap labels, Neutral neutral) implements TaskRows {

    private static final String NEUTRAL = "neutral";

    /// What becomes of sentences that name somebody and take no side about them.
    public enum Neutral {
        /// They make no row.
        ANNOTATED_ONLY,
        /// One neutral row for each sentence and entity that it names, marked as derived.
        DERIVED
    }

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
                Column.whole("end"),
                Column.of("derived", ColumnType.TRUTH));
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
        if (neutral == Neutral.DERIVED) {
            addNeutral(reading, split, rows);
        }
        return rows;
    }

    private void addNeutral(Reading reading, String split, List<Example> rows) {
        var label = labels.of(NEUTRAL);
        var stances = reading.annotations("stance");
        var mentions =
                reading.annotations().stream().filter(a -> reading.entity(a).isPresent()).toList();
        for (var sentence : reading.sentences()) {
            boolean takesSides = stances.stream().anyMatch(s -> touches(sentence, s));
            if (takesSides || label.isEmpty()) {
                continue;
            }
            var named = new HashSet<Entity>();
            for (var mention : mentions) {
                var entity = reading.entity(mention);
                if (touches(sentence, mention) && entity.isPresent() && named.add(entity.get())) {
                    rows.add(neutral(reading, split, sentence, mention, label.get()));
                }
            }
        }
    }

    private static boolean touches(Sentence sentence, Annotation annotation) {
        return annotation.anchor().fragments().stream().anyMatch(sentence.span()::overlaps);
    }

    private Example neutral(
            Reading reading, String split, Sentence sentence, Annotation mention, String label) {
        return Example.of(
                label,
                Row.of(
                        Cell.of(reading.documentId()),
                        Cell.orNothing(split),
                        Cell.NOTHING,
                        Cell.of(reading.words(sentence.span())),
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.of(reading.name(mention)),
                        Cell.of(reading.words(mention.anchor())),
                        labels.cell(label),
                        Cell.NOTHING,
                        reading.offset(sentence.span().start()),
                        reading.offset(sentence.span().end()),
                        new Cell.Truth(true)));
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
                        reading.offset(around.end()),
                        new Cell.Truth(false)));
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
