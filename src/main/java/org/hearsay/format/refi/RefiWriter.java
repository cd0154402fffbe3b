package org.hearsay.format.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.FileNames;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LossList;
import org.hearsay.io.AtomicFile;
import org.hearsay.io.DraftFile;
import org.hearsay.io.SafeXml;
import org.hearsay.text.phrase.Phrase;

/// Writes a REFI-QDA project (`.qdpx`) and its codebook (`.qdc`). Labels and values are codes,
/// annotators users, entities cases. Positions count code points; `endPosition` is the one behind
/// the last character, as QualCoder reads it.
public final class RefiWriter implements CorpusWriter {

    static final String ID = "refi-qda";
    static final String PROJECT = "urn:QDA-XML:project:1.0";
    private static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    @Override
    public String id() {
        return ID;
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
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.METADATA,
                Capability.NOTES,
                Capability.SCHEMA);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var name = new FileNames().next(corpus.registry().head().name());
        var codebook = new Codebook(corpus.registry().schema());
        try (var draft = new DraftFile(files.written(Path.of(name + ".qdpx")));
                var archive = new RefiArchive(draft.out(), folder)) {
            var project = new RefiProject(archive, corpus, codebook);
            while (corpus.documents().hasNext()) {
                var document = corpus.documents().next();
                var about = document.article().document();
                files.name(about);
                var losses = new LossList(Phrase.verbatim("REFI-QDA"), about, files::lost);
                losses.ofDocument(document);
                project.source(document, losses);
                files.about(Path.of(name + "/" + about.id()), about);
                for (var layer : document.layers()) {
                    losses.layer(layer);
                    files.count(layer.annotations().size(), 0);
                }
            }
            project.finish();
            draft.publish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (!codebook.isEmpty()) {
            AtomicFile.write(
                    files.written(Path.of(name + ".qdc")),
                    out -> {
                        try {
                            write(codebook, out);
                        } catch (XMLStreamException e) {
                            throw new IOException(e);
                        }
                    });
        }
        return files.close();
    }

    private static void write(Codebook codebook, OutputStream out) throws XMLStreamException {
        var xml = SafeXml.writer(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("CodeBook");
        xml.writeDefaultNamespace(CODEBOOK);
        xml.writeAttribute("origin", "Hearsay");
        codebook.write(xml);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }
}
