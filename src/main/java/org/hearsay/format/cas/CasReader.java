package org.hearsay.format.cas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.uima.Chains;
import org.hearsay.format.uima.RawText;
import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;

/// Reads UIMA's CAS, a document a file. An annotation's type is the label, without its package; its
/// features are attributes, and those that lead to annotations relations. Sentences and words are
/// not taken in, but for words to which something leads.
///
/// A file is read structure by structure, and only what becomes an annotation is kept.
public final class CasReader implements CorpusReader {

    private static final int LOOK = 4096;

    private static final Pattern KEY =
            Pattern.compile("\"%(HEADER|TYPES|FEATURE_STRUCTURES)\"\\s*:");

    private final CasForm form;

    private CasReader(CasForm form) {
        this.form = form;
    }

    /// Of XMI.
    public static CasReader xmi() {
        return new CasReader(CasForm.XMI);
    }

    /// Of JSON.
    public static CasReader json() {
        return new CasReader(CasForm.JSON);
    }

    @Override
    public String id() {
        return form.id();
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var recognised = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            boolean candidate =
                    switch (form) {
                        case XMI -> name.endsWith(".xmi") || name.endsWith(".xml");
                        case JSON -> name.endsWith(".json");
                    };
            if (candidate && isOne(file)) {
                recognised.add(file);
            }
        }
        return recognised;
    }

    @Override
    public List<Path> companions(Path file) {
        return systems(file).filter(Files::isRegularFile).toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var found = found(file, name);
        var sofa =
                found.texts().entrySet().stream()
                        .findFirst()
                        .orElseThrow(() ->
                                new FormatException(
                                        new ImportIssue(
                                                name, 0, Phrase.of("there is no text in it"))));
        var text = RawText.of(name, sofa.getValue());
        sink.decoded(text.decoded());
        TextReader.remarks(text.decoded(), name, sink);
        var offsets = new CasOffsets(text, sofa.getValue(), found.unit());
        var layer = new CasLayer(new CasLayer.Source(name, id(), found), offsets, context, sink);
        layer.read(sofa.getKey());
        var relations =
                new CasLinks(found, layer, new Chains(layer.values(), text.text()), context, id())
                        .read();
        var imported =
                new ImportedLayer(
                        layer.id(),
                        "",
                        LayerHead.Kind.WORK,
                        LayerHead.Status.IN_PROGRESS,
                        0,
                        List.of(),
                        List.copyOf(layer.annotations().values()),
                        relations);
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                title(found, name),
                                metadata(found, name),
                                text.text(),
                                text.bytes())
                        .withLayers(List.of(imported), layer.values().entities()));
    }

    private CasFile found(Path file, String name) throws IOException, FormatException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return switch (form) {
                case XMI -> {
                    var types = new TypeSystemReader();
                    for (var system : systems(file).toList()) {
                        types.read(system);
                    }
                    var found = new XmiReader(name, types).read(in);
                    found.settle();
                    yield found;
                }
                case JSON -> new JsonReader(name).read(in);
            };
        }
    }

    private static String title(CasFile found, String name) {
        var title = found.about().map(a -> a.text(CasNames.TITLE)).orElse("");
        return title.isBlank() ? TextReader.stem(name) : title;
    }

    private static Map<String, String> metadata(CasFile found, String name) {
        var metadata = TextReader.metadata(name);
        var language = found.about().map(a -> a.text("language")).orElse("");
        if (!language.isEmpty() && !language.equals("x-unspecified")) {
            metadata.put(Document.LANGUAGE, language);
        }
        for (var item : found.items().values()) {
            if (item.type().equals(CasNames.METADATA) && !item.text(CasNames.KEY).isEmpty()) {
                metadata.put(item.text(CasNames.KEY), item.text(CasNames.VALUE));
            }
        }
        return metadata;
    }

    /// Where a type system may lie.
    private static Stream<Path> systems(Path file) {
        return Stream.of(CasNames.TYPE_SYSTEM, "typesystem.xml", "TypeSystem.XML")
                .map(file::resolveSibling);
    }

    private boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
            return switch (form) {
                case XMI -> start.contains("http://www.omg.org/XMI");
                case JSON -> start.stripLeading().startsWith("{") && KEY.matcher(start).find();
            };
        }
    }
}
