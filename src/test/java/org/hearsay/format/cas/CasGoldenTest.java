package org.hearsay.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Collected;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.webanno.WebAnnoReader;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Article;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small file, letter by letter.
class CasGoldenTest {

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @Test
    void xmiIsAsItWas() throws Exception {
        var written = corpus.write(CasWriterTest.writer(CasForm.XMI), small(), folder);
        assertThat(Files.readString(written.files().getFirst()))
                .isEqualTo(Collected.resource("cas/small.xmi"));
    }

    @Test
    void jsonIsAsTheDraftHasIt() throws Exception {
        var written = corpus.write(CasWriterTest.writer(CasForm.JSON), small(), folder);
        var content = Files.readString(written.files().getFirst());
        // The types are those of the schema.
        assertThat(content.substring(content.indexOf("\"%FEATURE_STRUCTURES\"")) + "\n")
                .isEqualTo(Collected.resource("cas/small-structures.json"));
        assertThat(content).startsWith("{\"%HEADER\":{\"offset-encoding\":\"UTF-16\"},\"%TYPES\":");
    }

    /// What the small file of WebAnno TSV has.
    private AnnotatedDocument small() throws Exception {
        var source = Collected.copy(folder, "webanno/small.tsv");
        var read = Collected.from(new WebAnnoReader(), source).only();
        var like = corpus.random(new Random(1));
        var items = new ArrayList<Item>(read.layers().getFirst().annotations());
        items.addAll(read.layers().getFirst().relations());
        return new AnnotatedDocument(
                new Article(like.article().document(), read.text(), read.form()),
                Segmenter.segment(read.text().value()),
                new byte[0],
                List.of(Layer.of(like.layers().getFirst().head(), items)),
                List.of());
    }
}
