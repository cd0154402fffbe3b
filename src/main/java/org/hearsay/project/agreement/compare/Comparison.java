package org.hearsay.project.agreement.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.measure.match.MatchRule;
import org.hearsay.measure.match.MatchRule.Goal;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Schema;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;

/// Compares two layers of one document and tells every case. Spans of the same label find their
/// partners first; what is left is compared across labels.
public final class Comparison {

    private static final MatchRule SAME = new MatchRule(Goal.CLOSEST, 1);

    private final Schema schema;
    private final Set<String> labels;
    private final double least;

    /// @param labels those that count; empty for all
    /// @param least ratio of shared to all characters of partners; 0 for one character, 1 for the
    ///   same words
    public Comparison(Schema schema, Set<String> labels, double least) {
        this.schema = schema;
        this.labels = Set.copyOf(labels);
        this.least = least;
    }

    /// Whether spans of the label count.
    public boolean takes(String label) {
        return labels.isEmpty() || labels.contains(label);
    }

    /// @param index of the document's text
    public void compare(Layer left, Layer right, CodePointIndex index, Cases cases) {
        var run = new Run(left, right, index, cases);
        run.spans();
        new LinkComparison(left, right, run.partners, run.telling).compare();
    }

    /// One comparison of two layers.
    private final class Run {

        private final Layer left;
        private final Layer right;
        private final CodePointIndex index;
        private final Telling telling;
        private final Map<Id, Annotation> partners = new HashMap<>();
        private final Set<Id> matched = new HashSet<>();

        Run(Layer left, Layer right, CodePointIndex index, Cases cases) {
            this.left = left;
            this.right = right;
            this.index = index;
            telling = new Telling(left.head().document(), cases);
        }

        void spans() {
            for (var label : labelsHere()) {
                var spans = new LabelSpans(of(left, label), of(right, label), index);
                var same = spans.pairs(SAME);
                same.forEach(p -> telling.pair(Cell.ofLabel(What.EXACT, label), p));
                same.forEach(p -> new ValueComparison(schema, telling).compare(p));
                var touching = spans.pairs(MatchRule.MOST);
                touching.forEach(p -> telling.pair(Cell.ofLabel(What.OVERLAP, label), p));
                var chosen =
                        least == 0
                                ? touching
                                : least == 1 ? same : spans.pairs(MatchRule.most(least));
                chosen.forEach(p -> partners(label, p));
            }
            leftOver();
        }

        private void partners(String label, LabelSpans.Pair pair) {
            partners.put(pair.left().id(), pair.right());
            matched.add(pair.right().id());
            telling.pair(
                    Cell.ofLabel(pair.hasSameWords() ? What.SAME_WORDS : What.OTHER_WORDS, label),
                    pair);
            new SpeakerComparison(schema, telling).compare(pair);
        }

        private void leftOver() {
            var lefts =
                    left.annotations().stream().filter(a -> isLeft(a, partners.keySet())).toList();
            var rights = right.annotations().stream().filter(a -> isLeft(a, matched)).toList();
            var paired = new HashSet<Id>();
            for (var pair :
                    new LabelSpans(lefts, rights, index)
                            .pairs(new MatchRule(Goal.CLOSEST, least))) {
                if (!pair.left().label().equals(pair.right().label())) {
                    paired.add(pair.left().id());
                    paired.add(pair.right().id());
                    telling.pair(
                            new Cell(
                                    What.OTHER_LABEL,
                                    "",
                                    pair.left().label(),
                                    pair.right().label()),
                            pair);
                }
            }
            alone(lefts, paired, What.ONLY_LEFT);
            alone(rights, paired, What.ONLY_RIGHT);
        }

        private void alone(List<Annotation> spans, Set<Id> paired, What what) {
            for (var span : spans) {
                if (!paired.contains(span.id())) {
                    var cell =
                            new Cell(
                                    what,
                                    "",
                                    what == What.ONLY_LEFT ? span.label() : "",
                                    what == What.ONLY_RIGHT ? span.label() : "");
                    telling.tell(cell, List.of(span.id()), span.anchor().hull());
                }
            }
        }

        private boolean isLeft(Annotation span, Set<Id> gone) {
            return takes(span.label()) && !gone.contains(span.id());
        }

        private Set<String> labelsHere() {
            var found = new LinkedHashSet<String>();
            left.annotations().forEach(a -> found.add(a.label()));
            right.annotations().forEach(a -> found.add(a.label()));
            found.removeIf(l -> !takes(l));
            return found;
        }

        private static List<Annotation> of(Layer layer, String label) {
            return layer.annotations().stream().filter(a -> a.label().equals(label)).toList();
        }
    }

    /// Hands on cases of one document.
    record Telling(Id document, Cases cases) {

        void pair(Cell cell, LabelSpans.Pair pair) {
            var a = pair.left().anchor().hull();
            var b = pair.right().anchor().hull();
            tell(
                    cell,
                    List.of(pair.left().id(), pair.right().id()),
                    new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
        }

        void tell(Cell cell, List<Id> annotations, Span where) {
            cases.add(new Case(document, cell, new ArrayList<>(annotations), where));
        }
    }
}
