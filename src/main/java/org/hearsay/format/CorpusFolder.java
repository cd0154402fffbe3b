package org.hearsay.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.hearsay.io.DraftFolder;
import org.hearsay.io.Utf8Buffer;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;

/// The folder that one export writes into: safe names for documents and layers, what was written,
/// what was lost, and a manifest that leads from file names back to documents. Nobody looks into it
/// before it is complete. One thread.
public final class CorpusFolder {

    /// What goes into a file, of which some may be lost.
    @FunctionalInterface
    public interface LossyContent {
        void writeTo(Utf8Buffer out, Consumer<Loss> lost) throws IOException;
    }

    private final Corpus corpus;
    private final boolean byLayer;
    private final DraftFolder drafts;
    private final FileNames names = new FileNames();
    private final FileNames layerNames = new FileNames();
    private final Map<String, String> folders = new HashMap<>();
    private final FileManifest manifest = new FileManifest();
    private final LossLog losses = new LossLog();
    private int documents;
    private final LongAdder annotations = new LongAdder();
    private final LongAdder relations = new LongAdder();

    public CorpusFolder(Corpus corpus, Path folder) {
        this.corpus = corpus;
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
        drafts.write(relative, text);
    }

    /// Writes a small file, such as one of a document, which is put together in memory.
    ///
    /// @param relative below the folder
    public void write(Path relative, DraftFolder.Content content) throws IOException {
        drafts.write(relative, content);
    }

    /// As [#write(Path, DraftFolder.Content)], put together by another thread while the caller goes
    /// on.
    ///
    /// @param relative below the folder
    /// @param content looks only at what does not change any more, and changes nothing: neither
    ///   losses nor counts
    public void writeLater(Path relative, DraftFolder.Content content) throws IOException {
        drafts.writeLater(relative, content);
    }

    /// As [#writeLater(Path, DraftFolder.Content)]; what is lost meanwhile has its place among what
    /// the caller tells before and behind it.
    ///
    /// @param relative below the folder
    /// @param content looks only at what does not change any more, and changes nothing but counts
    public void writeLossy(Path relative, LossyContent content) throws IOException {
        var found = losses.later();
        drafts.writeLater(relative, out -> content.writeTo(out, found), losses::settle);
    }

    /// The whole path of a file that the caller writes itself, before it closes this.
    public Path written(Path relative) throws IOException {
        return drafts.others(relative);
    }

    /// Notes in the manifest whose document the files with this name are.
    ///
    /// @param base path below the folder, without an ending
    public void about(Path base, Document document) {
        manifest.add(base.toString().replace('\\', '/'), document);
    }

    /// Counts what of a layer was written. Any thread.
    public void count(int writtenAnnotations, int writtenRelations) {
        annotations.add(writtenAnnotations);
        relations.add(writtenRelations);
    }

    /// In document order.
    public void lost(Loss loss) {
        losses.add(loss);
    }

    /// Writes `manifest.json`, last.
    public Written close() throws IOException {
        drafts.writeThrough(Path.of("manifest.json"), manifest::writeTo);
        var written = drafts.close();
        return new Written(
                written, documents, annotations.intValue(), relations.intValue(), losses.all());
    }
}
