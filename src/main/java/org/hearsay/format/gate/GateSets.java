package org.hearsay.format.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Link;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.NamedValues;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// Makes a document of GATE from one of ours: a set for each layer, named after its annotator; an
/// annotation for each fragment, of which the first has the features. One document.
final class GateSets {

    private final AnnotatedDocument document;
    private final Corpus corpus;
    private final NamedValues values;
    private final LossList losses;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int number;

    /// @param losses is added to
    GateSets(AnnotatedDocument document, Corpus corpus, NamedValues values, LossList losses) {
        this.document = document;
        this.corpus = corpus;
        this.values = values;
        this.losses = losses;
    }

    GateDocument document() {
        var article = document.article();
        var features = new TreeMap<String, Value>();
        article.document().metadata().forEach((name, text) -> features.put(name, Value.of(text)));
        var other = features.put(GateDocument.TITLE, Value.of(article.document().title()));
        if (other != null) {
            losses.add(
                    "metadata",
                    article.document().id(),
                    Phrase.of("\"title\" holds the article's title"));
        }
        return new GateDocument(
                article.document().id(),
                article.document().title(),
                features,
                article.text().value(),
                document.layers().stream().map(this::set).toList());
    }

    private AnnotationSet set(Layer layer) {
        var set = new AnnotationSet(name(corpus.annotator(layer)));
        boolean isLinked = layer.relationCount() > 0;
        for (var annotation : layer.annotations()) {
            if (isLinked) {
                numbers.put(annotation.id(), number + 1);
            }
            mark(annotation, set);
        }
        layer.relations().forEach(r -> link(r, set));
        return set;
    }

    /// Each once a document.
    private String name(String annotator) {
        var name = annotator;
        for (int n = 2; !names.add(name); n++) {
            name = annotator + " " + n;
        }
        return name;
    }

    private void mark(Annotation annotation, AnnotationSet set) {
        int first = number + 1;
        for (var fragment : annotation.anchor().fragments()) {
            number++;
            set.marks()
                    .add(
                            new Mark(
                                    number,
                                    annotation.id(),
                                    annotation.label(),
                                    fragment.start(),
                                    fragment.end(),
                                    features(annotation, first)));
        }
    }

    /// Of the part that has the number now.
    ///
    /// @param first number of the annotation's first part
    private SortedMap<String, Value> features(Annotation annotation, int first) {
        boolean isFirst = number == first;
        boolean isPart = annotation.anchor().isDiscontinuous();
        boolean isNoted = isFirst && !annotation.note().isEmpty();
        if (!isPart && !isNoted && annotation.attributes().isEmpty()) {
            return Collections.emptySortedMap();
        }
        var features = isFirst ? values.of(annotation.attributes()) : new TreeMap<String, Value>();
        if (isNoted) {
            features.put(GateDocument.NOTE, Value.of(annotation.note()));
        }
        if (isPart) {
            features.put(GateDocument.GROUP, new Value.Whole(first));
        }
        return features;
    }

    private void link(Relation relation, AnnotationSet set) {
        var source = numbers.get(relation.source());
        var target = numbers.get(relation.target());
        if (source == null || target == null) {
            losses.add("relation", relation.id(), Phrase.of("one of its ends is not written"));
            return;
        }
        set.links()
                .add(
                        new Link(
                                ++number,
                                relation.id(),
                                relation.type(),
                                source,
                                target,
                                values.of(relation.attributes())));
    }
}
