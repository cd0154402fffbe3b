package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.edit.StepName;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.store.Incoming;
import org.hearsay.store.StoredArticle;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;

/// A project of several articles, each over several pages of its file, and ways to damage it.
public final class DamagedFile {

    static final int PAGE = 4096;
    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));

    private DamagedFile() {}

    /// Titles are `Article N`, and each has a word of its own, `unmistakableN`.
    public static void make(Path file, int articles) throws ProjectException {
        try (var project = Projects.create(file, "Pilot", SchemaJson.newsAttribution(), "Ada")) {
            var owner = Translation.now(project.registry()).annotators().keySet().iterator().next();
            var incoming = new ArrayList<Incoming>();
            for (int i = 1; i <= articles; i++) {
                incoming.add(article(project, owner, i));
            }
            var store = Projects.storeOf(project);
            Translation.now(
                    store.importAll(owner, StepName.of("import", "1"), incoming.iterator()));
        }
    }

    /// Pages, from 1, on which the words stand.
    public static List<Integer> pagesWith(Path file, String words) throws IOException {
        var bytes = Files.readAllBytes(file);
        var wanted = words.getBytes(StandardCharsets.UTF_8);
        var pages = new ArrayList<Integer>();
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                pages.add(i / PAGE + 1);
            }
        }
        return pages.stream().distinct().toList();
    }

    public static void damage(Path file, int page) throws IOException {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x5A);
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static Incoming article(Project project, Id owner, int number) {
        var ids = project.ids();
        var text = "Mike Pompeo said that article %d was true.\n\uD83D\uDE00 ".formatted(number);
        text += "The unmistakable%d harbour, word for word. ".formatted(number).repeat(200);
        var document =
                new Document(
                        ids.next(),
                        "Article " + number,
                        new TreeMap<>(Map.of(Document.PUBLISHER, "Gazette " + number)),
                        1,
                        new DocumentText(text).sha256(),
                        text.codePointCount(0, text.length()));
        var head =
                new LayerHead(
                        ids.next(),
                        document.id(),
                        owner,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.IN_PROGRESS,
                        50);
        return new Incoming.NewDocument(
                new StoredArticle(
                        new Article(document, new DocumentText(text), Form.PLAIN),
                        Segmenter.segment(text),
                        text.getBytes(StandardCharsets.UTF_8)),
                List.of(Layer.of(head, items(project, head.id()))));
    }

    private static List<Item> items(Project project, Id layer) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < 20; i++) {
            var from = annotation(project, layer, "CLAIM", 60 + 20 * i);
            var to = annotation(project, layer, "SPEAKER", 70 + 20 * i);
            items.add(from);
            items.add(to);
            items.add(
                    new Relation(
                            project.ids().next(),
                            layer,
                            "said_by",
                            from.id(),
                            to.id(),
                            Attributes.NONE,
                            Origin.HAND,
                            STAMP));
        }
        return items;
    }

    private static Annotation annotation(Project project, Id layer, String label, int start) {
        return new Annotation(
                project.ids().next(),
                layer,
                label,
                Anchor.of(start, start + 8),
                Attributes.of(Map.of("voice", Value.of("source"))),
                "a note",
                Origin.HAND,
                STAMP);
    }
}
