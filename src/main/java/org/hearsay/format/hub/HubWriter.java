package org.hearsay.format.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.loss.DocumentLosses;
import org.hearsay.io.DraftFile;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a folder that `load_dataset("json", …)` or `load_dataset(folder)` takes: JSON Lines of
/// articles with their annotations, one of speakers, and a card. Training rows with splits are the
/// business of `hearsay dataset`.
public final class HubWriter implements CorpusWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var card = new HubCard(corpus.registry());
        var row = new HubRow(corpus.registry());
        if (!corpus.registry().entities().isEmpty()) {
            try (var draft = new DraftFile(folder.resolve(HubCard.SPEAKERS))) {
                for (var entity : corpus.registry().entitiesByName()) {
                    line(draft, row.of(entity));
                }
                draft.publish();
            }
            files.written(Path.of(HubCard.SPEAKERS));
        }
        try (var draft = new DraftFile(folder.resolve(HubCard.DATA))) {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next(), corpus, files, card, row, draft);
            }
            draft.publish();
        }
        files.written(Path.of(HubCard.DATA));
        files.write(Path.of("README.md"), card.text());
        return files.close();
    }

    private static void write(
            AnnotatedDocument document,
            Corpus corpus,
            CorpusFolder files,
            HubCard card,
            HubRow row,
            DraftFile draft)
            throws IOException {
        files.name(document.article().document());
        new DocumentLosses(Phrase.of("a dataset folder"), document, files.losses())
                .comments()
                .form();
        for (var layer : document.layers()) {
            line(draft, row.of(document, layer, corpus.annotator(layer)));
            card.count(layer, corpus.annotator(layer));
            files.count(layer.annotations().size(), layer.relationCount());
        }
    }

    private static void line(DraftFile draft, ObjectNode row) throws IOException {
        draft.out().write(MAPPER.writeValueAsBytes(row));
        draft.out().write('\n');
    }
}
