package org.hearsay.format.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.SharedData;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// What others find in our TEI: the schema's validator, and a reader that knows nothing of ours.
class TeiValidTest {

    private static final List<String> POINTERS =
            List.of(
                    "from", "to", "prev", "next", "ana", "resp", "active", "passive", "corresp",
                    "who");

    @TempDir private Path folder;

    @Test
    void everyFileIsValid() throws Exception {
        var schema = SharedData.path("schemas/tei_all-4.11.0.rng");
        var errors = new Errors();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        var driver = new ValidationDriver(properties.toPropertyMap());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
        for (var file : files()) {
            boolean valid = driver.validate(ValidationDriver.fileInputSource(file.toFile()));
            assertThat(errors.all).as(file.toString()).isEmpty();
            assertThat(valid).isTrue();
        }
        var broken = Files.readString(files().getFirst()).replaceFirst(" type=", " typ=");
        driver.validate(new InputSource(new StringReader(broken)));
        assertThat(errors.all).as("a planted fault").isNotEmpty();
    }

    @Test
    void allPointersResolveAndSpansCoverTheirWords() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var out = Files.createTempDirectory(folder, "p");
            seed.write(new TeiWriter(), out, Map.of());
            var document = dom(file(out));
            assertThat(dangling(document)).isEmpty();
            var text = new StringBuilder();
            var anchors = new HashMap<String, Integer>();
            gather(document.getElementsByTagName("body").item(0), text, anchors);
            assertThat(text.toString()).isEqualTo(seed.document().article().text().value());
            var found = new ArrayList<String>();
            var spans = document.getElementsByTagName("span");
            for (int i = 0; i < spans.getLength(); i++) {
                var span = (Element) spans.item(i);
                int from = anchors.get(span.getAttribute("from").substring(1));
                int to = anchors.get(span.getAttribute("to").substring(1));
                found.add(span.getAttribute("type") + " " + from + " " + text.substring(from, to));
            }
            var expected = new ArrayList<String>();
            for (var a : seed.document().layers().getFirst().annotations()) {
                for (var f : a.anchor().fragments()) {
                    expected.add(
                            a.label() + " " + f.start() + " " + text.substring(f.start(), f.end()));
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private List<Path> files() throws Exception {
        var files = new ArrayList<Path>();
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var out = Files.createTempDirectory(folder, "seed");
            seed.write(new TeiWriter(), out, Map.of());
            files.add(file(out));
        }
        var corpus = new RandomCorpus();
        for (int i = 1; i <= 5; i++) {
            var out = Files.createTempDirectory(folder, "random");
            corpus.write(new TeiWriter(), corpus.random(new Random(i)), out);
            files.add(file(out));
        }
        return files;
    }

    private static Path file(Path out) throws Exception {
        try (var files = Files.list(out)) {
            return files.filter(f -> f.toString().endsWith(".xml")).findFirst().orElseThrow();
        }
    }

    private static Document dom(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }

    private static List<String> dangling(Document document) {
        var elements = document.getElementsByTagName("*");
        var ids = new HashSet<String>();
        var pointers = new ArrayList<String>();
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            var id = element.getAttribute("xml:id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
            for (var name : POINTERS) {
                pointers.addAll(List.of(element.getAttribute(name).split(" ", -1)));
            }
        }
        pointers.removeIf(p -> p.isEmpty() || ids.contains(p.substring(1)));
        return pointers;
    }

    private static void gather(Node node, StringBuilder text, Map<String, Integer> anchors) {
        if (node instanceof Element element && element.getTagName().equals("anchor")) {
            anchors.put(element.getAttribute("xml:id"), text.length());
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            gather(child, text, anchors);
        }
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e.toString());
        }

        @Override
        public void error(SAXParseException e) {
            all.add(e.toString());
        }

        @Override
        public void fatalError(SAXParseException e) {
            all.add(e.toString());
        }
    }
}
