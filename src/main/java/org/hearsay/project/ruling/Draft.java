package org.hearsay.project.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Decision;
import org.hearsay.project.review.Review;
import org.hearsay.project.ruling.CaseLaw.Told;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;

/// A difference of which a ruling can be made once it is settled. Immutable.
public record Draft(Review review, Standing standing) {

    /// Whether the schema still has the label.
    public boolean fits(Schema schema) {
        return schema.label(label()).isPresent();
    }

    /// Whether it is settled: a ruling says how it was.
    public boolean isReady() {
        return standing.isSettled();
    }

    /// Name of the label whose guideline is to tell it: that which it has in gold, or else that
    /// which the first has it under.
    public String label() {
        return standing.gold().isEmpty()
                ? standing.difference().members().getFirst().label()
                : standing.gold().getFirst().label();
    }

    /// The words that it is about.
    public String passage() {
        var anchor =
                standing.gold().isEmpty()
                        ? standing.difference().anchor()
                        : standing.gold().getFirst().anchor();
        return review.document().article().text().at(anchor);
    }

    /// Title of the article.
    public String article() {
        return review.document().article().document().title();
    }

    /// What the reviewer remarked on the decision; empty for nothing.
    public String remark() {
        return standing.decision().map(Decision::remark).orElse("");
    }

    /// The last ruling that the guideline has about it.
    public Optional<Ruling> ruling(Schema schema) {
        return schema.label(label()).map(Label::guideline).map(Rulings::in).stream()
                .flatMap(List::stream)
                .filter(r -> r.isAbout(passage(), article()))
                .reduce((_, later) -> later);
    }

    /// The ruling, and the change to the schema that brings it into the guideline.
    public record Made(Told told, SchemaChange change) {}

    /// @param text what it says
    /// @param by name of whoever makes it
    /// @param schema as it is now, with the label
    public Made made(String text, String by, LocalDate day, Schema schema) {
        var ruling = new Ruling(day, by, text, passage(), article());
        var after =
                Schemas.label(
                        schema,
                        label(),
                        now ->
                                now.withGuideline(
                                        now.description(), Rulings.with(now.guideline(), ruling)));
        return new Made(new Told(label(), ruling), new SchemaChange.Revise(label(), after));
    }
}
