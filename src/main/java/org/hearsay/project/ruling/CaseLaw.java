package org.hearsay.project.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Verdict;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.review.Reviewing.Found;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.text.phrase.Phrase;

/// Collects where reviewers say that the guideline is the problem, and writes settled differences
/// into the guidelines of their labels as rulings. Waits for the project file; to be called from a
/// job or a command.
public final class CaseLaw {

    private final Project project;
    private final Clock clock;

    public CaseLaw(Project project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /// A difference about which somebody asked what the guideline says.
    ///
    /// @param asking says who asked, when and why
    public record Asked(Review review, Standing standing, Decision asking) {}

    /// A ruling with the name of the label whose guideline tells it.
    public record Told(String label, Ruling ruling) {}

    /// What was asked, article by article; each difference once, as it was asked last.
    public List<Asked> asked() throws ProjectException {
        var all = new ArrayList<Asked>();
        for (var review : new Reviewing(project, clock).all(Set.of())) {
            var last = new LinkedHashMap<Id, Asked>();
            for (var decision : review.decisions()) {
                if (decision.verdict() == Verdict.GUIDELINE) {
                    standing(review, decision)
                            .ifPresent(s ->
                                    last.put(s.difference().id(), new Asked(review, s, decision)));
                }
            }
            all.addAll(last.values());
        }
        return all;
    }

    private static Optional<Standing> standing(Review review, Decision decision) {
        var alignment = review.standings().alignment();
        return decision.judged().stream()
                .flatMap(j -> alignment.of(j.item()).stream())
                .findFirst()
                .or(() -> alignment.named(decision.difference()))
                .flatMap(d -> review.standings().of(d.id()));
    }

    /// All rulings, label by label.
    public List<Told> told() throws ProjectException {
        var all = new ArrayList<Told>();
        for (var label : Translation.now(project.registry()).schema().labels()) {
            Rulings.in(label.guideline())
                    .forEach(ruling -> all.add(new Told(label.name(), ruling)));
        }
        return all;
    }

    /// Writes how a difference was settled into the guideline of its label, as a step that is
    /// undone like any other.
    ///
    /// @param text what the ruling says; empty for what the reviewer remarked
    /// @param person id of whoever makes it
    /// @throws ProjectException if it is not settled, there is nothing to say, or the person is no
    ///   owner; nothing has changed then
    public Told tell(Found found, String text, Id person) throws ProjectException {
        var registry = Translation.now(project.registry());
        if (!Owners.includes(registry, person)) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of(
                            "Rulings are made by an owner of the project: %s. Nothing was changed.",
                            Owners.names(registry)));
        }
        var standing = settled(found);
        var label = label(registry.schema(), standing);
        var by = registry.annotators().get(person);
        var ruling =
                new Ruling(
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        by == null ? "" : by.name(),
                        said(standing, text),
                        passage(found.review(), standing),
                        found.review().document().article().document().title());
        var changed =
                label.withGuideline(label.description(), Rulings.with(label.guideline(), ruling));
        var after = registry.schema().withLabels(with(registry.schema().labels(), changed));
        new SchemaChanges(project, person, clock.instant())
                .apply(new SchemaChange.Revise(label.name(), after));
        return new Told(label.name(), ruling);
    }

    private static String said(Standing standing, String text) throws ProjectException {
        var said = text.isBlank() ? standing.decision().map(Decision::remark).orElse("") : text;
        if (said.isBlank()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of("A ruling needs words: say what it is. Nothing was changed."));
        }
        return said;
    }

    /// That which it has in gold, or else that which the first has it under.
    private static Label label(Schema schema, Standing standing) throws ProjectException {
        var name =
                standing.gold().isEmpty()
                        ? standing.difference().members().getFirst().label()
                        : standing.gold().getFirst().label();
        return schema.label(name)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.MISSING,
                                Phrase.of(
                                        "The schema has no label \"%s\". Nothing was changed.",
                                        name)));
    }

    private static List<Label> with(List<Label> labels, Label changed) {
        return labels.stream().map(l -> l.name().equals(changed.name()) ? changed : l).toList();
    }

    private static Standing settled(Found found) throws ProjectException {
        return found.review()
                .standings()
                .of(found.difference().id())
                .filter(Standing::isSettled)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                Phrase.of(
                                        "It is not decided yet; a ruling says how it was. Nothing was changed.")));
    }

    /// The words that it is about.
    static String passage(Review review, Standing standing) {
        var anchor =
                standing.gold().isEmpty()
                        ? standing.difference().anchor()
                        : standing.gold().getFirst().anchor();
        return review.document().article().text().at(anchor);
    }
}
