package org.hearsay.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hearsay.edit.EditLog;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Registry;

/// An open project. Every call returns at once; stages complete on the store's thread, in the order
/// of the calls, and fail with a [ProjectException].
public interface Project extends AutoCloseable {

    Path file();

    Access access();

    IdSource ids();

    EditLog log();

    /// The folder that the person wants backups of all projects in; empty for one beside each.
    Optional<Path> backupFolder();

    /// From now on.
    void keepBackupsIn(Optional<Path> folder);

    CompletionStage<Registry> registry();

    /// A page of documents in import order.
    ///
    /// @param after place of the last row of the page before; 0 for the first page
    CompletionStage<List<DocumentRow>> documents(long after, int limit);

    CompletionStage<DocumentRow> document(Id document);

    /// All comments, in the order in which they were written; also those on documents that do not
    /// count.
    CompletionStage<List<Comment>> comments();

    /// The document with its text, segmentation and all layers that count; hashes are checked.
    CompletionStage<OpenDocument> open(Id document);

    /// Waits for everything that was asked for, then lets go of the file.
    @Override
    void close();
}
