package org.hearsay.format.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.FileNames;
import org.hearsay.format.Loss;
import org.hearsay.format.LossCoding;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.io.DraftFolder;
import org.hearsay.io.PackedList;
import org.hearsay.model.Layer;
import org.hearsay.text.phrase.Phrase;

/// Writes a web page for each document and layer, and an `index.html` that leads to them. The pages
/// need no network, no script and no colours to be understood.
public final class PageWriter implements CorpusWriter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.NONE;
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
        var names = new FileNames();
        names.next("index");
        var drafts = new DraftFolder(folder, corpus.crew());
        var losses = new PackedList.Builder<>(new LossCoding());
        var index = new IndexPage();
        int documents = 0;
        int annotations = 0;
        int relations = 0;
        while (corpus.documents().hasNext()) {
            var document = corpus.documents().next();
            documents++;
            losses(document).forEach(losses::add);
            for (var layer : layers(document)) {
                var annotator = layer.map(corpus::annotator).orElse("");
                var title = document.article().document().title();
                boolean several = document.layers().size() > 1;
                var name = names.next(several ? title + " - " + annotator : title) + ".html";
                drafts.write(
                        Path.of(name), new ArticlePage(document.article(), layer, corpus).text());
                index.add(name, title, annotator);
                annotations += layer.map(l -> l.annotations().size()).orElse(0);
                relations += layer.map(Layer::relationCount).orElse(0);
            }
        }
        drafts.write(Path.of("index.html"), index.text());
        return new Written(drafts.close(), documents, annotations, relations, losses.build());
    }

    private static List<Optional<Layer>> layers(AnnotatedDocument document) {
        return document.layers().isEmpty()
                ? List.of(Optional.empty())
                : document.layers().stream().map(Optional::of).toList();
    }

    private static List<Loss> losses(AnnotatedDocument document) {
        return document.comments().stream()
                .map(comment ->
                        new Loss(
                                "comment",
                                document.article().document().title(),
                                comment.id().toString(),
                                Phrase.of("pages show no comments")))
                .toList();
    }
}
