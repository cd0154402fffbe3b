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
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Proposal;
import org.hearsay.model.Stamp;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Proposes a label for hits: suggestions on layers of their own, to be accepted or refused one by
/// one. All of them are one step.
public final class Tagging {

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
        var proposer = new Proposers(project.ids()).named(Proposers.SEARCH, registry);
        var edits = new ArrayList<Edit>(Proposers.joining(proposer, registry));
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
        var head = new Proposers(project.ids()).layer(layers, document, proposer, edits);
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
                Proposal.of("search").origin(),
                Stamp.at(now));
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
