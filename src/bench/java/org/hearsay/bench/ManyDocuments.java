package org.hearsay.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.BuiltInFormats;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.jsonl.JsonlReader;
import org.hearsay.format.jsonl.JsonlWriter;
import org.hearsay.job.Progress;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// So many made-up articles of 3 KB with 20 spans each, as one file of JSON Lines.
///
/// @param count of articles
/// @param file made by [#make]
record ManyDocuments(int count, Path file) {

    static final int SPANS = 20;
    private static final int CHARACTERS = 3_000;
    private static final List<String> TEXTS =
            IntStream.range(0, 100).mapToObj(n -> corpus(n).text()).toList();
    private static final List<String> LABELS = List.of("CLAIM", "SPEAKER", "QUOTE", "STANCE");

    /// @param folder made where it is not there
    static ManyDocuments make(int count, Path folder) throws Exception {
        return make(0, count, folder);
    }

    /// @param first number of the first one, so that two such files may share as many as wanted;
    ///   the spans of a file that does not begin with 0 have other labels, so that the two disagree
    static ManyDocuments make(int first, int count, Path folder) throws Exception {
        Files.createDirectories(folder);
        var ids = IdSource.timeOrdered();
        var person = new Annotator(ids.next(), BenchProject.PERSON, "BE", Annotator.Role.OWNER);
        var registry =
                Registry.of(
                        new ProjectHead(ids.next(), "Many", new TreeMap<>()),
                        new SchemaVersion(ids.next(), 1, SchemaJson.newsAttribution()),
                        List.of(person),
                        List.of());
        Iterator<AnnotatedDocument> documents =
                IntStream.range(first, first + count)
                        .mapToObj(n -> document(n, ids, person.id(), Math.min(first, 1)))
                        .iterator();
        new JsonlWriter()
                .write(new org.hearsay.format.Corpus(registry, documents, Map.of()), folder);
        return new ManyDocuments(count, folder.resolve(JsonlWriter.FILE));
    }

    /// An empty project, to import into.
    static Project empty(Path file) throws ProjectException {
        return Projects.create(file, "Many", SchemaJson.newsAttribution(), BenchProject.PERSON);
    }

    ImportReport importInto(Project project) throws ProjectException {
        var registry = project.registry().toCompletableFuture().join();
        return new Importing(BuiltInFormats.all())
                .run(
                        project,
                        registry.annotatorNamed(BenchProject.PERSON).orElseThrow().id(),
                        ImportRequest.of(List.of(file)),
                        Progress.NONE);
    }

    /// Reads the file, and lets go of all that is found.
    ///
    /// @param folder that [#make] filled
    static long read(Path folder) throws Exception {
        var sink = new Counted();
        new JsonlReader()
                .read(
                        folder.resolve(JsonlWriter.FILE),
                        new ReadContext(
                                IdSource.timeOrdered(),
                                SchemaJson.newsAttribution(),
                                Instant.EPOCH,
                                null),
                        sink);
        return sink.documents;
    }

    /// Cuts the texts of so many articles into sentences and tokens.
    static long cut(int count) {
        return IntStream.range(0, count)
                .mapToLong(n -> Segmenter.segment(TEXTS.get(n % TEXTS.size())).tokens().size())
                .sum();
    }

    long bytes() throws java.io.IOException {
        return Files.size(file);
    }

    static Corpus corpus(int n) {
        return Corpus.of(CHARACTERS, SPANS, false, new Random(n));
    }

    private static AnnotatedDocument document(int n, IdSource ids, Id annotator, int turn) {
        var corpus = corpus(n);
        var text = new DocumentText(corpus.text());
        var bytes = corpus.text().getBytes(StandardCharsets.UTF_8);
        var metadata = new TreeMap<>(Map.of(Document.LANGUAGE, "en"));
        var document =
                new Document(ids.next(), "Article " + n, metadata, 1, sha256(bytes), bytes.length);
        var head =
                new LayerHead(
                        ids.next(),
                        document.id(),
                        annotator,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.DONE,
                        0);
        var spans =
                IntStream.range(0, SPANS)
                        .mapToObj(i ->
                                annotation(
                                        corpus.spans().get(i),
                                        LABELS.get((i + turn) % LABELS.size()),
                                        ids.next(),
                                        head.id()))
                        .toList();
        return new AnnotatedDocument(
                new Article(document, text, Form.PLAIN),
                new Segmentation("none", "1", List.of(), List.of(), List.of()),
                bytes,
                List.of(Layer.of(head, spans)),
                List.of());
    }

    private static Annotation annotation(Span span, String label, Id id, Id layer) {
        return new Annotation(
                id,
                layer,
                label,
                Anchor.of(span.start(), span.end()),
                Attributes.NONE,
                "",
                Origin.HAND,
                Stamp.at(Instant.EPOCH));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Counts articles.
    private static final class Counted implements ImportSink {

        private long documents;

        @Override
        public void document(ImportedDocument document) {
            documents++;
        }

        @Override
        public void issue(ImportIssue issue) {
            throw new IllegalStateException(issue.toString());
        }
    }
}
