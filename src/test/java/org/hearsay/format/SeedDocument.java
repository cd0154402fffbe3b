package org.hearsay.format;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.CodePointIndex;

/// The reference document with its 106 annotations, or its Unicode twin, as a writer is handed it.
/// Ids are the same each time.
public final class SeedDocument {

    public static final String GOLD = "seed-gold.json";
    public static final String UNICODE = "seed-unicode-gold.json";

    private final ImportedDocument imported;
    private final Id annotator = new Id(new UUID(7, 7));

    private SeedDocument(ImportedDocument imported) {
        this.imported = imported;
    }

    public static SeedDocument of(String name) throws Exception {
        var collected = new Collected();
        var context =
                new ReadContext(
                        counting(),
                        SchemaJson.newsAttribution(),
                        Collected.context().stamp().created(),
                        null);
        new SeedReader()
                .read(Path.of("src/test/resources/org/hearsay/seed", name), context, collected);
        return new SeedDocument(collected.only());
    }

    public AnnotatedDocument document() {
        var text = imported.text();
        var document =
                new Document(
                        new Id(new UUID(9, 9)),
                        "seed-000",
                        new TreeMap<>(imported.metadata()),
                        1,
                        text.sha256(),
                        text.codePoints().length());
        return new AnnotatedDocument(
                new Article(document, text, imported.form()),
                Segmenter.segment(text.value()),
                imported.source(),
                List.of(layer()),
                List.of());
    }

    public Layer layer() {
        var found = imported.layers().getFirst();
        var items = new java.util.ArrayList<Item>(found.annotations());
        items.addAll(found.relations());
        return Layer.of(
                new LayerHead(
                        found.id(),
                        new Id(new UUID(9, 9)),
                        annotator,
                        LayerHead.Kind.GOLD,
                        LayerHead.Status.DONE,
                        0),
                items);
    }

    public Registry registry() {
        return Registry.of(
                new ProjectHead(new Id(new UUID(5, 5)), "Seed", new TreeMap<>()),
                new SchemaVersion(new Id(new UUID(6, 6)), 1, SchemaJson.newsAttribution()),
                List.of(new Annotator(annotator, "Ann", "A", Annotator.Role.OWNER)),
                imported.entities());
    }

    public Written write(CorpusWriter writer, Path folder, Map<String, String> options)
            throws Exception {
        Iterator<AnnotatedDocument> documents = List.of(document()).iterator();
        return writer.write(new Corpus(registry(), documents, options), folder);
    }

    /// Losses by kind.
    public static Map<String, Integer> kinds(Written written) {
        var kinds = new TreeMap<String, Integer>();
        written.losses().forEach(l -> kinds.merge(l.kind(), 1, Integer::sum));
        return kinds;
    }

    /// Label, offsets in code points and words of each fragment, as a person compares them.
    public static String shown(Annotation annotation, AnnotatedDocument document) {
        var text = document.article().text();
        var index = text.codePoints();
        var shown = new StringBuilder(annotation.label());
        for (var part : annotation.anchor().fragments()) {
            shown.append(" ").append(at(index, part.start(), part.end()));
            shown.append(" ").append(text.at(part));
        }
        return shown.toString();
    }

    private static String at(CodePointIndex index, int start, int end) {
        return index.toCodePoint(start) + "-" + index.toCodePoint(end);
    }

    private static IdSource counting() {
        var count = new HashMap<String, Long>();
        return () ->
                new Id(
                        new UUID(
                                0x0190_0000_0000_7000L + count.merge("", 1L, Long::sum),
                                0x8000_0000_0000_0000L));
    }
}
