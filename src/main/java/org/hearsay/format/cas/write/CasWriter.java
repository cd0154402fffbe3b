package org.hearsay.format.cas.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.cas.CasForm;
import org.hearsay.format.uima.CasNames;
import org.hearsay.io.XmlOutput;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;

/// Writes UIMA's CAS, a file a document and a `TypeSystem.xml` a folder; offsets in UTF-16 code
/// units. A label is a type, as INCEpTION has its layers; a relation stands where its target does.
/// Where several layers are written each gets a folder named after its annotator.
public final class CasWriter implements CorpusWriter {

    private final CasForm form;

    private CasWriter(CasForm form) {
        this.form = form;
    }

    /// As XMI.
    public static CasWriter xmi() {
        return new CasWriter(CasForm.XMI);
    }

    /// As JSON.
    public static CasWriter json() {
        return new CasWriter(CasForm.JSON);
    }

    @Override
    public String id() {
        return form.id();
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
                Capability.METADATA,
                Capability.NOTES,
                Capability.LAYERS);
    }

    @Override
    public boolean looksAtTokens() {
        return true;
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        return new Run(form, corpus, folder).write();
    }

    /// One export.
    private static final class Run {

        private final CasForm form;
        private final Corpus corpus;
        private final CorpusFolder files;
        private final Map<Path, CasTypes> types = new TreeMap<>();
        private final CasTypes schema;
        private final Map<String, Integer> names;
        private final XmlOutput.Source xml = new XmlOutput.Source();

        Run(CasForm form, Corpus corpus, Path folder) {
            this.form = form;
            this.corpus = corpus;
            files = new CorpusFolder(corpus, folder);
            schema = new CasTypes(corpus.registry().schema());
            names = CasLosses.names(corpus.registry());
        }

        Written write() throws IOException {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next());
            }
            for (var system : types.entrySet()) {
                files.write(
                        system.getKey().resolve(CasNames.TYPE_SYSTEM),
                        out -> TypeSystemFile.write(system.getValue(), out));
            }
            return files.close();
        }

        private void write(AnnotatedDocument document) throws IOException {
            var about = document.article().document();
            var name = files.name(about);
            var losses = new CasLosses(document, names, files::lost);
            losses.ofDocument(document);
            if (form == CasForm.XMI) {
                losses.ofXml(document);
            }
            if (document.layers().isEmpty()) {
                var head =
                        new LayerHead(
                                about.id(),
                                about.id(),
                                about.id(),
                                LayerHead.Kind.WORK,
                                LayerHead.Status.NOT_STARTED,
                                0);
                write(document, Layer.empty(head), Path.of(name), losses);
            }
            for (var layer : document.layers()) {
                write(document, layer, files.place(layer).resolve(name), losses);
            }
        }

        private void write(AnnotatedDocument document, Layer layer, Path base, CasLosses losses)
                throws IOException {
            var used = schema.ofDocument();
            var graph = new CasBuilder(document, corpus.registry(), used, losses).graph(layer);
            files.writeLater(
                    base.resolveSibling(base.getFileName() + form.ending()),
                    out -> {
                        switch (form) {
                            case XMI -> XmiFile.write(graph, xml, out);
                            case JSON -> JsonFile.write(graph, used, out);
                        }
                    });
            types.computeIfAbsent(
                            base.resolveSibling(""), _ -> new CasTypes(corpus.registry().schema()))
                    .add(used);
            files.count(layer.annotations().size(), layer.relationCount());
            files.about(base, document.article().document());
        }
    }
}
