package org.hearsay.format.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.loss.PlainFormatLosses;
import org.hearsay.text.phrase.Phrase;

/// Writes the texts alone, a file each; whatever was annotated is lost and counted.
public final class TextWriter implements CorpusWriter {

    private static final Phrase FORMAT = Phrase.of("plain text");

    @Override
    public String id() {
        return "text";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.NONE;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of();
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        PlainFormatLosses.entities(FORMAT, corpus.registry(), files::lost);
        while (corpus.documents().hasNext()) {
            write(corpus.documents().next(), files);
        }
        return files.close();
    }

    private static void write(AnnotatedDocument document, CorpusFolder files) throws IOException {
        var about = document.article().document();
        var name = files.name(about);
        var losses = new PlainFormatLosses(FORMAT, document, files::lost);
        losses.comments().form().metadata();
        for (var layer : document.layers()) {
            layer.annotations()
                    .forEach(a ->
                            losses.lose(
                                    "annotation", a.id(), Phrase.of("plain text has no spans")));
            losses.relations(layer);
        }
        files.write(Path.of(name + ".txt"), document.article().text().value());
        files.about(Path.of(name), about);
    }
}
