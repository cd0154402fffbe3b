package org.hearsay.format.doccano;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LineFiles;
import org.hearsay.format.standoff.LossList;
import org.hearsay.text.phrase.Phrase;

/// Writes doccano's JSON Lines, a line an article, offsets in code points: `entities` and
/// `relations`, or with `form=spans` the `label` triples of a project that has no relations. Where
/// several layers are written each gets a folder named after its annotator.
public final class DoccanoWriter implements CorpusWriter {

    static final String FILE = "doccano.jsonl";

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP,
                Capability.NESTING,
                Capability.SAME_RANGE,
                Capability.RELATIONS,
                Capability.LAYERS,
                Capability.METADATA);
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        "form",
                        List.of("relations", "spans"),
                        Phrase.of(
                                "which of doccano's two kinds of lines; \"spans\" leaves relations out")));
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        try (var lines = new LineFiles(files)) {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next(), corpus, files, lines);
            }
            lines.publish();
        }
        return files.close();
    }

    private static void write(
            AnnotatedDocument document, Corpus corpus, CorpusFolder files, LineFiles lines)
            throws IOException {
        var about = document.article().document();
        files.name(about);
        var losses = new LossList(Phrase.verbatim("doccano"), about, files::lost);
        losses.ofDocument(document);
        boolean withRelations = !corpus.options().getOrDefault("form", "").equals("spans");
        if (document.layers().isEmpty()) {
            lines.add(Path.of(FILE), DoccanoLine.bare(document.article()), about);
        }
        for (var layer : document.layers()) {
            losses.layer(layer);
            var line = new DoccanoLine(document.article(), layer, losses);
            lines.add(
                    files.place(layer).resolve(FILE),
                    withRelations ? line.withRelations() : line.spansOnly(),
                    about);
            files.count(layer.annotations().size(), withRelations ? layer.relations().size() : 0);
        }
    }
}
