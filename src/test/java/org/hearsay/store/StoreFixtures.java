package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
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
import org.hearsay.text.Span;

/// Small values for the store's tests, the same each time.
final class StoreFixtures {

    static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));

    final IdSource ids;
    final Annotator annotator;
    final Registry registry;

    StoreFixtures() {
        var count = new AtomicLong(0x0190_0000_0000_7000L);
        ids = () -> new Id(new UUID(count.incrementAndGet(), 0x8000_0000_0000_0000L));
        annotator = new Annotator(ids.next(), "Anna Kern", "AK", Annotator.Role.OWNER);
        registry =
                Registry.of(
                        new ProjectHead(ids.next(), "Pilot", new TreeMap<>(Map.of("a", "b"))),
                        new SchemaVersion(ids.next(), 1, SchemaJson.newsAttribution()),
                        List.of(annotator),
                        List.of());
    }

    StoredArticle article(String title, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var document =
                new Document(
                        ids.next(),
                        title,
                        new TreeMap<>(Map.of(Document.LANGUAGE, "en")),
                        1,
                        Hash.sha256Hex(bytes),
                        text.codePointCount(0, text.length()));
        var form =
                text.length() < 4
                        ? Form.PLAIN
                        : new Form(
                                List.of(
                                        new Form.Passage(
                                                Form.Kind.BOLD,
                                                new Span(0, text.offsetByCodePoints(0, 2)),
                                                "")));
        return new StoredArticle(
                new Article(document, new DocumentText(text), form),
                Segmenter.segment(text),
                bytes);
    }

    LayerHead head(Id document) {
        return new LayerHead(
                ids.next(),
                document,
                annotator.id(),
                LayerHead.Kind.WORK,
                LayerHead.Status.IN_PROGRESS,
                0);
    }

    Annotation annotation(Id layer, String label, Anchor anchor) {
        return new Annotation(
                ids.next(),
                layer,
                label,
                anchor,
                Attributes.of(Map.of("voice", Value.of("source"))),
                "",
                Origin.HAND,
                STAMP);
    }

    Relation relation(Annotation from, Annotation to) {
        return new Relation(
                ids.next(),
                from.layer(),
                "said_by",
                from.id(),
                to.id(),
                Attributes.NONE,
                Origin.HAND,
                STAMP);
    }
}
