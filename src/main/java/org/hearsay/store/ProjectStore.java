package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.jspecify.annotations.Nullable;

/// An open project file. Calls may come from any thread and return at once; the work is done on the
/// store's own thread, in the order of the calls. Futures fail with a [StoreException].
public final class ProjectStore implements AutoCloseable {

    private final Mode mode;
    private final @Nullable ProjectLock lock;
    private final StoreThread thread;
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final Sql sql;
    private final Transactions transactions;
    private final Offsets offsets;
    private final ItemJson json;
    private final Steps steps;
    private final Reads reads;
    private final LayerReads layerReads;
    private final EditLog log;
    private final TextIndex index;
    private final Lookups lookups;
    private final Imports imports;
    private final List<TextSearch> searches = new CopyOnWriteArrayList<>();

    ProjectStore(Path file, Sql sql, Mode mode, @Nullable ProjectLock lock) {
        thread = new StoreThread(file);
        this.sql = sql;
        this.mode = mode;
        this.lock = lock;
        offsets = new Offsets(sql);
        transactions = new Transactions(sql, mode instanceof Mode.Writing, offsets::forget);
        json = new ItemJson(offsets);
        steps = new Steps(sql, new EditJson(offsets, new RevisionRows(sql)));
        reads = new Reads(sql, offsets);
        layerReads = new LayerReads(sql, offsets);
        index = new TextIndex(sql);
        lookups = new Lookups(thread, sql, offsets);
        imports = new Imports(thread, transactions, sql, offsets, json, steps);
        var sums = new Sums(sql);
        var layerItems = new LayerItemRows(sql, offsets, sums);
        var rows = new ProjectRows(sql, json, offsets, sums);
        var edits = new Edits(layerItems, rows, new Revising(sql, offsets, layerItems, rows));
        log = new SqliteEditLog(thread, transactions, sql, edits, steps);
    }

    /// @param file must not exist
    /// @throws StoreException if it exists or cannot be made
    public static ProjectStore create(Path file, Registry initial) throws StoreException {
        return Opening.create(file, initial);
    }

    /// Opens for writing or, where that is not to be had, for reading; [#mode] says which and why.
    ///
    /// @throws StoreException if the file is missing, no project, or damaged beyond opening
    public static ProjectStore open(Path file) throws StoreException {
        return Opening.open(file);
    }

    /// @throws StoreException as [#open] does
    public static ProjectStore openForReading(Path file) throws StoreException {
        return Opening.reading(file, new Mode.Asked());
    }

    /// Copies a project file as it is at one moment, also while others write to it, by a connection
    /// of its own. Blocks.
    ///
    /// @param target is made, or overwritten
    /// @throws StoreException if either file does not allow it
    public static void copy(Path project, Path target) throws StoreException {
        try (var connection = Database.besides(project)) {
            Copying.copy(connection, target);
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
    }

    public Mode mode() {
        return mode;
    }

    public EditLog log() {
        return log;
    }

    public CompletableFuture<Registry> registry() {
        return thread.run(reads::registry);
    }

    /// A page of the documents that count, in import order.
    ///
    /// @param after place of the last row of the page before; 0 for the first page
    public CompletableFuture<List<DocumentRow>> documents(long after, int limit) {
        return thread.run(() -> reads.documents(after, limit));
    }

    public CompletableFuture<DocumentRow> document(Id document) {
        return thread.run(() -> reads.document(document));
    }

    /// With its text, which is checked against its hash.
    public CompletableFuture<StoredArticle> article(Id document) {
        return thread.run(() -> reads.article(document));
    }

    /// The highest number that a text of the document has, also of one that was undone.
    public CompletableFuture<Integer> lastRevision(Id document) {
        return thread.run(() -> new RevisionRows(sql).last(document));
    }

    /// What is in the file already, for an import to compare with.
    public CompletableFuture<Inventory> inventory() {
        return thread.run(() -> new Counts(sql).inventory());
    }

    /// How many annotations of each label and relations of each type each layer has.
    public CompletableFuture<List<ItemCount>> itemCounts() {
        return thread.run(() -> new Counts(sql).items());
    }

    /// Ways to items over all documents.
    public Lookups lookups() {
        return lookups;
    }

    /// Size of the file in bytes.
    public CompletableFuture<Long> bytes() {
        return thread.run(() -> sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size"));
    }

    public CompletableFuture<List<LayerHead>> layerHeads(Id document) {
        return thread.run(() -> reads.layerHeads(document));
    }

    /// All layers of a document that count, each row checked against its hash.
    public CompletableFuture<List<Layer>> layers(Id document) {
        return thread.run(() -> {
            var all = new ArrayList<Layer>();
            for (var head : reads.layerHeads(document)) {
                all.add(layerReads.layer(head));
            }
            return all;
        });
    }

    /// Documents with the layers that are wanted of them, all checked against their hashes by the
    /// crew, while the store's thread goes on.
    public CompletableFuture<List<WholeDocument>> whole(Wanted wanted, Executor crew) {
        var whole = new WholeReads(sql, layerReads);
        return thread.run(() -> whole.read(wanted), WholeReads.Raw::documents, crew);
    }

    public CompletableFuture<List<Comment>> comments() {
        return thread.run(reads::comments);
    }

    /// Takes in what comes from elsewhere.
    public Imports imports() {
        return imports;
    }

    /// See [Imports#all].
    public CompletableFuture<LoggedStep> importAll(
            Id annotator, StepName name, Iterator<Incoming> incoming) {
        return imports.all(annotator, name, incoming);
    }

    /// Takes the next documents into the full-text index, or out of it.
    ///
    /// @return how many; 0 once it is complete
    public CompletableFuture<Integer> indexFurther() {
        return thread.run(() ->
                index.isComplete()
                        ? 0
                        : transactions.writing(() -> index.further(thread::isAwaited)));
    }

    /// How many documents the full-text index lacks, or has too many.
    public CompletableFuture<Long> behindIndex() {
        return thread.run(index::behind);
    }

    /// A way to look into the texts beside all other work; closed with the project.
    public CompletableFuture<TextSearch> textSearch() {
        return thread.run(() -> {
            var file = sql.one("PRAGMA database_list", r -> Path.of(r.getString(3))).orElseThrow();
            var search = TextSearch.open(file, !(mode instanceof Mode.Writing));
            searches.add(search);
            return search;
        });
    }

    /// A hash over all content and the whole history, the same for equal ones.
    public CompletableFuture<String> state() {
        return thread.run(() -> new Sums(sql).state());
    }

    /// Replaces everything by the content of another project file. Only to be closed afterwards.
    ///
    /// @param other is sound, and as new as this one
    public CompletableFuture<Boolean> restoreFrom(Path other) {
        return thread.run(() -> {
            transactions.requireWritable();
            sql.forgetStatements();
            Copying.restore(sql.connection(), other);
            return true;
        });
    }

    /// Checks everything in the file.
    public CompletableFuture<Verification> verify() {
        return thread.run(() -> new Verifier(sql, reads, layerReads, offsets).verify());
    }

    /// Waits for all work, leaves a single file behind, and gives the lock back.
    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        searches.forEach(TextSearch::close);
        var closed =
                thread.run(() -> {
                    // Also on a full disk, which takes neither of the two.
                    try (sql) {
                        if (mode instanceof Mode.Writing) {
                            sql.execute("PRAGMA optimize");
                            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                        }
                    }
                    return true;
                });
        thread.close();
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            System.getLogger(ProjectStore.class.getName())
                    .log(System.Logger.Level.WARNING, "The lock file stayed behind", e);
        }
        if (closed.isCompletedExceptionally()) {
            System.getLogger(ProjectStore.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The project file was not closed cleanly",
                            closed.exceptionNow());
        }
    }

    /// Fills the disk as far as the file may grow, in tests.
    ///
    /// @param pages the most that the file may have; 0 for no limit
    CompletableFuture<Boolean> limitPages(long pages) {
        return thread.run(() -> {
            sql.execute("PRAGMA max_page_count = " + (pages == 0 ? 4_294_967_294L : pages));
            return true;
        });
    }

    CompletableFuture<Long> pages() {
        return thread.run(() -> sql.number("PRAGMA page_count"));
    }

    /// Makes a new file's first rows. Before anybody else has the store.
    void fill(Registry initial) throws SQLException, StoreException {
        transactions.writing(() -> {
            var sums = new Sums(sql);
            var rows = new ProjectRows(sql, json, offsets, sums);
            rows.add(initial.head(), 0);
            rows.add(initial.schemaVersion(), 0);
            for (var annotator : initial.annotators().values()) {
                rows.add(annotator, 0);
            }
            for (var entity : initial.entities().values()) {
                rows.add(entity, 0);
            }
            return true;
        });
    }
}
