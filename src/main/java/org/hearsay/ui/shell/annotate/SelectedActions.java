package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.inspector.InspectorActions;

/// Hands what the inspector asks for on to the article that is open.
final class SelectedActions implements InspectorActions {

    private final Supplier<Optional<Annotating>> annotating;
    private final Consumer<Id> goTo;
    private final Runnable focusArticle;
    private final Runnable chooseSpeaker;

    SelectedActions(
            Supplier<Optional<Annotating>> annotating,
            Consumer<Id> goTo,
            Runnable focusArticle,
            Runnable chooseSpeaker) {
        this.annotating = annotating;
        this.goTo = goTo;
        this.focusArticle = focusArticle;
        this.chooseSpeaker = chooseSpeaker;
    }

    @Override
    public void setValue(String attribute, Value value) {
        annotating.get().ifPresent(a -> a.values().set(attribute, value));
    }

    @Override
    public void clearValue(String attribute) {
        annotating.get().ifPresent(a -> a.values().clear(attribute));
    }

    @Override
    public void setNote(String note) {
        annotating.get().ifPresent(a -> a.values().setNote(note));
    }

    @Override
    public void unlink(Relation relation) {
        annotating.get().ifPresent(a -> a.links().remove(relation));
    }

    @Override
    public List<Entity> offered() {
        return annotating.get().map(a -> a.speakers().offersProperty().get()).orElse(List.of());
    }

    @Override
    public void means(Id entity) {
        annotating.get().ifPresent(a -> a.speakers().choose(entity));
        focusArticle.run();
    }

    @Override
    public void chooseSpeaker() {
        chooseSpeaker.run();
    }

    @Override
    public void digit(Relation relation, int digit) {
        annotating.get().ifPresent(a -> a.values().digit(relation, digit));
    }

    @Override
    public void select(Id annotation) {
        goTo.accept(annotation);
    }

    @Override
    public void link() {
        annotating.get().ifPresent(Annotating::link);
        focusArticle.run();
    }

    @Override
    public void leave() {
        focusArticle.run();
    }
}
