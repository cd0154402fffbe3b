package org.hearsay.format.hub;

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
import org.hearsay.format.loss.PlainFormatLosses;
import org.hearsay.text.phrase.Phrase;

/// Writes a folder that `load_dataset(folder)` takes: articles with their annotations, one row an
/// article and annotator, another file of speakers, and a card. Training rows are the business of
/// `hearsay dataset`.
public final class HubWriter implements CorpusWriter {

    @Override
    public String id() {
        return "hf";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.complementOf(
                EnumSet.of(Capability.COMMENTS, Capability.ORIGINS, Capability.SCHEMA));
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        HubFiles.OPTION,
                        List.of(HubFiles.PARQUET, HubFiles.JSONL),
                        Phrase.of(
                                "kind of the files of rows: columns with types, or a line a row")));
    }

    @Override
    public boolean hasCard() {
        return true;
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var names = HubFiles.of(corpus.options(), corpus.crew());
        var card = new HubCard(corpus, names);
        var row = new HubRow(corpus.registry());
        if (!corpus.registry().entities().isEmpty()) {
            var place = files.written(Path.of(names.speakers()));
            try (var speakers = new HubFile(place, names.format(), HubColumns.SPEAKER)) {
                for (var entity : corpus.registry().entitiesByName()) {
                    speakers.write(row.of(entity));
                }
                speakers.publish();
            }
        }
        var place = files.written(Path.of(names.data()));
        try (var articles = new HubFile(place, names.format(), HubColumns.ARTICLE)) {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next(), corpus, files, card, row, articles);
            }
            articles.publish();
        }
        files.write(Path.of("README.md"), card.text());
        return files.close();
    }

    private static void write(
            AnnotatedDocument document,
            Corpus corpus,
            CorpusFolder files,
            HubCard card,
            HubRow row,
            HubFile articles)
            throws IOException {
        files.name(document.article().document());
        card.count(document.article().document());
        new PlainFormatLosses(Phrase.of("a dataset folder"), document, files::lost)
                .comments()
                .form();
        for (var layer : document.layers()) {
            articles.write(row.of(document, layer, corpus.annotator(layer)));
            card.count(layer, corpus.annotator(layer));
            files.count(layer.annotations().size(), layer.relationCount());
        }
    }
}
