package org.hearsay.format.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.format.FoundFacts;
import org.hearsay.format.Loss;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.format.value.NamedValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A program that reads REFI-QDA as QualCoder does, slicing code points, finds all of the reference
/// and its Unicode twin but what the report names: places, words, codes, cases and notes.
class RefiForeignTest {

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsThereButTheLosses() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = write(seed);
            assertThat(found(xml(written), text(written))).isEqualTo(expected(seed, written));
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var written = write(seed);
        var sound = xml(written);
        for (var fault :
                List.<UnaryOperator<String>>of(
                        s -> s.replaceFirst("endPosition=\"10\"", "endPosition=\"17\""),
                        s -> s.replaceFirst("name=\"CUE\"", "name=\"TARGET\""),
                        s ->
                                s.replaceFirst(
                                        "name=\"CUE/tone=neutral\"", "name=\"CUE/tone=denial\""),
                        s -> s.replaceFirst("<SelectionRef [^>]*/>", ""),
                        s -> s.replaceFirst("<NoteRef [^>]*/>", ""),
                        s -> s.replaceFirst("<Coding [^>]*><CodeRef [^>]*/></Coding>", ""),
                        s ->
                                s.replaceFirst(
                                        "(?s)<PlainTextSelection.*?</PlainTextSelection>", ""))) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            assertThat(found(broken, text(written))).isNotEqualTo(expected(seed, written));
        }
    }

    private Written write(SeedCorpus seed) throws Exception {
        return seed.write(new RefiWriter(), Files.createTempDirectory(folder, "r"), Map.of());
    }

    private static String xml(Written written) throws Exception {
        return entry(written, "project.qde");
    }

    private static int[] text(Written written) throws Exception {
        return entry(written, ".txt").codePoints().toArray();
    }

    private static String entry(Written written, String ending) throws Exception {
        var file = written.files().stream().filter(f -> f.toString().endsWith(".qdpx")).findFirst();
        try (var zip = new ZipFile(file.orElseThrow().toFile())) {
            var entry = zip.stream().filter(e -> e.getName().endsWith(ending)).findFirst();
            try (var in = zip.getInputStream(entry.orElseThrow())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static List<String> found(String xml, int[] text) throws Exception {
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var names = new HashMap<String, String>();
        for (var code : elements(document, "Code")) {
            names.put(code.getAttribute("guid"), code.getAttribute("name"));
        }
        var about = about(document);
        var found = new ArrayList<String>();
        for (var selection : elements(document, "PlainTextSelection")) {
            var codes = new TreeSet<String>();
            for (var code : elements(selection, "CodeRef")) {
                codes.add(names.get(code.getAttribute("targetGUID")));
            }
            codes.addAll(about.getOrDefault(selection.getAttribute("guid"), List.of()));
            for (var note : elements(selection, "NoteRef")) {
                codes.addAll(about.getOrDefault(note.getAttribute("targetGUID"), List.of()));
            }
            found.add(
                    FoundFacts.part(
                                    Integer.parseInt(selection.getAttribute("startPosition")),
                                    Integer.parseInt(selection.getAttribute("endPosition")),
                                    text)
                            + codes);
        }
        return found.stream().sorted().toList();
    }

    /// Names of cases by the selections that they hold, and words of notes by themselves.
    private static Map<String, List<String>> about(Document document) {
        var about = new HashMap<String, List<String>>();
        for (var single : elements(document, "Case")) {
            for (var selection : elements(single, "SelectionRef")) {
                about.computeIfAbsent(selection.getAttribute("targetGUID"), _ -> new ArrayList<>())
                        .add("case " + single.getAttribute("name"));
            }
        }
        for (var note : elements(document, "Note")) {
            about.put(note.getAttribute("guid"), List.of("note " + note.getTextContent().strip()));
        }
        return about;
    }

    /// Each part for itself, with what the report does not name.
    private static List<String> expected(SeedCorpus seed, Written written) {
        var lost = new TreeMap<String, List<String>>();
        for (var loss : written.losses()) {
            if (loss.kind().equals("attribute")) {
                lost.computeIfAbsent(loss.id(), _ -> new ArrayList<>()).add(said(loss));
            }
        }
        var text = seed.document().article().text();
        var index = text.codePoints();
        var named = new NamedValues(seed.registry());
        var expected = new ArrayList<String>();
        for (var annotation : seed.layer().annotations()) {
            var codes = new TreeSet<String>();
            codes.add(annotation.label());
            var gone = lost.getOrDefault(annotation.id().toString(), List.of());
            for (var value : named.of(annotation.attributes()).entrySet()) {
                if (value.getKey().equals("entity")) {
                    codes.add("case " + value.getValue().shown());
                } else if (gone.stream().noneMatch(m -> m.contains(value.getKey()))) {
                    codes.add(
                            annotation.label()
                                    + "/"
                                    + value.getKey()
                                    + "="
                                    + value.getValue().shown());
                }
            }
            if (!annotation.note().isEmpty()) {
                codes.add("note " + annotation.note());
            }
            for (var part : annotation.anchor().fragments()) {
                expected.add(
                        FoundFacts.part(
                                        index.toCodePoint(part.start()),
                                        index.toCodePoint(part.end()),
                                        text.at(part))
                                + codes);
            }
        }
        return expected.stream().sorted().toList();
    }

    private static String said(Loss loss) {
        return loss.message().toString();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        var found = new ArrayList<Element>();
        var all = parent.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }
}
