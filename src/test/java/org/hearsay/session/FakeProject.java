package org.hearsay.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.edit.Edit;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.Transaction;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.Access;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Person;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.phrase.Phrase;

/// A project in memory, with the news scheme, whose ids are the same each time. It answers on the
/// thread that asks.
public final class FakeProject implements Project {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T12:41:00Z"), ZoneOffset.UTC);

    public static final Person PERSON = new Person("Anna Kern", "AK");

    private final AtomicLong count = new AtomicLong(0x0190_0000_0000_7000L);
    private final Map<Id, OpenDocument> documents = new LinkedHashMap<>();
    private final Map<Id, Comment> comments = new LinkedHashMap<>();
    private final FakeLog log = new FakeLog(this::write);
    private Registry registry;
    private Access access = new Access.Write();
    private boolean closed;
    private boolean refusesMore;

    public FakeProject() {
        this(SchemaJson.newsAttribution());
    }

    public FakeProject(Schema schema) {
        registry =
                Registry.of(
                        new ProjectHead(id(), "Pilot", new TreeMap<>()),
                        new SchemaVersion(id(), 1, schema),
                        List.of(),
                        List.of());
    }

    /// A session of this project, whose thread is the caller's.
    public ProjectSession session() {
        var around = new Surroundings(PERSON, CLOCK, Runnable::run);
        return ProjectSession.open(this, around).toCompletableFuture().join();
    }

    /// A session with a document at work.
    public DocumentSession at(Id document) {
        return session().open(document).toCompletableFuture().join();
    }

    public Id add(String title, String text) {
        var document = new Document(id(), title, new TreeMap<>(), 1, "", text.length());
        documents.put(
                document.id(),
                new OpenDocument(
                        new Article(document, new DocumentText(text), Form.PLAIN),
                        Segmenter.segment(text),
                        List.of()));
        return document.id();
    }

    public LayerHead addLayer(Id document, Annotator annotator, LayerHead.Kind kind) {
        registry = registry.with(annotator);
        var head =
                new LayerHead(
                        id(), document, annotator.id(), kind, LayerHead.Status.NOT_STARTED, 0);
        change(document, Layer.empty(head));
        return head;
    }

    public void addItem(Id document, Item item) {
        layers(document).stream()
                .filter(l -> l.head().id().equals(item.home()))
                .forEach(l -> change(document, l.with(item)));
    }

    public void makeReadOnly() {
        access = new Access.ReadOnly(new Access.Reason.Asked());
    }

    /// Whether only the first page of documents can be read.
    public void refuseMoreDocuments(boolean refuses) {
        refusesMore = refuses;
    }

    public List<Layer> layers(Id document) {
        var found = documents.get(document);
        return found == null ? List.of() : found.layers();
    }

    /// The one layer of a document that has one.
    public Layer layer(Id document) {
        return layers(document).getFirst();
    }

    public boolean isClosed() {
        return closed;
    }

    public Registry known() {
        return registry;
    }

    @Override
    public Optional<Path> backupFolder() {
        return Optional.empty();
    }

    @Override
    public void keepBackupsIn(Optional<Path> folder) {}

    @Override
    public Path file() {
        return Path.of("pilot.hearsay");
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public IdSource ids() {
        return this::id;
    }

    @Override
    public EditLog log() {
        return log;
    }

    public FakeLog fakeLog() {
        return log;
    }

    @Override
    public CompletionStage<Registry> registry() {
        return CompletableFuture.completedStage(registry);
    }

    @Override
    public CompletionStage<List<DocumentRow>> documents(long after, int limit) {
        if (refusesMore && after > 0) {
            return CompletableFuture.failedStage(
                    new ProjectException(
                            ProjectException.Kind.DAMAGED, Phrase.verbatim("The disk is gone.")));
        }
        var all = new ArrayList<DocumentRow>();
        for (var id : documents.keySet()) {
            all.add(row(id, all.size() + 1L));
        }
        return CompletableFuture.completedStage(
                all.stream().filter(r -> r.place() > after).limit(limit).toList());
    }

    @Override
    public CompletionStage<DocumentRow> document(Id document) {
        return CompletableFuture.completedStage(row(document, 1));
    }

    @Override
    public CompletionStage<List<Comment>> comments() {
        return CompletableFuture.completedStage(List.copyOf(comments.values()));
    }

    @Override
    public CompletionStage<OpenDocument> open(Id document) {
        var found = documents.get(document);
        return found == null
                ? CompletableFuture.failedStage(
                        new ProjectException(
                                ProjectException.Kind.MISSING,
                                Phrase.verbatim("No such document.")))
                : CompletableFuture.completedStage(found);
    }

    @Override
    public void close() {
        closed = true;
    }

    public Id id() {
        return new Id(new UUID(count.incrementAndGet(), 0x8000_0000_0000_0000L));
    }

    private DocumentRow row(Id id, long place) {
        var layers =
                layers(id).stream()
                        .map(l ->
                                new DocumentRow.LayerCount(
                                        l.head(), l.annotations().size(), l.relationCount()))
                        .toList();
        return new DocumentRow(documents.get(id).article().document(), place, layers);
    }

    private void write(Transaction step) {
        for (var edit : step.edits()) {
            switch (edit) {
                case Edit.Add(LayerHead head) -> change(head.document(), Layer.empty(head));
                case Edit.Remove(LayerHead head) ->
                        set(
                                head.document(),
                                layers(head.document()).stream()
                                        .filter(l -> !l.head().id().equals(head.id()))
                                        .toList());
                case Edit.Add(Comment made) -> comments.put(made.id(), made);
                case Edit.Replace(_, Comment after) -> comments.put(after.id(), after);
                case Edit.Remove(Comment gone) -> comments.remove(gone.id());
                case Edit.Add _,
                        Edit.Remove _,
                        Edit.Replace _,
                        Edit.Attach _,
                        Edit.Detach _,
                        Edit.Revise _ ->
                        documents
                                .keySet()
                                .forEach(d ->
                                        set(d, layers(d).stream().map(edit::applyTo).toList()));
            }
            if (edit.home().equals(Id.PROJECT)) {
                registry = edit.applyTo(registry);
            }
        }
    }

    private void change(Id document, Layer layer) {
        var all = new ArrayList<>(layers(document));
        all.removeIf(l -> l.head().id().equals(layer.head().id()));
        all.add(layer);
        set(document, all);
    }

    private void set(Id document, List<Layer> layers) {
        documents.computeIfPresent(
                document, (_, d) -> new OpenDocument(d.article(), d.segmentation(), layers));
    }
}
