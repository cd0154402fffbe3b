package org.hearsay.project.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Registry;
import org.hearsay.model.Stamp;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Proposes a label for hits: suggestions on layers of their own, to be accepted or refused one by
/// one. All of them are one step.
public final class Tagging {

    /// Who makes the suggestions, as the project lists them.
    public static final String PROPOSER = "Search";

    private final Project project;
    private final Id annotator;
    private final Instant now;

    /// @param annotator id of whoever asks for it
    public Tagging(Project project, Id annotator, Instant now) {
        this.project = project;
        this.annotator = annotator;
        this.now = now;
    }

    /// What was done.
    ///
    /// @param step as it stands in the log
    public record Proposed(LoggedStep step, int suggestions, int documents) {}

    /// @return empty where everything has that label already, or is proposed for it
    /// @throws ProjectException if the project cannot be read or written; nothing has changed then
    public Optional<Proposed> run(String label, List<Hit> hits) throws ProjectException {
        var registry = Translation.now(project.registry());
        var edits = new ArrayList<Edit>();
        var proposer = proposer(registry);
        if (!registry.annotators().containsKey(proposer.id())) {
            edits.add(new Edit.Add(proposer));
        }
        int suggestions = 0;
        int documents = 0;
        for (var document : byDocument(hits).entrySet()) {
            int before = edits.size();
            int more = propose(document.getKey(), label, document.getValue(), proposer, edits);
            suggestions += more;
            documents += edits.size() > before ? 1 : 0;
        }
        if (suggestions == 0) {
            return Optional.empty();
        }
        var name = StepName.of("propose", label, Integer.toString(suggestions));
        var step = Translation.now(project.log().append(annotator, new Transaction(name, edits)));
        return Optional.of(new Proposed(step, suggestions, documents));
    }

    private int propose(
            Id document, String label, List<Span> spans, Annotator proposer, List<Edit> edits)
            throws ProjectException {
        var layers = Translation.now(project.open(document)).layers();
        var known = new TreeSet<Span>();
        for (var layer : layers) {
            if (isOf(layer, proposer.id()) || isOf(layer, annotator)) {
                layer.annotations().stream()
                        .filter(a -> a.label().equals(label))
                        .forEach(a -> known.add(a.anchor().hull()));
            }
        }
        var free = spans.stream().filter(s -> !known.contains(s)).distinct().toList();
        if (free.isEmpty()) {
            return 0;
        }
        var head = suggestions(layers, document, proposer);
        if (layers.stream().noneMatch(l -> l.head().id().equals(head.id()))) {
            edits.add(new Edit.Add(head));
        }
        for (var span : free) {
            edits.add(new Edit.Add(suggestion(head.id(), label, span)));
        }
        return free.size();
    }

    private Annotation suggestion(Id layer, String label, Span span) {
        return new Annotation(
                project.ids().next(),
                layer,
                label,
                Anchor.of(span.start(), span.end()),
                Attributes.NONE,
                "",
                new Origin(Origin.Kind.SUGGESTION, "search"),
                Stamp.at(now));
    }

    private LayerHead suggestions(List<Layer> layers, Id document, Annotator proposer) {
        return layers.stream()
                .map(Layer::head)
                .filter(h -> h.kind() == LayerHead.Kind.SUGGESTIONS)
                .filter(h -> h.annotator().equals(proposer.id()))
                .findFirst()
                .orElseGet(() ->
                        new LayerHead(
                                project.ids().next(),
                                document,
                                proposer.id(),
                                LayerHead.Kind.SUGGESTIONS,
                                LayerHead.Status.IN_PROGRESS,
                                0));
    }

    private Annotator proposer(Registry registry) {
        var name = PROPOSER;
        for (int n = 2; true; n++) {
            var known = registry.annotatorNamed(name);
            if (known.isEmpty()) {
                return new Annotator(
                        project.ids().next(),
                        name,
                        Annotator.initialsOf(name),
                        Annotator.Role.RULES);
            }
            if (known.get().role() == Annotator.Role.RULES) {
                return known.get();
            }
            // A person of that name.
            name = PROPOSER + " " + n;
        }
    }

    private static boolean isOf(Layer layer, Id owner) {
        return layer.head().annotator().equals(owner);
    }

    private static Map<Id, List<Span>> byDocument(List<Hit> hits) {
        var all = new LinkedHashMap<Id, List<Span>>();
        for (var hit : hits) {
            all.computeIfAbsent(hit.document(), _ -> new ArrayList<>()).add(hit.span());
        }
        return all;
    }
}
