package org.hearsay.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.model.talk.Talks;
import org.hearsay.project.Access;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.history.Withdrawal;
import org.hearsay.session.Surroundings.Owner;
import org.hearsay.session.talk.Discussion;

/// An open project: what it knows, its documents, the document at work, and the one timeline of
/// steps. Every change of a project by a window goes through [#perform], [#undo] and [#redo].
///
/// A step shows at once and is saved behind the person's back, in order. If saving fails, the
/// session keeps what is on the screen and takes more steps up to a limit, until [#tryAgain] brings
/// them all to the disk.
///
/// Confined to the thread that made it, which in the application is the JavaFX thread.
public final class ProjectSession implements AutoCloseable {

    private final Project project;
    private final Surroundings surroundings;
    private final Owner owner;
    private final Annotator annotator;
    private final Outbox outbox;
    private final Timeline timeline;
    private final DocumentList documents;
    private final ReadOnlyObjectWrapper<Registry> registry;
    private final AtWork atWork;
    private final Rereading rereading;
    private final Discussion discussion;

    private ProjectSession(Project project, Registry known, Surroundings surroundings) {
        this.project = project;
        this.surroundings = surroundings;
        owner = Owner.current(surroundings.owner());
        registry = new ReadOnlyObjectWrapper<>(known);
        annotator = surroundings.annotatorIn(known, project.ids());
        documents = new DocumentList(project, owner);
        atWork = new AtWork(this, documents);
        discussion = new Discussion(project::comments, owner.executor());
        var clock = surroundings.clock();
        var log = project.log();
        outbox = new Outbox(log, annotator.id(), owner, clock, () -> rereading().again());
        rereading = new Rereading(this, project, outbox);
        timeline = new Timeline(this, log, outbox);
    }

    /// Makes a session of a project that was just opened.
    ///
    /// @return completes on the session's thread when the registry, the history and the first page
    ///   of documents are there; fails with the project's exception
    public static CompletionStage<ProjectSession> open(Project project, Surroundings around) {
        return project.registry()
                .thenApplyAsync(known -> new ProjectSession(project, known, around), around.owner())
                .thenCompose(session ->
                        session.timeline
                                .load()
                                .thenCompose(_ -> session.readDocuments())
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

    /// How far the documents are listed.
    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return documents.listingProperty();
    }

    /// Reads the list of documents anew.
    public void listAgain() {
        owner.require();
        var _ = readDocuments();
    }

    /// What is said about annotations and documents.
    public ReadOnlyObjectProperty<Talks> talksProperty() {
        return discussion.talksProperty();
    }

    /// The document at work; null while none is open.
    public ReadOnlyObjectProperty<DocumentSession> documentProperty() {
        return atWork.documentProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return outbox.stateProperty();
    }

    /// What [#undo] would take back; null where there is nothing.
    public ReadOnlyObjectProperty<StepName> nextUndoProperty() {
        return timeline.nextUndoProperty();
    }

    /// What [#redo] would do again; null where there is nothing.
    public ReadOnlyObjectProperty<StepName> nextRedoProperty() {
        return timeline.nextRedoProperty();
    }

    /// What undo or redo did last; null before the first.
    public ReadOnlyObjectProperty<StepReport> reportProperty() {
        return timeline.reportProperty();
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
        var stage = rereading.document(wanted);
        timeline.await(stage);
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
        timeline.take(step);
    }

    /// Takes the last step back, opening its document first where another is at work; does nothing
    /// where there is none.
    public void undo() {
        owner.require();
        timeline.undo();
    }

    /// Does the step last undone again, likewise.
    public void redo() {
        owner.require();
        timeline.redo();
    }

    /// Takes an earlier step back, with those that build on it.
    ///
    /// @return whether it was done; not where something has happened since it was worked out, or
    ///   [#block] says why not
    public boolean withdraw(Withdrawal wanted) {
        owner.require();
        return block().isEmpty() && timeline.withdraw(wanted);
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
        timeline.taken(step);
        atWork.leaveDetached(step.step());
        rereading.again();
    }

    /// What its file does not have yet, the oldest first.
    public List<Pending> unsaved() {
        return outbox.pending();
    }

    /// Sequence of the last row of the log that this session wrote or learnt of; 0 for none.
    public long lastWritten() {
        return outbox.lastSequence();
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
        atWork.close();
        outbox.settled().toCompletableFuture().join();
        project.close();
    }

    /// Goes up with each change, so that what was read before it is known to be stale.
    public long change() {
        return rereading.steps();
    }

    Owner owner() {
        return owner;
    }

    Id newId() {
        return project.ids().next();
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    /// What brings the annotator into the project; nothing where that has happened.
    public List<Edit> joining() {
        return registry.get().annotators().containsKey(annotator.id())
                ? List.of()
                : List.of(new Edit.Add(annotator));
    }

    CompletionStage<?> readDocuments() {
        // First what each row of the list tells of its document.
        return discussion.read().thenCompose(_ -> documents.read());
    }

    void learn(Registry known) {
        registry.set(known);
    }

    void apply(Transaction step) {
        // May throw; nothing is changed before.
        var layers = atWork.after(step);
        registry.set(History.after(registry.get(), step));
        documents.applied(step);
        discussion.applied(step);
        atWork.publish(step, layers);
        rereading.applied(step);
    }

    DocumentSession show(OpenDocument stored, List<Transaction> missed) {
        return atWork.show(stored, missed);
    }

    Rereading rereading() {
        return rereading;
    }

    Timeline timeline() {
        return timeline;
    }
}
