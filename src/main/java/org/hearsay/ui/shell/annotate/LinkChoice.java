package org.hearsay.ui.shell.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.linking.LinkCandidates.Candidate;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.speakers.Naming;
import org.hearsay.ui.speakers.picking.EndPicker;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Sheets;

/// Asks by a card to what the selected span, which waits for its other end, is linked.
final class LinkChoice implements EndPicker.Answer {

    private static final int LONGEST = 40;

    private final Annotating annotating;
    private final Messages messages;

    LinkChoice(Annotating annotating, Messages messages) {
        this.annotating = annotating;
        this.messages = messages;
    }

    void ask(Sheets sheets) {
        var selected = annotating.selected().map(this::words).orElse("");
        boolean bySpeaker = annotating.links().attributing().canName();
        EndPicker.ask(
                sheets,
                messages,
                new EndPicker.Question(
                        messages.text("link.picker.title", selected),
                        annotating.links().offersProperty().get().all().stream()
                                .map(offer -> end(offer.candidate()))
                                .toList(),
                        bySpeaker ? others() : List.of(),
                        bySpeaker ? EndPicker.Newcomers.WELCOME : EndPicker.Newcomers.NONE),
                this);
    }

    @Override
    public void mark(Id annotation) {
        annotating.links().to(annotation);
    }

    @Override
    public void known(Id entity) {
        annotating.links().attributing().to(entity);
    }

    @Override
    public void somebodyNew(String name) {
        annotating.links().attributing().toNew(name);
    }

    /// Speakers of the project whom no candidate means.
    private List<Entity> others() {
        var near = new HashSet<>(annotating.links().attributing().near());
        return annotating.document().registry().entitiesByName().stream()
                .filter(e -> !near.contains(e))
                .toList();
    }

    private EndPicker.End end(Candidate candidate) {
        var target = candidate.target();
        var types =
                candidate.types().stream()
                        .map(t -> messages.labelName(t.name()))
                        .collect(Collectors.joining(", "));
        var words = words(target);
        var meant = meant(target);
        var named =
                meant.filter(e -> !e.name().equals(words))
                        .map(e -> messages.text("link.picker.meant", words, e.name()))
                        .orElseGet(() -> messages.text("link.picker.words", words));
        var names = meant.map(e -> String.join(" ", e.names())).orElse("");
        return new EndPicker.End(
                target.id(), messages.text("link.picker.end", named, types), words + " " + names);
    }

    private Optional<Entity> meant(Annotation target) {
        return Naming.meant(target).flatMap(annotating.document().registry()::entity);
    }

    private String words(Annotation annotation) {
        var words =
                annotating.document().article().text().at(annotation.anchor()).replace('\n', ' ');
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
