package org.hearsay.format.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.EntityLosses;
import org.hearsay.text.phrase.Phrase;

/// Writes brat standoff: `name.txt`, `name.ann` and an `annotation.conf`, offsets in code points,
/// or with `for=inception` as Java programs read it, in UTF-16. Where several layers are written
/// each gets a folder named after its annotator. A `manifest.json` leads from file names back to
/// documents.
public final class BratWriter implements CorpusWriter {

    @Override
    public String id() {
        return "brat";
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
                Capability.DISCONTINUOUS,
                Capability.ATTRIBUTES,
                Capability.RELATIONS,
                Capability.RELATION_ATTRIBUTES,
                Capability.ENTITIES,
                Capability.NOTES,
                Capability.LAYERS);
    }

    @Override
    public OffsetUnit offsetUnit(Map<String, String> options) {
        return Dialect.of(options).unit();
    }

    @Override
    public List<WriterOption> options() {
        return List.of(Dialect.OPTION);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        return new Run(corpus, folder).write();
    }

    /// One export.
    private static final class Run {

        private final Corpus corpus;
        private final CorpusFolder files;
        private final Dialect dialect;
        private final EntityLosses entities;
        private final Map<Path, BratConfig> configs = new TreeMap<>();

        Run(Corpus corpus, Path folder) {
            this.corpus = corpus;
            files = new CorpusFolder(corpus, folder);
            dialect = Dialect.of(corpus.options());
            entities = EntityLosses.ofNames(corpus.registry());
        }

        Written write() throws IOException {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next());
            }
            for (var config : configs.entrySet()) {
                files.write(
                        config.getKey().resolve(Dialect.CONFIGURATION),
                        config.getValue().text(dialect));
            }
            return files.close();
        }

        private void write(AnnotatedDocument document) throws IOException {
            var name = files.name(document.article().document());
            var losses =
                    new LossList(
                            Phrase.verbatim("brat"), document.article().document(), files::lost);
            BratLosses.tell(document, dialect, losses);
            entities.of(document, losses);
            if (document.layers().isEmpty()) {
                write(document, Path.of(name), "");
            }
            for (var layer : document.layers()) {
                var lines =
                        new BratLines(
                                document.article(), layer, corpus.registry(), files::lost, dialect);
                var base = files.place(layer).resolve(name);
                write(document, base, lines.text());
                files.count(lines.annotations(), layer.relations().size());
                config(base).count(layer);
            }
        }

        private void write(AnnotatedDocument document, Path base, String lines) throws IOException {
            files.write(
                    base.resolveSibling(base.getFileName() + ".txt"),
                    document.article().text().value());
            files.write(base.resolveSibling(base.getFileName() + ".ann"), lines);
            config(base);
            files.about(base, document.article().document());
        }

        private BratConfig config(Path base) {
            return configs.computeIfAbsent(
                    base.resolveSibling(""), _ -> new BratConfig(corpus.registry().schema()));
        }
    }
}
