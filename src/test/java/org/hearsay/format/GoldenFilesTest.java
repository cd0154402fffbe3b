package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.hearsay.format.gate.BdocWriter;
import org.hearsay.format.gate.GateXmlWriter;
import org.hearsay.format.refi.RefiWriter;
import org.hearsay.format.tei.TeiWriter;
import org.hearsay.language.Segmenter;
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
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small article in each format, character by character: whoever changes a format sees what
/// changes in its files.
class GoldenFilesTest {

    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));
    private static final String TEXT = "Kim: “Go 😀”, she said, “& on”.\nEnd";

    @TempDir private Path folder;

    @Test
    void filesAreAsTheyWere() throws Exception {
        check("gate.xml", Files.readString(only(new GateXmlWriter(), ".xml")));
        check("gate.bdocjs", Files.readString(only(new BdocWriter(), ".bdocjs")));
        check("tei.xml", Files.readString(only(new TeiWriter(), ".xml")));
        try (var zip = new ZipFile(only(new RefiWriter(), ".qdpx").toFile());
                var in = zip.getInputStream(zip.getEntry("project.qde"))) {
            check("refi.qde", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        check("refi.qdc", Files.readString(only(new RefiWriter(), ".qdc")));
    }

    private static void check(String name, String written) throws Exception {
        assertThat(written).isEqualTo(Collected.resource("format/golden/" + name));
    }

    private Path only(CorpusWriter writer, String ending) throws Exception {
        var out = Files.createTempDirectory(folder, writer.id());
        return writer.write(corpus(), out).files().stream()
                .filter(f -> f.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static Corpus corpus() {
        var text = new DocumentText(TEXT);
        var entity = new Entity(id(1), "Kim", attributes("role", Value.of("leader")), STAMP);
        var annotator = new Annotator(id(2), "Ann", "AN", Annotator.Role.OWNER);
        var document =
                new Document(
                        id(3),
                        "Kim & co",
                        new TreeMap<>(Map.of("url", "http://example.org/?a=1&b=2")),
                        1,
                        text.sha256(),
                        text.codePoints().length());
        var head =
                new LayerHead(
                        id(4), id(3), id(2), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);
        var speaker =
                annotation(5, "SPEAKER", Anchor.of(0, 3), attributes("entity", entity.reference()));
        var first = TEXT.indexOf('“');
        var second = TEXT.lastIndexOf('“');
        var quote =
                annotation(
                                6,
                                "QUOTE",
                                new Anchor(
                                        List.of(
                                                new Span(first, TEXT.indexOf('”') + 1),
                                                new Span(second, TEXT.lastIndexOf('”') + 1))),
                                attributes("factual", new Value.Truth(true)))
                        .withNote("in <two> parts");
        var link =
                new Relation(
                        id(7), id(4), "said_by", id(6), id(5), Attributes.NONE, Origin.HAND, STAMP);
        return new Corpus(
                Registry.of(
                        new ProjectHead(id(8), "Golden", new TreeMap<>()),
                        new SchemaVersion(id(9), 1, Schema.empty("Golden")),
                        List.of(annotator),
                        List.of(entity)),
                List.of(
                                new AnnotatedDocument(
                                        new Article(document, text, Form.PLAIN),
                                        Segmenter.segment(TEXT),
                                        TEXT.getBytes(StandardCharsets.UTF_8),
                                        List.of(Layer.of(head, List.of(speaker, quote, link))),
                                        List.of()))
                        .iterator(),
                Map.of());
    }

    private static Annotation annotation(
            int id, String label, Anchor anchor, Attributes attributes) {
        return new Annotation(id(id), id(4), label, anchor, attributes, "", Origin.HAND, STAMP);
    }

    private static Attributes attributes(String name, Value value) {
        return Attributes.of(Map.of(name, value));
    }

    private static Id id(int number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }
}
