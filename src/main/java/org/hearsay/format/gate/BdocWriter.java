package org.hearsay.format.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.EntityLosses;
import org.hearsay.format.value.NamedValues;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;

/// Writes BDOC, GATE's JSON: a file for each document, a set for each layer, offsets declared as
/// UTF-16 (`j`). It has no relations.
public final class BdocWriter implements CorpusWriter {

    static final String ID = "bdoc";
    static final String ENDING = ".bdocjs";

    @Override
    public String id() {
        return ID;
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
                Capability.DISCONTINUOUS,
                Capability.ATTRIBUTES,
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.METADATA,
                Capability.NOTES);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var values = new NamedValues(corpus.registry());
        var entities = new EntityLosses(corpus.registry());
        while (corpus.documents().hasNext()) {
            var document = corpus.documents().next();
            var name = files.name(document.article().document());
            var losses =
                    new LossList(
                            Phrase.verbatim("BDOC"), document.article().document(), files::lost);
            losses.ofDocument(document);
            document.layers().forEach(losses::layer);
            entities.of(document, losses);
            var gate = new GateSets(document, corpus, values, losses).document();
            relations(gate, losses);
            files.writeLater(Path.of(name + ENDING), out -> write(gate, out));
            files.about(Path.of(name), document.article().document());
            document.layers().forEach(l -> files.count(l.annotations().size(), 0));
        }
        return files.close();
    }

    private static void write(GateDocument document, OutputStream out) throws IOException {
        try {
            new BdocJson(out).write(document);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private static void relations(GateDocument document, LossList losses) {
        for (var set : document.sets()) {
            for (var link : set.links()) {
                losses.add("relation", link.id(), Phrase.of("BDOC has no relations"));
            }
        }
    }
}
