package org.hearsay.review.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.measure.match.MatchRule;
import org.hearsay.measure.match.Matching;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.text.Anchor;

/// Puts together what annotators made of the same words: one layer after the other, so that a layer
/// that comes last leaves together what was together. What says the same goes together first, then
/// what has the same label by best matching, then the same range under other labels.
final class Clusters {

    private final WordRanges words;
    private final List<List<Annotation>> all = new ArrayList<>();

    private Clusters(WordRanges words) {
        this.words = words;
    }

    /// In reading order; of each the members in the order of the layers.
    static List<List<Annotation>> of(Opinions opinions) {
        var clusters = new Clusters(new WordRanges(opinions.words()));
        opinions.layers().forEach(clusters::join);
        clusters.all.sort(
                Comparator.comparing((List<Annotation> c) ->
                                c.stream().map(Annotation::anchor).sorted().toList().getFirst())
                        .thenComparing(c -> c.getFirst().label())
                        .thenComparing(c -> c.getFirst().id()));
        return clusters.all;
    }

    private void join(Layer layer) {
        var joining = new Joining(layer.annotations());
        joining.equal(Place::of, (a, b) -> a.attributes().equals(b.attributes()));
        joining.equal(Place::of, (_, _) -> true);
        joining.best();
        joining.equal(Annotation::anchor, (_, _) -> true);
        joining.left.forEach(a -> all.add(new ArrayList<>(List.of(a))));
    }

    /// A label on a range.
    private record Place(String label, Anchor anchor) {
        static Place of(Annotation a) {
            return new Place(a.label(), a.anchor());
        }
    }

    /// The annotations of one layer on their way into what is there.
    private final class Joining {

        private final List<Annotation> left;

        Joining(Collection<Annotation> annotations) {
            left = new ArrayList<>(annotations);
        }

        /// @param key what must be the same of it and of a member
        void equal(Function<Annotation, Object> key, BiPredicate<Annotation, Annotation> fits) {
            var found = new HashMap<Object, List<List<Annotation>>>();
            for (var cluster : free()) {
                cluster.stream()
                        .map(key)
                        .distinct()
                        .forEach(
                                k -> found.computeIfAbsent(k, _ -> new ArrayList<>()).add(cluster));
            }
            left.removeIf(a -> {
                var fitting =
                        found.getOrDefault(key.apply(a), List.of()).stream()
                                .filter(c -> isFree(c, a))
                                .filter(c ->
                                        has(
                                                c,
                                                m ->
                                                        key.apply(m).equals(key.apply(a))
                                                                && fits.test(m, a)))
                                .findFirst();
                fitting.ifPresent(c -> c.add(a));
                return fitting.isPresent();
            });
        }

        void best() {
            var byLabel = new TreeMap<String, List<Annotation>>();
            left.forEach(a -> byLabel.computeIfAbsent(a.label(), _ -> new ArrayList<>()).add(a));
            byLabel.forEach(this::best);
        }

        private void best(String label, List<Annotation> mine) {
            var theirs = new ArrayList<Annotation>();
            var clusters = new ArrayList<List<Annotation>>();
            for (var cluster : free()) {
                cluster.stream()
                        .filter(m -> m.label().equals(label))
                        .findFirst()
                        .ifPresent(m -> {
                            theirs.add(m);
                            clusters.add(cluster);
                        });
            }
            // Not by values, so that one that changes does not put spans together anew.
            var matching =
                    Matching.of(words.extents(theirs), words.extents(mine), MatchRule.CLOSEST);
            for (int i = 0; i < theirs.size(); i++) {
                if (matching.ofLeft(i) != Matching.ALONE) {
                    var partner = mine.get(matching.ofLeft(i));
                    clusters.get(i).add(partner);
                    left.remove(partner);
                }
            }
        }

        /// Those that have nothing of this layer yet.
        private List<List<Annotation>> free() {
            return all.stream().filter(c -> left.isEmpty() || isFree(c, left.getFirst())).toList();
        }

        private static boolean has(List<Annotation> cluster, Predicate<Annotation> member) {
            return cluster.stream().anyMatch(member);
        }

        private static boolean isFree(List<Annotation> cluster, Annotation of) {
            return !cluster.getLast().layer().equals(of.layer());
        }
    }
}
