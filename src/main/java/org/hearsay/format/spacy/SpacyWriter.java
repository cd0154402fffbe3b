package org.hearsay.format.spacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.loss.PlainFormatLosses;
import org.hearsay.format.standoff.LineFiles;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON Lines, a line an article and layer, and the script that makes a `DocBin` of them,
/// `make_docbin.py`. All spans go to `doc.spans["sc"]`; those in one part that overlap no earlier
/// one are marked as entities too. Offsets are code points, which is what Python counts.
public final class SpacyWriter implements CorpusWriter {

    static final String FILE = "docs.jsonl";
    static final String SCRIPT = "make_docbin.py";
    private static final Phrase FORMAT = Phrase.of("spaCy's spans");

    @Override
    public String id() {
        return "spacy";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP, Capability.NESTING, Capability.SAME_RANGE, Capability.LAYERS);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        PlainFormatLosses.entities(FORMAT, corpus.registry(), files::lost);
        try (var lines = new LineFiles(files)) {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next(), corpus, files, lines);
            }
            lines.publish();
        }
        files.write(Path.of(SCRIPT), script());
        return files.close();
    }

    private static void write(
            AnnotatedDocument document, Corpus corpus, CorpusFolder files, LineFiles lines)
            throws IOException {
        var about = document.article().document();
        files.name(about);
        var losses = new PlainFormatLosses(FORMAT, document, files::lost);
        losses.comments().form().metadata();
        for (var layer : document.layers()) {
            losses.values(layer).notes(layer).relations(layer);
            layer.annotations().stream()
                    .filter(a -> a.anchor().isDiscontinuous())
                    .forEach(a ->
                            losses.lose(
                                    "discontinuous",
                                    a.id(),
                                    Phrase.of(
                                            "spaCy has no spans in parts, so each part became a span")));
            lines.add(Path.of(FILE), line(document, layer, corpus.annotator(layer)), about);
            files.count(layer.annotations().size(), 0);
        }
    }

    private static ObjectNode line(AnnotatedDocument document, Layer layer, String annotator) {
        Document about = document.article().document();
        var index = document.article().text().codePoints();
        var line =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", about.id().toString())
                        .put("title", about.title())
                        .put("language", about.metadata(Document.LANGUAGE))
                        .put("annotator", annotator)
                        .put("text", document.article().text().value());
        var flat = flat(layer);
        var spans = line.putArray("spans");
        for (var annotation : layer.annotations()) {
            for (var part : annotation.anchor().fragments()) {
                spans.addObject()
                        .put("start", index.toCodePoint(part.start()))
                        .put("end", index.toCodePoint(part.end()))
                        .put("label", annotation.label())
                        .put("id", annotation.id().toString())
                        .put("ent", flat.contains(annotation.id()));
            }
        }
        return line;
    }

    /// Those in one part that overlap none before them.
    private static Set<Id> flat(Layer layer) {
        var flat = new HashSet<Id>();
        int end = 0;
        for (var annotation : layer.annotations()) {
            var anchor = annotation.anchor();
            if (!anchor.isDiscontinuous() && anchor.start() >= end) {
                flat.add(annotation.id());
                end = anchor.end();
            }
        }
        return flat;
    }

    private static String script() throws IOException {
        var name = "/org/hearsay/format/spacy/" + SCRIPT;
        try (var in = Objects.requireNonNull(SpacyWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
