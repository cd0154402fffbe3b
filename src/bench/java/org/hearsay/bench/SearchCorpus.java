package org.hearsay.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.edit.StepName;
import org.hearsay.job.Progress;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.search.Indexing;
import org.hearsay.store.Incoming;
import org.hearsay.store.StoredArticle;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;

/// Many made-up articles of about a kilobyte, in words as frequent as those of a language: the
/// `n`th is met about one time in `n`.
final class SearchCorpus {

    private static final int WORDS = 30_000;
    private static final int LENGTH = 170;

    private final Random random = new Random(42);
    private final Project project;

    SearchCorpus(Project project) {
        this.project = project;
    }

    /// Brings the articles in, and the index up to date.
    void fill(int articles) throws Exception {
        Iterator<Incoming> incoming =
                IntStream.range(0, articles)
                        .<Incoming>mapToObj(n -> new Incoming.NewDocument(article(n), List.of()))
                        .iterator();
        var annotator =
                project.registry()
                        .toCompletableFuture()
                        .join()
                        .annotators()
                        .keySet()
                        .iterator()
                        .next();
        Projects.storeOf(project).importAll(annotator, StepName.of("import"), incoming).join();
        Indexing.run(project, Progress.NONE);
    }

    private StoredArticle article(int n) {
        var text = new StringBuilder("Article ").append(n).append("\n\n");
        for (int i = 0; i < LENGTH; i++) {
            text.append(word()).append(i % 14 == 13 ? ". " : " ");
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var id = project.ids().next();
        return new StoredArticle(
                new Article(document(id, n, bytes), new DocumentText(text.toString()), Form.PLAIN),
                new Segmentation("none", "1", List.of(), List.of(), List.of()),
                new byte[0]);
    }

    private static Document document(Id id, int n, byte[] bytes) {
        try {
            var sha256 =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Document(id, "Article " + n, new TreeMap<>(), 1, sha256, bytes.length);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String word() {
        double rank = Math.pow(WORDS, random.nextDouble());
        return "w" + Integer.toString((int) rank, 36);
    }
}
