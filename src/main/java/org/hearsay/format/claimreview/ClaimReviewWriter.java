package org.hearsay.format.claimreview;

import java.io.IOException;
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
import org.hearsay.model.Layer;
import org.hearsay.text.phrase.Phrase;

/// Writes ClaimReview in JSON-LD, a file an article: one review for each claim that has a verdict,
/// and nothing else. Nobody's verdict is made up: claims without one are reported.
public final class ClaimReviewWriter implements CorpusWriter {

    @Override
    public String id() {
        return "claimreview";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.NONE;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.ENTITIES, Capability.LAYERS);
    }

    @Override
    public Written write(Corpus corpus, java.nio.file.Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        while (corpus.documents().hasNext()) {
            write(corpus.documents().next(), corpus, files);
        }
        return files.close();
    }

    private static void write(AnnotatedDocument document, Corpus corpus, CorpusFolder files)
            throws IOException {
        var about = document.article().document();
        var name = files.name(about);
        var losses = new LossList(Phrase.verbatim("ClaimReview"), about, files::lost);
        losses.ofDocument(document);
        for (var layer : document.layers()) {
            losses.layer(layer);
            var root = JsonFile.MAPPER.createObjectNode().put("@context", "https://schema.org");
            var graph = root.putArray("@graph");
            var reviews = new Reviews(document.article(), layer, corpus.registry(), losses);
            for (var annotation : layer.annotations()) {
                reviews.of(annotation).ifPresent(graph::add);
            }
            relations(layer, reviews, losses);
            files.count(graph.size(), reviews.voices().size());
            if (!graph.isEmpty()) {
                var base = files.place(layer).resolve(name);
                files.write(
                        base.resolveSibling(name + ".jsonld"),
                        JsonFile.MAPPER.writeValueAsString(root) + "\n");
                files.about(base, about);
            }
        }
    }

    private static void relations(Layer layer, Reviews reviews, LossList losses) {
        for (var relation : layer.relations()) {
            if (!reviews.voices().contains(relation.id())) {
                losses.add(
                        "relation",
                        relation.id(),
                        Phrase.of("only who made a reviewed claim is written"));
            }
        }
    }
}
