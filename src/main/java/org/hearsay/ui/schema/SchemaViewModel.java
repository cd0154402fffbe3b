package org.hearsay.ui.schema;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.report.FirstFits;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.schema.SchemaEditing;
import org.hearsay.session.schema.SchemaEditing.Result;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// The schema of the open project as its place shows it, with what uses its parts. What the file
/// must be asked for is asked beside the window, and only while the place is shown.
///
/// Confined to the JavaFX thread.
final class SchemaViewModel {

    private final ProjectSession session;
    private final Jobs jobs;
    private final SchemaEditing editing;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<SchemaVersion> version;
    private final ReadOnlyObjectWrapper<Uses> uses = new ReadOnlyObjectWrapper<>(Uses.NONE);
    private final ReadOnlyObjectWrapper<Map<String, FirstFits.Count>> fits =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Subject> selected = new ReadOnlyObjectWrapper<>();
    private Subscription shown = Subscription.EMPTY;
    private @Nullable Job<?> counting;

    SchemaViewModel(ProjectSession session, Jobs jobs, SchemaEditing editing, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.editing = editing;
        this.messages = messages;
        version = new ReadOnlyObjectWrapper<>(now());
    }

    ReadOnlyObjectProperty<SchemaVersion> versionProperty() {
        return version.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Uses> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<String, FirstFits.Count>> fitsProperty() {
        return fits.getReadOnlyProperty();
    }

    /// What is shown in full; null for nothing.
    ReadOnlyObjectProperty<@Nullable Subject> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(@Nullable Subject subject) {
        selected.set(subject);
    }

    Schema schema() {
        return version.get().schema();
    }

    boolean mayChange() {
        return editing.mayChange();
    }

    void enter() {
        shown.unsubscribe();
        shown = session.registryProperty().subscribe(this::learn);
        count();
    }

    void leave() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (counting != null) {
            counting.cancel();
        }
    }

    /// @param told is told what became of it
    void revise(String subject, UnaryOperator<Schema> change, Consumer<Result> told) {
        apply(new SchemaChange.Revise(subject, change.apply(schema())), told);
    }

    void apply(SchemaChange change, Consumer<Result> told) {
        editing.apply(messages.text("schema.place.changing"), change, told);
    }

    void effect(SchemaChange change, Consumer<Outcome<Effect>> told) {
        editing.effect(messages.text("schema.place.counting"), change, told);
    }

    private SchemaVersion now() {
        return session.registryProperty().get().schemaVersion();
    }

    private void learn(Registry registry) {
        var before = version.get();
        var after = registry.schemaVersion();
        if (!after.equals(before)) {
            version.set(after);
            follow(before.schema(), after.schema());
            count();
        }
    }

    /// What was chosen stays chosen under another name.
    private void follow(Schema before, Schema after) {
        var was = Subject.of(before);
        var now = Subject.of(after);
        int at = was.indexOf(selected.get());
        if (at >= 0 && !now.contains(selected.get())) {
            selected.set(now.get(Math.min(at, now.size() - 1)));
        }
    }

    private void count() {
        if (counting != null) {
            counting.cancel();
        }
        record Counted(Uses uses, Map<String, FirstFits.Count> fits) {}
        counting =
                jobs.start(
                        messages.text("schema.place.counting"),
                        progress -> {
                            var used = Uses.of(session.project());
                            progress.at(0, 0);
                            return new Counted(used, FirstFits.of(session.project()));
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Counted>(var counted)) {
                                uses.set(counted.uses());
                                fits.set(counted.fits());
                            }
                        });
    }
}
