package org.hearsay.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.EditConflictException;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Stamp;
import org.hearsay.problem.Checked;
import org.hearsay.problem.Problem;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.text.Segmentation;

/// An open document: its text, its layers as they are now, which of them is shown, and what on it
/// breaks the schema. The person's own layer is the one that changes; it exists in the project from
/// its first item on.
///
/// Confined to the thread that made it, which in the application is the JavaFX thread.
public final class DocumentSession {

    private final ProjectSession project;
    private final Article article;
    private final ReadOnlyObjectWrapper<Document> details;
    private final Segmentation segmentation;
    private final LayerHead unborn;
    private final ReadOnlyObjectWrapper<List<Layer>> layers = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Layer> own = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Layer> shown = new ReadOnlyObjectWrapper<>();
    private final ProblemWatch problems;
    private final OpenSuggestions suggestions = new OpenSuggestions();
    private Id shownId;

    DocumentSession(ProjectSession project, OpenDocument stored) {
        this.project = project;
        article = stored.article();
        details = new ReadOnlyObjectWrapper<>(article.document());
        segmentation = stored.segmentation();
        unborn =
                new LayerHead(
                        project.newId(),
                        article.document().id(),
                        project.annotator().id(),
                        LayerHead.Kind.WORK,
                        LayerHead.Status.NOT_STARTED,
                        0);
        problems = new ProblemWatch(project.owner().executor(), checked(Layer.empty(unborn)));
        shownId = unborn.id();
        publish(stored.layers());
        show(own.get().head().id());
    }

    public Id id() {
        return article.document().id();
    }

    public Article article() {
        return new Article(details.get(), article.text(), article.form());
    }

    /// What is known of the article apart from its text, as it is now.
    public ReadOnlyObjectProperty<Document> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// The words of the article.
    public String text() {
        return article.text().value();
    }

    public Segmentation segmentation() {
        return segmentation;
    }

    public Schema schema() {
        return registry().schema();
    }

    /// What the project knows apart from its documents, as it is now.
    public Registry registry() {
        return project.registryProperty().get();
    }

    /// Every layer in the project file that counts, in the order in which they were made.
    public ReadOnlyObjectProperty<List<Layer>> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /// The person's own layer; an empty one before the first item.
    public ReadOnlyObjectProperty<Layer> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// The layer whose marks the article shows; the own one unless [#show] chose another.
    public ReadOnlyObjectProperty<Layer> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isOwnShown() {
        return shownId.equals(own.get().head().id());
    }

    /// Shows another layer; the own one where there is none of that id, or it is hidden.
    public void show(Id layer) {
        project.owner().require();
        shownId = layer;
        publish(layers.get());
    }

    public void showOwn() {
        show(own.get().head().id());
    }

    /// Whether a layer is somebody else's that the person is not to see before their own is done.
    public boolean isHidden(LayerHead layer) {
        return !Sight.of(registry().head(), project.annotator())
                .shows(layer, own.get().head().status());
    }

    /// Layers of proposals that can be accepted or refused, without those that were refused; none
    /// where the project has them off.
    public List<Layer> suggestions() {
        return SuggestionPolicy.isOn(registry().head()) ? suggestions.of(layers.get()) : List.of();
    }

    /// A layer of this document with all that it is checked against.
    public Checked checked(Layer layer) {
        return Checked.of(layer, registry(), article.text(), segmentation);
    }

    /// What is wrong on the layer shown; on a large layer it may lag behind for a moment.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.problemsProperty();
    }

    /// Why the layer shown cannot be changed; empty where it can.
    public Optional<Block> block() {
        return project.block()
                .or(() -> isOwnShown() ? Optional.empty() : Optional.of(Block.OTHERS_LAYER))
                .or(() ->
                        own.get().head().status() == LayerHead.Status.LOCKED
                                ? Optional.of(Block.LOCKED)
                                : Optional.empty());
    }

    public Id newId() {
        return project.newId();
    }

    /// For an item made now.
    public Stamp stamp() {
        return Stamp.at(project.now());
    }

    /// Takes a step on the own layer. What else it needs goes into the same step: the layer itself
    /// and its annotator where they are new, its status, and when its items changed.
    ///
    /// @throws IllegalStateException on another thread than the session's, or where the project
    ///   takes no more steps
    public void perform(Transaction step) {
        var completing =
                new OwnStep(own.get().head(), isUnborn(), project.joining(), project.now());
        project.perform(completing.completed(step));
    }

    /// Says how far the person is with the own layer; does nothing where it cannot be changed.
    public void setStatus(LayerHead.Status status) {
        if (block().isEmpty()) {
            perform(Recipes.setStatus(own.get().head(), status));
        }
    }

    private boolean isUnborn() {
        return layers.get().stream().noneMatch(l -> l.head().id().equals(own.get().head().id()));
    }

    /// The layers after a step, which stay as they are until [#publish].
    ///
    /// @throws org.hearsay.edit.EditConflictException if a layer is not in the state that the step
    ///   was made for
    List<Layer> after(Transaction step) {
        var result = new ArrayList<>(layers.get());
        for (var edit : step.edits()) {
            switch (edit) {
                case Edit.Add(LayerHead head) when head.document().equals(id()) -> {
                    if (result.stream().anyMatch(l -> l.head().id().equals(head.id()))) {
                        throw new EditConflictException("Layer is there: " + head.id());
                    }
                    result.add(Layer.empty(head));
                }
                case Edit.Remove(LayerHead head) ->
                        result.removeIf(l -> l.head().id().equals(head.id()));
                case Edit.Revise(var before, _) when !before.document().equals(id()) -> {}
                case Edit.Revise(var before, _)
                        when !before.article().text().equals(article.text()) ->
                        throw new EditConflictException("Another text: " + id());
                case Edit.Add _,
                        Edit.Remove _,
                        Edit.Replace _,
                        Edit.Attach _,
                        Edit.Detach _,
                        Edit.Revise _ ->
                        result.replaceAll(edit::applyTo);
            }
        }
        return List.copyOf(result);
    }

    /// The layers after a step that the file may or may not have had when it was read; empty where
    /// it had it.
    Optional<List<Layer>> replayed(Transaction step) {
        try {
            return Optional.of(after(step));
        } catch (EditConflictException _) {
            return Optional.empty();
        }
    }

    /// The document's row with the counts of now.
    DocumentRow counted(DocumentRow row) {
        var counts =
                layers.get().stream()
                        .map(l ->
                                new DocumentRow.LayerCount(
                                        l.head(), l.annotations().size(), l.relationCount()))
                        .toList();
        return new DocumentRow(row.document(), row.place(), counts);
    }

    /// Whether the id is that of one of this document's layers.
    boolean has(Id layer) {
        return unborn.id().equals(layer)
                || layers.get().stream().anyMatch(l -> l.head().id().equals(layer));
    }

    /// @param changed the layers [#after] the step
    void took(Transaction step, List<Layer> changed) {
        for (var edit : step.edits()) {
            if (edit instanceof Edit.Replace(_, Document after) && after.id().equals(id())) {
                details.set(after);
            }
        }
        publish(changed);
    }

    private void publish(List<Layer> changed) {
        layers.set(changed);
        own.set(
                changed.stream()
                        .filter(l -> isOwn(l.head()))
                        .findFirst()
                        .orElseGet(() -> Layer.empty(unborn)));
        var visible =
                changed.stream()
                        .filter(l -> l.head().id().equals(shownId) && !isHidden(l.head()))
                        .findFirst()
                        .orElseGet(own::get);
        shownId = visible.head().id();
        if (shown.get() != visible) {
            shown.set(visible);
        }
        problems.watch(visible, registry());
    }

    private boolean isOwn(LayerHead head) {
        return head.kind() == LayerHead.Kind.WORK
                && head.annotator().equals(project.annotator().id());
    }
}
