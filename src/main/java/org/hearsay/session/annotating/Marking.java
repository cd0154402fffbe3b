package org.hearsay.session.annotating;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.Relabelling;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.schema.Label;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Making annotations, changing their label and parts, and removing them.
final class Marking {

    private final Desk desk;
    private final Extents extents;
    private final Speakers speakers;
    private final Suggested suggested;
    private final ReadOnlyStringWrapper lastLabel = new ReadOnlyStringWrapper("");

    Marking(Desk desk, Extents extents) {
        this.desk = desk;
        this.extents = extents;
        speakers = new Speakers(desk);
        suggested = new Suggested(desk, speakers.links());
    }

    Suggested suggested() {
        return suggested;
    }

    Speakers speakers() {
        return speakers;
    }

    ReadOnlyStringProperty lastLabelProperty() {
        return lastLabel.getReadOnlyProperty();
    }

    void follow() {
        desk.selected().ifPresent(a -> lastLabel.set(a.label()));
        speakers.follow();
        suggested.follow();
    }

    void key(String label) {
        on(label, this::relabel);
    }

    void keyAgain(String label) {
        on(label, this::createOver);
    }

    /// A new annotation of what is selected, or of what the caret stands in.
    private void create(Label label) {
        if (!desk.mayChange()) {
            return;
        }
        var selection = desk.selection();
        var selected = selection.span();
        var range =
                selected.isPresent()
                        ? extents.of(label, selected.get())
                        : extents.at(label, selection.caret());
        if (range.isEmpty()) {
            desk.say("nothing-here", label.name());
            return;
        }
        // The words asked for stay the place around which Space walks.
        desk.spot(selected.map(Span::start).orElse(selection.caret()));
        add(
                label,
                Anchor.of(range.get()),
                selected.isPresent() ? Origin.HAND : Origin.SMART_EXTENT);
    }

    /// Another annotation where the selected one stands.
    private void createOver(Label label, Annotation selected) {
        if (desk.mayChange()) {
            add(label, selected.anchor(), Origin.HAND);
        }
    }

    private void relabel(Label label, Annotation selected) {
        var there = find(label.name(), selected.anchor());
        if (there.isPresent()) {
            selectThere(there.get());
            return;
        }
        if (!desk.mayChange()) {
            return;
        }
        var relabelling = Relabelling.of(selected, label.name(), desk.layer(), desk.schema());
        desk.perform(relabelling.step());
        var severed = relabelling.severed();
        if (severed.isEmpty()) {
            desk.sayWithUndo("relabelled", selected.label(), label.name());
        } else {
            var types = severed.stream().map(Relation::type).distinct().toList();
            desk.sayWithUndo(
                    "relabelled-without", selected.label(), label.name(), String.join(", ", types));
        }
    }

    void remove(Annotation doomed) {
        if (desk.mayChange()) {
            var step = Recipes.delete(desk.layer(), List.of(doomed));
            desk.perform(step.and(speakers.links().orphanedBy(doomed)));
            desk.select(Selection.at(doomed.anchor().start()));
            desk.sayWithUndo("removed", doomed.label());
        }
    }

    private void on(String name, BiConsumer<Label, Annotation> onSelected) {
        var label = desk.schema().label(name);
        if (label.isEmpty() || desk.is(State.LINK) || desk.is(State.FRAGMENT)) {
            return;
        }
        lastLabel.set(name);
        desk.selected()
                .ifPresentOrElse(
                        selected -> onSelected.accept(label.get(), selected),
                        () -> create(label.get()));
    }

    private void add(Label label, Anchor anchor, Origin origin) {
        var there = find(label.name(), anchor);
        if (there.isPresent()) {
            selectThere(there.get());
            return;
        }
        var document = desk.document();
        var made =
                new Annotation(
                        document.newId(),
                        desk.layer().head().id(),
                        label.name(),
                        anchor,
                        Attributes.NONE,
                        "",
                        origin,
                        document.stamp());
        desk.perform(speakers.links().adding(made));
        desk.layer().annotation(made.id()).ifPresent(desk::select);
        desk.layer().annotation(made.id()).ifPresent(speakers::tellAdded);
    }

    private void selectThere(Annotation there) {
        desk.select(there);
        desk.say("already", there.label());
    }

    private Optional<Annotation> find(String label, Anchor anchor) {
        return desk.layer().overlapping(anchor.hull()).stream()
                .filter(a -> a.label().equals(label) && a.anchor().equals(anchor))
                .findFirst();
    }
}
