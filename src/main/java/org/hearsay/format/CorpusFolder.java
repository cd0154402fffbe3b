package org.hearsay.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.io.DraftFolder;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The folder that one export writes into: safe names for documents and layers, what was written,
/// what was lost, and a manifest that leads from file names back to documents. Nobody looks into it
/// before it is complete. One thread.
public final class CorpusFolder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Corpus corpus;
    private final Path folder;
    private final boolean byLayer;
    private final DraftFolder drafts;
    private final FileNames names = new FileNames();
    private final FileNames layerNames = new FileNames();
    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, About> manifest = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private int documents;
    private int annotations;
    private int relations;

    public CorpusFolder(Corpus corpus, Path folder) {
        this.corpus = corpus;
        this.folder = folder;
        drafts = new DraftFolder(folder, corpus.crew());
        byLayer = corpus.options().getOrDefault("layers", "one").equals("all");
    }

    /// A name for the document's files, without an ending; to be asked for once a document, which
    /// is counted by it.
    public String name(Document document) {
        documents++;
        return names.next(document.title());
    }

    /// Where a layer's files go: a folder named after its annotator where several layers are
    /// written, otherwise the folder itself.
    public Path place(Layer layer) {
        return Path.of(
                byLayer ? folders.computeIfAbsent(corpus.annotator(layer), layerNames::next) : "");
    }

    /// Writes a small file, such as one of a document.
    ///
    /// @param relative below the folder
    public void write(Path relative, String text) throws IOException {
        files.add(drafts.write(relative, text));
    }

    /// Writes a small file, such as one of a document, which is put together in memory.
    ///
    /// @param relative below the folder
    public void write(Path relative, DraftFolder.Content content) throws IOException {
        files.add(drafts.write(relative, content));
    }

    /// As [#write(Path, DraftFolder.Content)], put together by another thread while the caller goes
    /// on.
    ///
    /// @param relative below the folder
    /// @param content looks only at what does not change any more, and changes nothing: neither
    ///   losses nor counts
    public void writeLater(Path relative, DraftFolder.Content content) throws IOException {
        files.add(drafts.writeLater(relative, content));
    }

    /// The whole path of a file that the caller wrote itself.
    public Path written(Path relative) {
        files.add(folder.resolve(relative));
        return folder.resolve(relative);
    }

    /// Notes in the manifest whose document the files with this name are.
    ///
    /// @param base path below the folder, without an ending
    public void about(Path base, Document document) {
        manifest.put(
                base.toString().replace('\\', '/'),
                new About(document.id(), document.revision(), document.sha256(), document.title()));
    }

    /// Counts what of a layer was written.
    public void count(int writtenAnnotations, int writtenRelations) {
        annotations += writtenAnnotations;
        relations += writtenRelations;
    }

    public void lost(Loss loss) {
        losses.add(loss);
    }

    /// To be added to; in document order.
    public List<Loss> losses() {
        return losses;
    }

    /// Writes `manifest.json`, last.
    public Written close() throws IOException {
        write(Path.of("manifest.json"), this::manifest);
        return new Written(files, documents, annotations, relations, losses, drafts.close());
    }

    private void manifest(Utf8Buffer out) {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            manifest.forEach((base, about) -> about.write(json, base));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Whose document files are.
    private record About(Id id, int revision, String sha256, String title) {

        void write(JsonGenerator json, String base) {
            json.writeName(base);
            json.writeStartObject();
            json.writeStringProperty("id", id.toString());
            json.writeStringProperty("revision", Integer.toString(revision));
            json.writeStringProperty("sha256", sha256);
            json.writeStringProperty("title", title);
            json.writeEndObject();
        }
    }
}
