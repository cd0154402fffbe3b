package org.hearsay.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.edit.EditLog;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;
import org.hearsay.project.Access.Reason;
import org.hearsay.project.backup.BackupName;
import org.hearsay.store.Mode;
import org.hearsay.store.ProjectStore;

/// A project in its file.
final class StoredProject implements Project {

    private final Path file;
    private final ProjectStore store;
    private final IdSource ids = IdSource.timeOrdered();
    private final EditLog log;
    private final AtomicReference<Optional<Path>> backups = new AtomicReference<>(Optional.empty());

    StoredProject(Path file, ProjectStore store) {
        this.file = file;
        this.store = store;
        log = new ProjectLog(store.log());
    }

    /// What the other operations of this package work on.
    ProjectStore store() {
        return store;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Access access() {
        return switch (store.mode()) {
            case Mode.Writing() -> new Access.Write();
            case Mode.HeldElsewhere(var who, var since) ->
                    new Access.ReadOnly(new Reason.HeldElsewhere(who, since));
            case Mode.Newer(var theirs, var ours) ->
                    new Access.ReadOnly(new Reason.Newer(theirs, ours));
            case Mode.NotWritable() -> new Access.ReadOnly(new Reason.NotWritable());
            case Mode.Asked() ->
                    new Access.ReadOnly(
                            BackupName.of(file).isPresent()
                                    ? new Reason.Backup()
                                    : new Reason.Asked());
        };
    }

    @Override
    public Optional<Path> backupFolder() {
        return backups.get();
    }

    @Override
    public void keepBackupsIn(Optional<Path> folder) {
        backups.set(folder);
    }

    @Override
    public IdSource ids() {
        return ids;
    }

    @Override
    public EditLog log() {
        return log;
    }

    @Override
    public CompletionStage<Registry> registry() {
        return Translation.of(store.registry());
    }

    @Override
    public CompletionStage<List<DocumentRow>> documents(long after, int limit) {
        return Translation.of(store.documents(after, limit));
    }

    @Override
    public CompletionStage<DocumentRow> document(Id document) {
        return Translation.of(store.document(document));
    }

    @Override
    public CompletionStage<List<Comment>> comments() {
        return Translation.of(store.comments());
    }

    @Override
    public CompletionStage<OpenDocument> open(Id document) {
        return Translation.of(
                store.article(document)
                        .thenCombine(
                                store.layers(document),
                                (stored, layers) ->
                                        new OpenDocument(
                                                stored.article(), stored.segmentation(), layers)));
    }

    @Override
    public void close() {
        store.close();
    }
}
