package org.hearsay.format;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.dataset.card.Background;
import org.hearsay.model.Registry;

/// What a writer is to write.
///
/// @param registry names of annotators and entities, and the schema
/// @param documents taken one at a time and once, so that a corpus need not fit in memory; who
///   hands them over counts the progress, and cancels by throwing from the iterator
/// @param options of the format, by name
/// @param background for a format with a card, see [CorpusWriter#hasCard]
/// @param crew runs what can be done on other threads while a writer goes on
public record Corpus(
        Registry registry,
        Iterator<AnnotatedDocument> documents,
        Map<String, String> options,
        Background background,
        Executor crew) {

    /// For a format without a card, written by one thread.
    public Corpus(
            Registry registry, Iterator<AnnotatedDocument> documents, Map<String, String> options) {
        this(registry, documents, options, Background.NONE, Runnable::run);
    }

    public Corpus {
        options = Map.copyOf(options);
    }

    /// Name of the annotator of a layer.
    public String annotator(org.hearsay.model.Layer layer) {
        var annotator = registry.annotators().get(layer.head().annotator());
        return annotator == null ? layer.head().annotator().toString() : annotator.name();
    }
}
