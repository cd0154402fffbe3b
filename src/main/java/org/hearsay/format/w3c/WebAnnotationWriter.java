package org.hearsay.format.w3c;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.EntityLosses;
import org.hearsay.text.phrase.Phrase;

/// Writes Web Annotations: `name.txt` and beside it `name.jsonld`, an annotation collection a
/// layer, positions in code points. Where several layers are written each gets a folder named after
/// its annotator.
public final class WebAnnotationWriter implements CorpusWriter {

    @Override
    public String id() {
        return "w3c";
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
                Capability.ATTRIBUTES,
                Capability.RELATIONS,
                Capability.RELATION_ATTRIBUTES,
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.NOTES);
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var entities = EntityLosses.ofNames(corpus.registry());
        while (corpus.documents().hasNext()) {
            var document = corpus.documents().next();
            var losses =
                    new LossList(
                            Phrase.verbatim("Web Annotation"),
                            document.article().document(),
                            files::lost);
            losses.ofDocument(document);
            entities.of(document, losses);
            write(document, corpus, losses, files);
        }
        return files.close();
    }

    private static void write(
            AnnotatedDocument document, Corpus corpus, LossList losses, CorpusFolder files)
            throws IOException {
        var about = document.article().document();
        var name = files.name(about);
        if (!about.metadata().isEmpty()) {
            losses.add(
                    "metadata",
                    about.id(),
                    Phrase.of("Web Annotation says nothing about its source"));
        }
        if (document.layers().isEmpty()) {
            files.write(Path.of(name + ".txt"), document.article().text().value());
            files.about(Path.of(name), about);
        }
        for (var layer : document.layers()) {
            losses.layer(layer);
            var base = files.place(layer).resolve(name);
            files.write(base.resolveSibling(name + ".txt"), document.article().text().value());
            var collection =
                    new CollectionJson(document.article(), corpus.registry(), losses)
                            .of(layer, corpus.annotator(layer));
            files.write(
                    base.resolveSibling(name + ".jsonld"),
                    JsonFile.MAPPER.writeValueAsString(collection) + "\n");
            files.about(base, about);
            files.count(layer.annotations().size(), layer.relations().size());
        }
    }
}
