package org.hearsay.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.report.Contents;
import org.hearsay.project.report.Contents.What;
import org.hearsay.schema.Label;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.jspecify.annotations.Nullable;

/// Narrows the list to documents with something on their layers, as it was when it was asked for.
/// The documents are looked through by a job.
///
/// Confined to the JavaFX thread.
public final class ContentFilter {

    private final ProjectSession session;
    private final Desktop desktop;
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Job<Set<Id>> looking;

    public ContentFilter(ProjectSession session, Desktop desktop) {
        this.session = session;
        this.desktop = desktop;
    }

    /// What the list is narrowed to.
    ///
    /// @param documents ids of those that have it
    public record Chosen(What what, Set<Id> documents) {

        public Chosen {
            documents = Set.copyOf(documents);
        }
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Looks through all documents and narrows the list once that is done.
    void ask(What what) {
        stop();
        var documents = session.documents().stream().map(r -> r.document().id()).toList();
        var contents = new Contents(session.project(), session.annotator().id());
        looking =
                desktop.jobs()
                        .start(
                                desktop.messages().text("documents.looking"),
                                progress -> {
                                    session.settled().toCompletableFuture().join();
                                    return contents.having(what, documents, progress);
                                },
                                outcome -> found(what, outcome));
    }

    void clear() {
        stop();
        chosen.set(Optional.empty());
    }

    /// What the button says.
    String text(What what) {
        var messages = desktop.messages();
        return switch (what) {
            case What.Problems _ -> messages.text("documents.with-problems");
            case What.Suggestions _ -> messages.text("documents.with-suggestions");
            case What.WithLabel(var label) ->
                    messages.text("documents.with-label", messages.labelName(label));
        };
    }

    /// What a value of what is known of articles is called.
    String shown(Facet facet, String value) {
        return switch (facet) {
            case ANNOTATOR -> {
                var known = session.registryProperty().get().annotators().get(Id.parse(value));
                yield known == null ? value : known.name();
            }
            case PUBLISHER, LANGUAGE, MONTH, TAG -> value;
        };
    }

    /// The labels of the schema, as things to look for.
    List<What> labels() {
        return session.registryProperty().get().schema().labels().stream()
                .map(Label::name)
                .<What>map(What.WithLabel::new)
                .toList();
    }

    private void found(What what, Outcome<Set<Id>> outcome) {
        if (outcome instanceof Outcome.Done<Set<Id>>(var documents)) {
            chosen.set(Optional.of(new Chosen(what, documents)));
        }
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }
}
