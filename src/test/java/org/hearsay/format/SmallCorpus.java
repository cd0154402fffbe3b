package org.hearsay.format;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// One short article, the same each time, for files that can be read by eye.
public final class SmallCorpus {

    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));
    private static final String TEXT = "😀 Ann said rain, she added, was near.";
    private static final Id LAYER = id(3);

    private SmallCorpus() {}

    public static Written write(CorpusWriter writer, Path folder) throws Exception {
        return writer.write(
                new Corpus(registry(), List.of(document()).iterator(), Map.of()), folder);
    }

    private static AnnotatedDocument document() {
        var metadata = new TreeMap<>(Map.of("date", "2026-11-12", "url", "https://example.org/a"));
        var about = new Document(id(1), "Rain", metadata, 1, "0".repeat(64), 37);
        var head =
                new LayerHead(LAYER, id(1), id(2), LayerHead.Kind.WORK, LayerHead.Status.DONE, 0);
        var speaker =
                mark(
                        4,
                        "SPEAKER",
                        Anchor.of(3, 6),
                        Map.of("entity", new Value.EntityRef(id(9).value())),
                        "");
        var claim =
                mark(
                        5,
                        "CLAIM",
                        new Anchor(List.of(new Span(12, 16), new Span(29, 37))),
                        Map.of(
                                "claim_type",
                                Value.of("prediction"),
                                "normalised",
                                Value.of("Rain is near."),
                                "negated",
                                new Value.Truth(false),
                                "verdict",
                                Value.of("supported"),
                                "rating_value",
                                new Value.Whole(5)),
                        "first part, then the rest");
        var said =
                new Relation(
                        id(6),
                        LAYER,
                        "said_by",
                        claim.id(),
                        speaker.id(),
                        Attributes.NONE,
                        Origin.HAND,
                        STAMP);
        return new AnnotatedDocument(
                new Article(about, new DocumentText(TEXT), Form.PLAIN),
                segmentation(),
                new byte[0],
                List.of(Layer.of(head, List.of(speaker, claim, said))),
                List.of());
    }

    private static Segmentation segmentation() {
        var words =
                List.of(
                        new Span(0, 2),
                        new Span(3, 6),
                        new Span(7, 11),
                        new Span(12, 16),
                        new Span(16, 17),
                        new Span(18, 21),
                        new Span(22, 27),
                        new Span(27, 28),
                        new Span(29, 32),
                        new Span(33, 37),
                        new Span(37, 38));
        var whole = List.of(new Span(0, TEXT.length()));
        return new Segmentation("hand", "1", whole, whole, words);
    }

    private static Annotation mark(
            long number, String label, Anchor anchor, Map<String, Value> values, String note) {
        return new Annotation(
                id(number), LAYER, label, anchor, Attributes.of(values), note, Origin.HAND, STAMP);
    }

    private static Registry registry() {
        return Registry.of(
                new ProjectHead(id(7), "Small", new TreeMap<>()),
                new SchemaVersion(id(8), 1, SchemaJson.newsAttribution()),
                List.of(new Annotator(id(2), "AK", "AK", Annotator.Role.ANNOTATOR)),
                List.of(
                        new Entity(
                                id(9),
                                "Ann Ames",
                                Attributes.of(Map.of("kind", Value.of("individual"))),
                                STAMP)));
    }

    private static Id id(long number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
