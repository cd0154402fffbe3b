package org.hearsay.ui.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The seed article with its reference of 106 annotations, as far as drawing needs it.
public final class SeedReference {

    private static final Stamp NEVER = Stamp.at(Instant.EPOCH);
    private static final Id LAYER = id(1);

    private final Map<String, Annotation> byName = new HashMap<>();
    private final Article article;
    private final Layer layer;

    public SeedReference() {
        article = articleOf(read("/org/hearsay/seed/seed-article.txt"));
        var root = new ObjectMapper().readTree(read("/org/hearsay/seed/seed-gold.json"));
        var items = new ArrayList<Item>();
        for (var node : root.path("annotations")) {
            var made = annotation(byName.size() + 100, node.path("label").asString(), anchor(node));
            byName.put(node.path("id").asString(), made);
            items.add(made);
        }
        int number = 1000;
        for (var node : root.path("relations")) {
            items.add(relation(number++, node));
        }
        layer = Layer.of(head(), items);
    }

    public static Schema schema() {
        return SchemaJson.newsAttribution();
    }

    public static Article articleOf(String text) {
        var document = new Document(id(2), "Test", new TreeMap<>(), 1, "", text.length());
        return new Article(document, new DocumentText(text), Form.PLAIN);
    }

    public static Segmentation segmentationOf(Article article) {
        return Segmenter.segment(article.text().value());
    }

    public static Layer layerOf(Annotation... annotations) {
        return Layer.of(head(), List.of(annotations));
    }

    public static Annotation annotation(int number, String label, Anchor anchor) {
        return new Annotation(
                id(number), LAYER, label, anchor, Attributes.NONE, "", Origin.HAND, NEVER);
    }

    public static Id id(int number) {
        return new Id(new UUID(0, number));
    }

    public Article article() {
        return article;
    }

    public Layer layer() {
        return layer;
    }

    /// The only annotation with this label and these words.
    public Annotation find(String label, String words) {
        return layer.annotations().stream()
                .filter(a -> a.label().equals(label))
                .filter(a -> article.text().at(a.anchor()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Relation relation(int number, JsonNode node) {
        return new Relation(
                id(number),
                LAYER,
                node.path("type").asString(),
                byName.get(node.path("from").asString()).id(),
                byName.get(node.path("to").asString()).id(),
                Attributes.NONE,
                Origin.HAND,
                NEVER);
    }

    private static Anchor anchor(JsonNode node) {
        var fragments = new ArrayList<Span>();
        for (var fragment : node.path("fragments")) {
            fragments.add(new Span(fragment.path("start").asInt(), fragment.path("end").asInt()));
        }
        return new Anchor(fragments);
    }

    private static LayerHead head() {
        return new LayerHead(
                LAYER, id(2), id(3), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);
    }

    private static String read(String resource) {
        try (var in = SeedReference.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
