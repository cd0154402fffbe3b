package org.hearsay.format.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.format.FoundFacts;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// Somebody who follows the pointers of TEI's Guidelines and has nothing of ours finds all that the
/// reference and its Unicode twin hold, and a fault where one is.
class TeiForeignTest {

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsThere() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var xml = written(seed);
            assertThat(new Found(xml).all.lines()).isEqualTo(FoundFacts.of(seed));
            assertThat(new Found(xml).text.toString())
                    .isEqualTo(seed.document().article().text().value());
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var sound = written(seed);
        for (var fault :
                List.<UnaryOperator<String>>of(
                        s -> s.replaceFirst("to=\"#p-10\"", "to=\"#p-17\""),
                        s -> s.replaceFirst("type=\"CUE\"", "type=\"TARGET\""),
                        s -> s.replaceFirst("(name=\"polarity\"><string>)favor", "$1mixed"),
                        s -> s.replaceFirst("next=\"[^\"]*\"", ""),
                        s -> s.replaceFirst("passive=\"#s-2\"", "passive=\"#s-3\""),
                        s -> s.replaceFirst("<relation name=\"said_by\"[^>]*></relation>", ""))) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            assertThat(new Found(broken).all.lines()).isNotEqualTo(FoundFacts.of(seed));
        }
    }

    private String written(SeedCorpus seed) throws Exception {
        var out = Files.createTempDirectory(folder, "tei");
        var written = seed.write(new TeiWriter(), out, Map.of());
        assertThat(written.losses()).isEmpty();
        return Files.readString(
                written.files().stream()
                        .filter(f -> f.toString().endsWith(".xml"))
                        .findFirst()
                        .orElseThrow());
    }

    /// What the pointers lead to.
    private static final class Found {

        private final FoundFacts all = new FoundFacts();
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> anchors = new HashMap<>();
        private final Map<String, Element> byId = new HashMap<>();

        Found(String xml) throws Exception {
            var document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)));
            elements(document, "*").forEach(e -> byId.put(e.getAttribute("xml:id"), e));
            gather(document.getElementsByTagName("body").item(0));
            for (var span : elements(document, "span")) {
                if (span.getAttribute("prev").isEmpty()) {
                    span(span);
                }
            }
            for (var relation : elements(document, "relation")) {
                all.link(
                        relation.getAttribute("name"),
                        relation.getAttribute("active"),
                        relation.getAttribute("passive"),
                        values(relation.getAttribute("ana")));
            }
        }

        private void span(Element first) {
            var parts = new ArrayList<String>();
            var part = first;
            while (part != null) {
                int from = anchors.get(part.getAttribute("from").substring(1));
                int to = anchors.get(part.getAttribute("to").substring(1));
                parts.add(
                        FoundFacts.part(
                                text.codePointCount(0, from),
                                text.codePointCount(0, to),
                                text.substring(from, to)));
                part = pointed(part.getAttribute("next"));
            }
            var values = values(first.getAttribute("ana"));
            if (!first.getTextContent().isEmpty()) {
                values.put(FoundFacts.NOTE, first.getTextContent());
            }
            all.span("#" + first.getAttribute("xml:id"), first.getAttribute("type"), parts, values);
        }

        private TreeMap<String, String> values(String pointer) {
            var values = new TreeMap<String, String>();
            var structure = pointed(pointer);
            if (structure == null) {
                return values;
            }
            for (var feature : children(structure)) {
                var value = children(feature).getFirst();
                values.put(
                        feature.getAttribute("name"),
                        value.getTagName().equals("string")
                                ? value.getTextContent()
                                : value.getAttribute("value"));
            }
            return values;
        }

        private Element pointed(String pointer) {
            return pointer.isEmpty() ? null : byId.get(pointer.substring(1));
        }

        private void gather(Node node) {
            if (node instanceof Element element && element.getTagName().equals("anchor")) {
                anchors.put(element.getAttribute("xml:id"), text.length());
            }
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                gather(child);
            }
        }

        private static List<Element> children(Element parent) {
            var children = new ArrayList<Element>();
            for (var c = parent.getFirstChild(); c != null; c = c.getNextSibling()) {
                if (c instanceof Element element) {
                    children.add(element);
                }
            }
            return children;
        }

        private static List<Element> elements(Document document, String name) {
            var found = new ArrayList<Element>();
            var all = document.getElementsByTagName(name);
            for (int i = 0; i < all.getLength(); i++) {
                found.add((Element) all.item(i));
            }
            return found;
        }
    }
}
