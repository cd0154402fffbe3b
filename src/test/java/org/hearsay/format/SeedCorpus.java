package org.hearsay.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.format.value.NamedValues;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.schema.SchemaJson;

/// The seed's reference or its Unicode twin, ready to be written.
public final class SeedCorpus {

    private final AnnotatedDocument document;
    private final Registry registry;

    private SeedCorpus(Path folder, String json, String text) throws Exception {
        Collected.copy(folder, "seed/" + text);
        var read = Collected.from(new SeedReader(), Collected.copy(folder, "seed/" + json));
        var found = read.only();
        var layer = found.layers().getFirst();
        var annotator =
                new Annotator(new Id(new UUID(1, 1)), "Reference", "R", Annotator.Role.ANNOTATOR);
        var items = new ArrayList<Item>(layer.annotations());
        items.addAll(layer.relations());
        var about =
                new Document(
                        found.id(),
                        found.title(),
                        new TreeMap<>(found.metadata()),
                        1,
                        found.text().sha256(),
                        found.text().codePoints().length());
        document =
                new AnnotatedDocument(
                        new Article(about, found.text(), found.form()),
                        Segmenter.segment(found.text().value()),
                        found.source(),
                        List.of(
                                Layer.of(
                                        new LayerHead(
                                                layer.id(),
                                                found.id(),
                                                annotator.id(),
                                                LayerHead.Kind.WORK,
                                                LayerHead.Status.DONE,
                                                0),
                                        items)),
                        List.of());
        registry =
                Registry.of(
                        new ProjectHead(Id.PROJECT, "Seed", new TreeMap<>()),
                        new SchemaVersion(Id.PROJECT, 1, SchemaJson.newsAttribution()),
                        List.of(annotator),
                        found.entities());
    }

    public static SeedCorpus gold(Path folder) throws Exception {
        return new SeedCorpus(folder, "seed-gold.json", "seed-article.txt");
    }

    public static SeedCorpus unicodeTwin(Path folder) throws Exception {
        return new SeedCorpus(folder, "seed-unicode-gold.json", "seed-unicode.txt");
    }

    public AnnotatedDocument document() {
        return document;
    }

    public Layer layer() {
        return document.layers().getFirst();
    }

    /// The document with names where values lead to people, as formats have it that hold names
    /// only.
    public AnnotatedDocument named() {
        var named = new NamedValues(registry);
        var items = new ArrayList<Item>(layer().relations());
        for (var annotation : layer().annotations()) {
            items.add(annotation.withAttributes(new Attributes(named.of(annotation.attributes()))));
        }
        return new AnnotatedDocument(
                document.article(),
                document.segmentation(),
                document.source(),
                List.of(Layer.of(layer().head(), items)),
                List.of());
    }

    public Registry registry() {
        return registry;
    }

    public Written write(CorpusWriter writer, Path folder, Map<String, String> options)
            throws Exception {
        return writer.write(new Corpus(registry, List.of(document).iterator(), options), folder);
    }
}
