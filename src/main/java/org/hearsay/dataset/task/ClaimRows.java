package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Row;
import org.hearsay.model.Annotation;

/// What can be checked, who says it and what came of checking it: one row for each claim.
///
/// @param labels what the verdicts are called
public record ClaimRows(LabelMap labels) implements TaskRows {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("doc_id"),
                Column.text("split"),
                Column.text("claim_id"),
                Column.verbatim("claim"),
                Column.spans("spans"),
                Column.text("claim_type"),
                Column.text("checkworthiness"),
                Column.text("voice"),
                Column.of("claimant", ColumnType.TEXTS),
                Column.text("normalised"),
                Column.of("verdict", labels.type()));
    }

    @Override
    public List<Example> rows(Reading reading, String split) {
        var rows = new ArrayList<Example>();
        for (var claim : reading.annotations("claim")) {
            var verdict = labels.of(reading.roles().text(claim, "verdict"));
            if (verdict.isEmpty()) {
                reading.dropped().count(Reason.NO_COUNTERPART, claim.label());
            } else {
                rows.add(row(reading, split, claim, verdict.get()));
            }
        }
        return rows;
    }

    private Example row(Reading reading, String split, Annotation claim, String verdict) {
        var roles = reading.roles();
        var type = roles.text(claim, "claim_type");
        return Example.of(
                labels == LabelMap.OWN ? type : verdict,
                Row.of(
                        Cell.of(reading.documentId()),
                        Cell.orNothing(split),
                        Cell.of(claim.id().toString()),
                        Cell.of(reading.words(claim.anchor())),
                        reading.spans(claim.anchor()),
                        Cell.orNothing(type),
                        Cell.orNothing(roles.text(claim, "checkworthiness")),
                        Cell.orNothing(roles.text(claim, "voice")),
                        Cell.texts(reading.holders(claim)),
                        Cell.orNothing(roles.text(claim, "normalised_claim")),
                        verdict.isEmpty() ? Cell.NOTHING : labels.cell(verdict)));
    }
}
