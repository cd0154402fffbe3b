package org.hearsay.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.hearsay.edit.Edit;
import org.hearsay.edit.EditConflictException;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Jobs;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Access;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;

/// An open project: what it knows, its documents, the document at work, and the one timeline of
/// steps. Every change of a project by a window goes through [#perform], [#undo] and [#redo].
///
/// A step shows at once and is saved behind the person's back, in order. If saving fails, the
/// session keeps what is on the screen and takes more steps up to a limit, until [#tryAgain] brings
/// them all to the disk.
///
/// Confined to the thread that made it, which in the application is the JavaFX thread.
public final class ProjectSession implements AutoCloseable {

    private static final int LOOKED_BACK = 100;
    private static final int LOW = 20;

    private final Project project;
    private final Surroundings surroundings;
    private final Owner owner;
    private final Annotator annotator;
    private final History history = new History();
    private final Outbox outbox;
    private final DocumentList documents;
    private final ReadOnlyObjectWrapper<Registry> registry;
    private final ReadOnlyObjectWrapper<DocumentSession> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepName> nextUndo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepName> nextRedo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepReport> report = new ReadOnlyObjectWrapper<>();
    private CompletableFuture<Boolean> opening = CompletableFuture.completedFuture(true);
    private boolean reachesBack;
    private long reports;

    /// Goes up with each change, so that an answer read before it is known to be stale.
    private long steps;

    private ProjectSession(Project project, Registry known, Surroundings surroundings) {
        this.project = project;
        this.surroundings = surroundings;
        owner = Owner.current(surroundings.owner());
        registry = new ReadOnlyObjectWrapper<>(known);
        var person = surroundings.person();
        annotator =
                known.annotatorNamed(person.name())
                        .orElseGet(() ->
                                new Annotator(
                                        newId(),
                                        person.name(),
                                        person.initials(),
                                        Annotator.Role.ANNOTATOR));
        documents = new DocumentList(project, owner);
        outbox =
                new Outbox(
                        project.log(),
                        annotator.id(),
                        owner,
                        surroundings.clock(),
                        this::delivered);
    }

    /// Makes a session of a project that was just opened.
    ///
    /// @return completes on the session's thread when the registry, the history and the first page
    ///   of documents are there; fails with the project's exception
    public static CompletionStage<ProjectSession> open(Project project, Surroundings around) {
        var log = project.log();
        return project.registry()
                .thenApplyAsync(known -> new ProjectSession(project, known, around), around.owner())
                .thenCompose(session ->
                        log.undoable(Long.MAX_VALUE, LOOKED_BACK)
                                .thenAcceptAsync(session::remember, around.owner())
                                .thenCompose(_ -> log.redoable(LOOKED_BACK))
                                .thenAcceptAsync(session::rememberUndone, around.owner())
                                .thenCompose(_ -> session.documents.read())
                                .thenApply(_ -> session));
    }

    public Path file() {
        return project.file();
    }

    public Access access() {
        return project.access();
    }

    /// For operations of the project layer, such as imports and exports.
    public Project project() {
        return project;
    }

    /// Whose work it is. The annotator joins the project with the first step.
    public Annotator annotator() {
        return annotator;
    }

    public ReadOnlyObjectProperty<Registry> registryProperty() {
        return registry.getReadOnlyProperty();
    }

    /// In import order; unmodifiable. The first page is there at once, the others are appended.
    public ObservableList<DocumentRow> documents() {
        return documents.rows();
    }

    /// Whether all documents are listed.
    public ReadOnlyBooleanProperty allListedProperty() {
        return documents.completeProperty();
    }

    /// The document at work; null while none is open.
    public ReadOnlyObjectProperty<DocumentSession> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return outbox.stateProperty();
    }

    /// What [#undo] would take back; null where there is nothing.
    public ReadOnlyObjectProperty<StepName> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    /// What [#redo] would do again; null where there is nothing.
    public ReadOnlyObjectProperty<StepName> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    /// What undo or redo did last; null before the first.
    public ReadOnlyObjectProperty<StepReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why the project takes no steps; empty where it does.
    public Optional<Block> block() {
        if (project.access() instanceof Access.ReadOnly) {
            return Optional.of(Block.READ_ONLY);
        }
        return outbox.isFull() ? Optional.of(Block.UNSAVED) : Optional.empty();
    }

    /// Brings a document to work in place of the one that is there.
    ///
    /// @return completes on the session's thread once it is there; fails with the project's
    ///   exception, and then the document before is still there
    public CompletionStage<DocumentSession> open(Id wanted) {
        owner.require();
        var stage = read(wanted);
        opening = opening.thenCompose(_ -> stage).handle((_, _) -> true);
        return stage;
    }

    /// Shows at once and saves behind.
    ///
    /// @throws IllegalStateException on another thread than the session's, or where [#block] says
    ///   why not
    public void perform(Transaction step) {
        owner.require();
        if (block().isPresent()) {
            throw new IllegalStateException("No step can be taken: " + block());
        }
        apply(step);
        var entry = History.Entry.of(step, document.get());
        history.record(entry);
        nameNext();
        outbox.send(new Outbox.Errand(LoggedStep.Kind.DONE, entry));
    }

    /// Takes the last step back, opening its document first where another is at work; does nothing
    /// where there is none.
    public void undo() {
        owner.require();
        inTurn(history::nextUndo, this::back);
    }

    /// Does the step last undone again, likewise.
    public void redo() {
        owner.require();
        inTurn(history::nextRedo, this::again);
    }

    /// After a failed save: writes what waits, in order.
    public void tryAgain() {
        owner.require();
        outbox.tryAgain();
    }

    /// Takes over what an operation of the project layer did behind the session's back, such as an
    /// import.
    ///
    /// @param step the row that it left in the log
    public void taken(LoggedStep step) {
        owner.require();
        history.record(History.Entry.of(step));
        nameNext();
        readAgain();
    }

    /// Completes when nothing waits for the disk any more, or the disk would not take it.
    public CompletionStage<?> settled() {
        return outbox.settled();
    }

    /// Lets go of the project file, after what waits has been written. Waits for the disk: a window
    /// that goes on without the project awaits [#settled] first.
    @Override
    public void close() {
        owner.require();
        document.set(null);
        outbox.settled().toCompletableFuture().join();
        project.close();
    }

    Owner owner() {
        return owner;
    }

    Jobs jobs() {
        return surroundings.jobs();
    }

    Id newId() {
        return project.ids().next();
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    /// What brings the annotator into the project; nothing where that has happened.
    List<Edit> joining() {
        return registry.get().annotators().containsKey(annotator.id())
                ? List.of()
                : List.of(new Edit.Add(annotator));
    }

    private DocumentSession show(OpenDocument stored, List<Outbox.Errand> waiting) {
        var session = new DocumentSession(this, stored);
        waiting.forEach(errand -> session.replay(errand.step()));
        document.set(session);
        return session;
    }

    private CompletableFuture<DocumentSession> read(Id wanted) {
        var waiting = outbox.waiting();
        return project.open(wanted)
                .thenApplyAsync(stored -> show(stored, waiting), owner.executor())
                .toCompletableFuture();
    }

    /// Goes through a step of the history, once every document asked for before is there.
    private void inTurn(Supplier<Optional<History.Entry>> next, Consumer<History.Entry> action) {
        opening =
                opening.isDone()
                        ? turn(next.get(), action)
                        : opening.thenCompose(_ -> turn(next.get(), action));
    }

    private CompletableFuture<Boolean> turn(
            Optional<History.Entry> entry, Consumer<History.Entry> action) {
        var open = document.get();
        var elsewhere =
                entry.map(History.Entry::document)
                        .filter(id -> !id.equals(Id.PROJECT))
                        .filter(id -> open == null || !open.id().equals(id));
        if (elsewhere.isEmpty()) {
            entry.ifPresent(action);
            return CompletableFuture.completedFuture(true);
        }
        return read(elsewhere.get())
                .thenAccept(_ -> entry.ifPresent(action))
                .handle((_, _) -> true);
    }

    private void back(History.Entry entry) {
        if (takes(entry.step().inverse(), entry)) {
            history.undone();
            outbox.send(new Outbox.Errand(LoggedStep.Kind.UNDO, entry));
            told(StepReport.Kind.UNDONE, entry);
            if (history.undoable() < LOW && reachesBack && history.oldest() > 0) {
                lookBack();
            }
        }
    }

    private void again(History.Entry entry) {
        if (takes(entry.step(), entry)) {
            history.redone();
            outbox.send(new Outbox.Errand(LoggedStep.Kind.REDO, entry));
            told(StepReport.Kind.REDONE, entry);
        }
    }

    private boolean takes(Transaction step, History.Entry entry) {
        if (block().isPresent()) {
            return false;
        }
        try {
            apply(step);
            return true;
        } catch (EditConflictException _) {
            told(StepReport.Kind.STANDS, entry);
            return false;
        }
    }

    private void told(StepReport.Kind kind, History.Entry entry) {
        nameNext();
        reports++;
        report.set(new StepReport(reports, kind, entry.step().name(), entry.document()));
    }

    private void apply(Transaction step) {
        var open = document.get();
        if (open != null) {
            // May throw; nothing is changed before.
            var layers = open.after(step);
            registry.set(History.after(registry.get(), step));
            open.publish(layers);
            documents.find(open.id()).ifPresent(row -> documents.replace(open.counted(row)));
        } else {
            registry.set(History.after(registry.get(), step));
        }
        steps++;
    }

    private void delivered(Outbox.Errand errand) {
        if (errand.entry().isBulk()) {
            readAgain();
        }
    }

    /// Reads what the file knows better than the session, once nothing waits to be written.
    private void readAgain() {
        var _ = outbox.settled().thenRunAsync(this::readNow, owner.executor());
    }

    private void readNow() {
        long asked = steps;
        var _ =
                project.registry()
                        .thenAcceptAsync(
                                known -> {
                                    // A step that came meanwhile is not in what was read.
                                    if (asked == steps) {
                                        registry.set(known);
                                    } else {
                                        readAgain();
                                    }
                                },
                                owner.executor());
        var open = document.get();
        if (open != null) {
            var _ =
                    open(open.id())
                            .whenCompleteAsync(
                                    (_, gone) -> closeIf(gone != null), owner.executor());
        }
        var _ = documents.read();
    }

    private void closeIf(boolean gone) {
        if (gone) {
            document.set(null);
        }
    }

    private void lookBack() {
        reachesBack = false;
        var _ =
                project.log()
                        .undoable(history.oldest(), LOOKED_BACK)
                        .thenAcceptAsync(this::remember, owner.executor());
    }

    private void remember(List<LoggedStep> older) {
        reachesBack = older.size() == LOOKED_BACK;
        history.fillUp(older);
        nameNext();
    }

    private void rememberUndone(List<LoggedStep> redoable) {
        history.fillRedo(redoable);
        nameNext();
    }

    private void nameNext() {
        nextUndo.set(history.nextUndo().map(e -> e.step().name()).orElse(null));
        nextRedo.set(history.nextRedo().map(e -> e.step().name()).orElse(null));
    }
}
