package org.hearsay.format.gate;

import java.io.IOException;
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
import org.hearsay.io.XmlOutput;
import org.hearsay.text.phrase.Phrase;

/// Writes GATE XML: a file for each document, a set for each layer, nodes numbered by UTF-16
/// offsets.
public final class GateXmlWriter implements CorpusWriter {

    static final String ID = "gate-xml";

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
                Capability.RELATIONS,
                Capability.RELATION_ATTRIBUTES,
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.METADATA,
                Capability.NOTES);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var xml = new XmlOutput.Source();
        var values = new NamedValues(corpus.registry());
        var entities = new EntityLosses(corpus.registry());
        while (corpus.documents().hasNext()) {
            var document = corpus.documents().next();
            var name = files.name(document.article().document());
            var losses =
                    new LossList(
                            Phrase.verbatim("GATE XML"),
                            document.article().document(),
                            files::lost);
            losses.ofDocument(document);
            document.layers().forEach(losses::layer);
            entities.of(document, losses);
            files.writeLossy(
                    Path.of(name + ".xml"),
                    (out, lost) -> {
                        var late = losses.into(lost);
                        var gate = new GateSets(document, corpus, values, late).document();
                        new GateXml(xml, out, late).write(gate);
                    });
            files.about(Path.of(name), document.article().document());
            for (var layer : document.layers()) {
                files.count(layer.annotations().size(), layer.relations().size());
            }
        }
        return files.close();
    }
}
