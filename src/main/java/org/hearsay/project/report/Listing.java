package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ReadScope;
import org.hearsay.model.Registry;
import org.hearsay.model.talk.Talk;
import org.hearsay.problem.Undecided;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.talk.Comments;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// The rows of a project: its documents, annotations, relations, speakers and comments. Offsets in
/// them are code points, ends exclusive.
public final class Listing {

    private final Project project;
    private final Registry registry;
    private final Optional<Document> only;
    private final String layer;

    private Listing(Project project, Registry registry, Optional<Document> only, String layer) {
        this.project = project;
        this.registry = registry;
        this.only = only;
        this.layer = layer;
    }

    /// @param document of which alone the rows are; empty for all
    /// @param layer name of the annotator of whom alone the rows are, `gold`, or empty for all
    /// @throws ProjectException if there is no such annotator
    public static Listing of(Project project, Optional<Document> document, String layer)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        if (!layer.isEmpty()
                && !layer.equals("gold")
                && !layer.equals("all")
                && registry.annotatorNamed(layer).isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s has no layer \"%s\"; take gold, all, or one of %s.",
                            project.file().getFileName(), layer, names(registry)));
        }
        return new Listing(project, registry, document, layer.equals("all") ? "" : layer);
    }

    public void documents(Consumer<Row> rows) throws ProjectException {
        each(row -> rows.accept(ProjectRows.document(row, layersOf(row))));
    }

    private List<ProjectRows.LayerState> layersOf(DocumentRow row) throws ProjectException {
        var states = new ArrayList<ProjectRows.LayerState>();
        for (var count : row.layers()) {
            var head = count.head();
            var owner = registry.annotators().get(head.annotator());
            states.add(
                    new ProjectRows.LayerState(
                            owner == null ? head.annotator().toString() : owner.name(),
                            head,
                            codePoints(row, head)));
        }
        return states;
    }

    /// Nothing is converted where there is nothing.
    private ReadScope codePoints(DocumentRow row, LayerHead head) throws ProjectException {
        if (head.readTo() == 0 && head.negatives().isEmpty()) {
            return new ReadScope(0, List.of());
        }
        var index =
                Translation.now(project.open(row.document().id())).article().text().codePoints();
        return new ReadScope(
                index.toCodePoint(head.readTo()),
                head.negatives().stream()
                        .map(s ->
                                new Span(index.toCodePoint(s.start()), index.toCodePoint(s.end())))
                        .toList());
    }

    public void annotations(Consumer<Row> rows) throws ProjectException {
        layers((shown, text) -> {
            var made = new LayerRows(shown, registry, text);
            shown.annotations().forEach(a -> rows.accept(made.annotation(a)));
        });
    }

    public void relations(Consumer<Row> rows) throws ProjectException {
        layers((shown, text) -> {
            var made = new LayerRows(shown, registry, text);
            shown.relations().forEach(r -> rows.accept(made.relation(r)));
        });
    }

    public void speakers(Consumer<Row> rows) {
        registry.entitiesByName().forEach(e -> rows.accept(ProjectRows.speaker(e)));
    }

    /// Thread by thread, on documents that count.
    public void comments(Consumer<Row> rows) throws ProjectException {
        talks(rows, Comments.of(project).all());
    }

    /// Those of threads that nobody has resolved.
    public void openComments(Consumer<Row> rows) throws ProjectException {
        talks(rows, Comments.of(project).open());
    }

    private void talks(Consumer<Row> rows, List<Talk> talks) {
        for (var talk : talks) {
            if (only.isEmpty() || only.get().id().equals(talk.first().document())) {
                rows.accept(ProjectRows.comment(talk.first(), talk, registry));
                talk.answers().forEach(a -> rows.accept(ProjectRows.comment(a, talk, registry)));
            }
        }
    }

    /// What breaks the schema's constraints or spoils a corpus; nothing on layers of suggestions.
    public void problems(Consumer<Row> rows) throws ProjectException {
        var told = new HashSet<Id>();
        each(row -> {
            if (wanted(row).isEmpty()) {
                return;
            }
            var open = Translation.now(project.open(row.document().id()));
            var made = new ProblemRows(open, registry);
            for (var shown : open.layers()) {
                if (isWanted(shown.head()) && ProblemRows.isChecked(shown.head())) {
                    for (var problem : made.problems(shown).list()) {
                        rows.accept(made.row(problem, shown));
                        ProblemRows.speaker(problem).ifPresent(told::add);
                    }
                }
            }
        });
        if (only.isEmpty() && layer.isEmpty()) {
            Undecided.of(registry.schema(), registry.entities().values()).stream()
                    .filter(u -> !told.contains(u.speaker().id()))
                    .forEach(u -> rows.accept(ProjectRows.undecided(u)));
        }
    }

    private void each(Pages.Visitor visitor) throws ProjectException {
        if (only.isPresent()) {
            visitor.visit(Translation.now(project.document(only.get().id())));
        } else {
            Pages.each(project, visitor);
        }
    }

    private void layers(LayerVisitor visitor) throws ProjectException {
        each(row -> {
            if (wanted(row).isEmpty()) {
                return;
            }
            var open = Translation.now(project.open(row.document().id()));
            for (var shown : open.layers()) {
                if (isWanted(shown.head())) {
                    visitor.visit(shown, open.article().text());
                }
            }
        });
    }

    private List<LayerHead> wanted(DocumentRow row) {
        var heads = new ArrayList<LayerHead>();
        for (var count : row.layers()) {
            if (isWanted(count.head()) && count.annotations() > 0) {
                heads.add(count.head());
            }
        }
        return heads;
    }

    private boolean isWanted(LayerHead head) {
        if (layer.isEmpty()) {
            return true;
        }
        var annotator = registry.annotators().get(head.annotator());
        return annotator != null && annotator.name().equals(layer)
                || layer.equals("gold") && head.kind() == LayerHead.Kind.GOLD;
    }

    private static String names(Registry registry) {
        return String.join(
                ", ", registry.annotators().values().stream().map(a -> a.name()).toList());
    }

    /// What is done with each layer.
    private interface LayerVisitor {
        void visit(Layer layer, org.hearsay.text.DocumentText text) throws ProjectException;
    }
}
