package org.hearsay.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
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
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;

/// Random documents with overlaps, fragments, emoji, combining marks, right-to-left text and line
/// ends, for the round trips of all formats. Ids are the same for the same order of calls.
public final class RandomCorpus {

    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));
    private static final List<String> PIECES =
            List.of(
                    "word",
                    " ",
                    "😀",
                    "\n",
                    "é",
                    "Z͑ͫ",
                    "נחנו",
                    "نحن",
                    "👨‍👩‍👧",
                    "\"",
                    "“",
                    ", ",
                    ". ",
                    "\t",
                    "𠮷",
                    "a\u00a0b",
                    "&lt;",
                    "'s ");

    private final List<String> labels = List.of("SPEAKER", "CLAIM", "STANCE", "QUOTE");
    private long count;

    public Written write(CorpusWriter writer, AnnotatedDocument document, Path folder)
            throws Exception {
        return write(writer, document, folder, Map.of());
    }

    public Written write(
            CorpusWriter writer,
            AnnotatedDocument document,
            Path folder,
            Map<String, String> options)
            throws Exception {
        var annotator =
                new Annotator(
                        document.layers().getFirst().head().annotator(),
                        "AK",
                        "AK",
                        Annotator.Role.ANNOTATOR);
        var registry =
                Registry.of(
                        new ProjectHead(id(), "Random", new TreeMap<>()),
                        new SchemaVersion(id(), 1, SchemaJson.newsAttribution()),
                        List.of(annotator),
                        List.of());
        return writer.write(new Corpus(registry, List.of(document).iterator(), options), folder);
    }

    public AnnotatedDocument random(Random random) {
        var text = new StringBuilder("Title\n");
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var value = text.append("😀").toString();
        var head =
                new LayerHead(
                        id(), id(), id(), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);
        var items = new ArrayList<Item>();
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < 25; i++) {
            annotations.add(annotation(random, value, head.id()));
        }
        items.addAll(annotations);
        for (int i = 0; i < 8; i++) {
            items.add(
                    new Relation(
                            id(),
                            head.id(),
                            "evidence",
                            annotations.get(random.nextInt(25)).id(),
                            annotations.get(random.nextInt(25)).id(),
                            Attributes.of(Map.of("direction", Value.of("supports"))),
                            Origin.HAND,
                            STAMP));
        }
        var document =
                new Document(
                        head.document(),
                        "A: title? / with \"odd\" signs.",
                        new TreeMap<>(Map.of("url", "http://example.org/?a=1&b=2")),
                        1,
                        "0".repeat(64),
                        value.codePointCount(0, value.length()));
        var form = new Form(List.of(new Form.Passage(Form.Kind.LINK, new Span(0, 5), "/x")));
        return new AnnotatedDocument(
                new Article(document, new DocumentText(value), form),
                Segmenter.segment(value),
                (value + "\r\n").getBytes(StandardCharsets.UTF_16LE),
                List.of(Layer.of(head, items)),
                List.of());
    }

    private Annotation annotation(Random random, String text, Id layer) {
        var edges = new TreeSet<Integer>();
        var graphemes = new Graphemes(text);
        int wanted = random.nextInt(3) == 0 ? 4 : 2;
        while (edges.size() < wanted) {
            edges.add(graphemes.atOrBefore(random.nextInt(text.length() + 1)));
        }
        var ends = new ArrayList<>(edges);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < ends.size(); i += 2) {
            spans.add(new Span(ends.get(i), ends.get(i + 1)));
        }
        var label = labels.get(random.nextInt(labels.size()));
        var values = new TreeMap<String, Value>();
        if (label.equals("CLAIM")) {
            values.put("claim_type", Value.of("event"));
            values.put("normalised", Value.of("it is = so, “isn't” it 😀"));
            values.put("negated", new Value.Truth(random.nextBoolean()));
        }
        if (label.equals("QUOTE")) {
            values.put("level", new Value.Whole(2));
        }
        var note = random.nextBoolean() ? "" : "a note = with 😀 signs";
        return new Annotation(
                id(),
                layer,
                label,
                new Anchor(spans),
                Attributes.of(values),
                note,
                Origin.HAND,
                STAMP);
    }

    private Id id() {
        return new Id(new UUID(0x0190_0000_0000_7000L + ++count, 0x8000_0000_0000_0000L));
    }
}
