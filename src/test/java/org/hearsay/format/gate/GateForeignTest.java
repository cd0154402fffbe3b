package org.hearsay.format.gate;

import static org.assertj.core.api.Assertions.assertThat;

import gate.Annotation;
import gate.AnnotationSet;
import gate.Document;
import gate.FeatureMap;
import gate.corpora.DocumentContentImpl;
import gate.corpora.DocumentImpl;
import gate.corpora.DocumentStaxUtils;
import gate.lib.basicdocument.BdocDocument;
import gate.lib.basicdocument.GateDocumentUpdater;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.value.NamedValues;
import org.hearsay.io.SafeXml;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What GATE itself finds in our files: every annotation with its place, words and features, and
/// every relation that the format has.
class GateForeignTest {

    @TempDir private Path folder;

    @Test
    void gateFindsEverythingInXml() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var found = facts(xml(written(seed, new GateXmlWriter(), ".xml")));
            assertThat(found).isEqualTo(expected(seed, true)).hasSizeGreaterThan(200);
        }
    }

    @Test
    void gateFindsEverythingInBdocButTheRelations() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var found = facts(bdoc(written(seed, new BdocWriter(), ".bdocjs")));
            assertThat(found).isEqualTo(expected(seed, false)).hasSizeGreaterThan(105);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var xml = written(seed, new GateXmlWriter(), ".xml");
        for (var fault :
                List.of(
                        List.of("EndNode=\"\\d+\"", "EndNode=\"" + lastNode(xml) + "\""),
                        List.of("Type=\"SPEAKER\"", "Type=\"SOURCE\""),
                        List.of("(?s)<Relation Id.*?</Relation>", ""))) {
            var broken = xml.replaceFirst(fault.get(0), fault.get(1));
            assertThat(broken).isNotEqualTo(xml);
            assertThat(facts(xml(broken))).isNotEqualTo(expected(seed, true));
        }
        var json = written(seed, new BdocWriter(), ".bdocjs");
        for (var fault :
                List.of(
                        List.of("\"end\":\\d+", "\"end\":300"),
                        List.of("\"type\":\"SPEAKER\"", "\"type\":\"SOURCE\""))) {
            var broken = json.replaceFirst(fault.get(0), fault.get(1));
            assertThat(broken).isNotEqualTo(json);
            assertThat(facts(bdoc(broken))).isNotEqualTo(expected(seed, false));
        }
    }

    private static String lastNode(String xml) {
        return xml.substring(xml.lastIndexOf("Node id=\"") + 9).replaceFirst("(?s)\".*", "");
    }

    private String written(SeedCorpus seed, CorpusWriter writer, String ending) throws Exception {
        var out = Files.createTempDirectory(folder, "out");
        var written = seed.write(writer, out, Map.of());
        return Files.readString(
                written.files().stream()
                        .filter(f -> f.toString().endsWith(ending))
                        .findFirst()
                        .orElseThrow());
    }

    private static Document xml(String text) throws Exception {
        var document = new DocumentImpl();
        var xml = SafeXml.reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        xml.nextTag();
        DocumentStaxUtils.readGateXmlDocument(xml, document);
        return document;
    }

    @SuppressWarnings("unchecked")
    private static Document bdoc(String json) {
        var map = JsonMapper.builder().build().readValue(json, Map.class);
        var bdoc = new BdocDocument((Map<String, Object>) map);
        var document = new DocumentImpl();
        document.setContent(new DocumentContentImpl(bdoc.text));
        return new GateDocumentUpdater(document).fromBdoc(bdoc);
    }

    private static List<String> facts(Document document) {
        var text = document.getContent().toString();
        var set = document.getAnnotations("Reference");
        var facts = new ArrayList<String>();
        for (var annotation : set) {
            facts.add(place(annotation, text) + features(annotation.getFeatures()));
        }
        for (var relation : set.getRelations().get()) {
            var ends = relation.getMembers();
            facts.add(
                    relation.getType()
                            + ": "
                            + place(set, ends[0], text)
                            + " -> "
                            + place(set, ends[1], text)
                            + features(relation.getFeatures()));
        }
        facts.sort(null);
        return facts;
    }

    private static String place(AnnotationSet set, int id, String text) {
        return place(set.get(id), text);
    }

    private static String place(Annotation annotation, String text) {
        int start = annotation.getStartNode().getOffset().intValue();
        int end = annotation.getEndNode().getOffset().intValue();
        return place(annotation.getType(), start, end, text);
    }

    private static String place(String type, int start, int end, String text) {
        return "%s %d %d %s ".formatted(type, start, end, text.substring(start, end));
    }

    private static Map<String, String> features(FeatureMap features) {
        var plain = new TreeMap<String, String>();
        features.forEach((name, value) -> plain.put(name.toString(), value.toString()));
        plain.remove(GateDocument.GROUP);
        return plain;
    }

    private static List<String> expected(SeedCorpus seed, boolean relations) {
        var values = new NamedValues(seed.registry());
        var text = seed.document().article().text().value();
        var facts = new ArrayList<String>();
        for (var a : seed.layer().annotations()) {
            var features = new TreeMap<String, String>();
            values.of(a.attributes()).forEach((name, v) -> features.put(name, v.shown()));
            if (!a.note().isEmpty()) {
                features.put(GateDocument.NOTE, a.note());
            }
            for (var f : a.anchor().fragments()) {
                facts.add(place(a.label(), f.start(), f.end(), text) + features);
                features.clear();
            }
        }
        for (var r : relations ? seed.layer().relations() : List.<Relation>of()) {
            var features = new TreeMap<String, String>();
            values.of(r.attributes()).forEach((name, v) -> features.put(name, v.shown()));
            facts.add(
                    r.type()
                            + ": "
                            + end(seed, r.source(), text)
                            + " -> "
                            + end(seed, r.target(), text)
                            + features);
        }
        facts.sort(null);
        return facts;
    }

    private static String end(SeedCorpus seed, Id id, String text) {
        var annotation = seed.layer().annotation(id).orElseThrow();
        var first = annotation.anchor().fragments().getFirst();
        return place(annotation.label(), first.start(), first.end(), text);
    }
}
