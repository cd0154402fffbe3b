package org.hearsay.format.webanno.write;

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
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;

/// Writes WebAnno TSV 3.3, as INCEpTION documents it: `name.tsv` a document, offsets in UTF-16 code
/// units, a label or relation type a layer. Where several layers are written each gets a folder
/// named after its annotator.
///
/// Annotations in several parts become one a part, or with the option `fragments=first` their
/// first.
public final class WebAnnoWriter implements CorpusWriter {

    @Override
    public String id() {
        return "webanno-tsv";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.UTF16;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP,
                Capability.NESTING,
                Capability.SAME_RANGE,
                Capability.ATTRIBUTES,
                Capability.RELATIONS,
                Capability.RELATION_ATTRIBUTES,
                Capability.NOTES,
                Capability.LAYERS);
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        TsvLosses.FRAGMENTS,
                        List.of("split", "first"),
                        Phrase.of(
                                "what is written of a span in several parts: each, or the first")));
    }

    @Override
    public boolean looksAtTokens() {
        return true;
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        while (corpus.documents().hasNext()) {
            write(corpus.documents().next(), corpus, files);
        }
        return files.close();
    }

    private static void write(AnnotatedDocument document, Corpus corpus, CorpusFolder files)
            throws IOException {
        var about = document.article().document();
        var name = files.name(about);
        var tokens = new TsvTokens(document);
        var losses = new TsvLosses(document, corpus, files::lost);
        losses.ofDocument(document, tokens.before());
        for (var layer : layers(document)) {
            var base =
                    document.layers().isEmpty() ? Path.of(name) : files.place(layer).resolve(name);
            var table = new TsvTable(tokens, layer, losses);
            var values = new TsvValues(layer, corpus.registry(), losses);
            files.write(
                    base.resolveSibling(base.getFileName() + ".tsv"),
                    new TsvFile(tokens, table, values, layer).text());
            files.count(table.annotations(), table.relations());
            files.about(base, about);
        }
    }

    /// An empty one where there is none, for the text's sake.
    private static List<Layer> layers(AnnotatedDocument document) {
        var id = document.article().document().id();
        return document.layers().isEmpty()
                ? List.of(
                        Layer.empty(
                                new LayerHead(
                                        id,
                                        id,
                                        id,
                                        LayerHead.Kind.WORK,
                                        LayerHead.Status.NOT_STARTED,
                                        0)))
                : document.layers();
    }
}
