package org.hearsay.format.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.FileNames;
import org.hearsay.format.Loss;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.io.AtomicFile;
import tools.jackson.databind.json.JsonMapper;

/// Writes brat standoff: `name.txt`, `name.ann` and an `annotation.conf`, offsets in code points.
/// Where several layers are written each gets a folder named after its annotator. A `manifest.json`
/// leads from file names back to documents.
public final class BratWriter implements CorpusWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    public Written write(Corpus corpus, Path folder) throws IOException {
        return new Run(corpus, folder).write();
    }

    /// One export.
    private static final class Run {

        private final Corpus corpus;
        private final Path folder;
        private final boolean byLayer;
        private final FileNames names = new FileNames();
        private final FileNames layerNames = new FileNames();
        private final Map<String, String> folders = new HashMap<>();
        private final Map<String, Map<String, String>> manifest = new TreeMap<>();
        private final Map<String, BratConfig> configs = new TreeMap<>();
        private final List<Path> files = new ArrayList<>();
        private final List<Loss> losses = new ArrayList<>();
        private int documents;
        private int annotations;
        private int relations;

        Run(Corpus corpus, Path folder) {
            this.corpus = corpus;
            this.folder = folder;
            byLayer = corpus.options().getOrDefault("layers", "one").equals("all");
        }

        Written write() throws IOException {
            while (corpus.documents().hasNext()) {
                write(corpus.documents().next());
                documents++;
            }
            for (var config : configs.entrySet()) {
                file(Path.of(config.getKey()).resolve("annotation.conf"), config.getValue().text());
            }
            file(Path.of("manifest.json"), MAPPER.writeValueAsString(manifest) + "\n");
            return new Written(files, documents, annotations, relations, losses);
        }

        private void write(AnnotatedDocument document) throws IOException {
            var name = names.next(document.article().document().title());
            losses.addAll(BratLosses.of(document));
            if (document.layers().isEmpty()) {
                write(document, name, "", "");
            }
            for (var layer : document.layers()) {
                var place = byLayer ? layerFolder(corpus.annotator(layer)) : "";
                var lines = new BratLines(document.article(), layer, corpus.registry(), losses);
                write(document, name, place, lines.text());
                annotations += lines.annotations();
                relations += layer.relations().size();
                config(place).count(layer);
            }
        }

        private void write(AnnotatedDocument document, String name, String place, String lines)
                throws IOException {
            var base = Path.of(place);
            file(base.resolve(name + ".txt"), document.article().text().value());
            file(base.resolve(name + ".ann"), lines);
            config(place);
            var about = new TreeMap<String, String>();
            about.put("id", document.article().document().id().toString());
            about.put("title", document.article().document().title());
            about.put("sha256", document.article().document().sha256());
            about.put("revision", Integer.toString(document.article().document().revision()));
            manifest.put(base.resolve(name).toString().replace('\\', '/'), about);
        }

        private String layerFolder(String annotator) {
            return folders.computeIfAbsent(annotator, layerNames::next);
        }

        private BratConfig config(String place) {
            return configs.computeIfAbsent(place, _ -> new BratConfig(corpus.registry().schema()));
        }

        private void file(Path relative, String text) throws IOException {
            var file = folder.resolve(relative);
            AtomicFile.write(file, text);
            files.add(file);
        }
    }
}
