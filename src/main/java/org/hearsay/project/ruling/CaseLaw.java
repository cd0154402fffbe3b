package org.hearsay.project.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Decision.Verdict;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Pages;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.review.Reviewing.Found;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
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
    public record Asked(Draft about, Decision asking) {

        /// Name of whoever asked; empty where nobody knows.
        public String by() {
            var person = about.review().registry().annotators().get(asking.reviewer());
            return person == null ? "" : person.name();
        }

        /// What was asked: what was remarked, or else the last comment on the difference; empty
        /// where nothing was said.
        public String words() {
            var subjects = about.standing().difference().names().toList();
            return asking.remark().isBlank()
                    ? about.review().comments().stream()
                            .filter(c -> subjects.contains(c.subject()))
                            .map(Comment::text)
                            .reduce("", (_, later) -> later)
                    : asking.remark();
        }

        /// The last ruling about it.
        public Optional<Ruling> ruling() {
            return about.ruling(about.review().registry().schema());
        }

        /// Id of the article.
        public Id document() {
            return about.review().documentId();
        }

        /// Name of the difference.
        public Id difference() {
            return about.standing().difference().id();
        }
    }

    /// A ruling with the name of the label whose guideline tells it.
    public record Told(String label, Ruling ruling) {}

    /// What was asked, article by article; each difference once, as it was asked last.
    public List<Asked> asked() throws ProjectException {
        var questions =
                Translation.now(Projects.storeOf(project).lookups().decisions()).stream()
                        .filter(d -> d.verdict() == Verdict.GUIDELINE)
                        .collect(Collectors.groupingBy(Decision::document));
        var reviewing = new Reviewing(project, clock);
        var all = new ArrayList<Asked>();
        Pages.each(
                project,
                row -> {
                    var here = questions.get(row.document().id());
                    if (here != null) {
                        all.addAll(asked(reviewing.of(row.document().id()), here));
                    }
                });
        return all;
    }

    private static Collection<Asked> asked(Review review, List<Decision> questions) {
        var last = new LinkedHashMap<Id, Asked>();
        for (var asking : questions) {
            standing(review, asking)
                    .ifPresent(s ->
                            last.put(s.difference().id(), new Asked(new Draft(review, s), asking)));
        }
        return last.values();
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
        var draft = new Draft(found.review(), settled(found));
        if (!draft.fits(registry.schema())) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "The schema has no label \"%s\". Nothing was changed.", draft.label()));
        }
        var by = registry.annotators().get(person);
        var made =
                draft.made(
                        said(draft, text),
                        by == null ? "" : by.name(),
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        registry.schema());
        new SchemaChanges(project, person, clock.instant()).apply(made.change());
        return made.told();
    }

    private static String said(Draft draft, String text) throws ProjectException {
        var said = text.isBlank() ? draft.remark() : text;
        if (said.isBlank()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of("A ruling needs words: say what it is. Nothing was changed."));
        }
        return said;
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
}
