package org.hearsay.format.tei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.NamedValues;
import org.hearsay.text.phrase.Phrase;

/// Writes TEI P5: a file for each document, annotations in `standOff` that point to anchors in the
/// text, speakers in `listPerson`, values in feature structures, and `said` around quotations where
/// they nest.
public final class TeiWriter implements CorpusWriter {

    static final String ID = "tei";

    @Override
    public String id() {
        return ID;
    }

    /// Its anchors are numbered by code points.
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
        var values = new NamedValues(corpus.registry());
        while (corpus.documents().hasNext()) {
            var document = corpus.documents().next();
            var name = files.name(document.article().document());
            var losses =
                    new LossList(
                            Phrase.verbatim("TEI"), document.article().document(), files::lost);
            losses.ofDocument(document);
            document.layers().forEach(losses::layer);
            files.writeLossy(
                    Path.of(name + ".xml"),
                    (out, lost) -> {
                        try {
                            new TeiFile(out, document, corpus, values, losses.into(lost)).write();
                        } catch (XMLStreamException e) {
                            throw new IOException(e);
                        }
                    });
            files.about(Path.of(name), document.article().document());
            for (var layer : document.layers()) {
                files.count(layer.annotations().size(), layer.relations().size());
            }
        }
        return files.close();
    }
}
