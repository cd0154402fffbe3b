package org.hearsay.review.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.RelationType;

/// The links of all layers, from one cluster to another.
final class Links {

    private final Opinions opinions;
    private final List<List<Annotation>> clusters;
    private final Map<Id, Integer> clusterOf = new HashMap<>();

    /// By number of the cluster that they start from, and by type.
    private final Map<Integer, TreeMap<String, Map<End, List<Id>>>> found = new HashMap<>();

    Links(Opinions opinions, List<List<Annotation>> clusters) {
        this.opinions = opinions;
        this.clusters = clusters;
        for (int i = 0; i < clusters.size(); i++) {
            for (var member : clusters.get(i)) {
                clusterOf.put(member.id(), i);
            }
        }
        opinions.layers().forEach(l -> l.relations().forEach(r -> take(l, r)));
    }

    /// The cluster that a link leads to, and how.
    private record End(int cluster, Target target) {}

    private void take(Layer layer, Relation relation) {
        Integer from = clusterOf.get(relation.source());
        Integer to = clusterOf.get(relation.target());
        if (from == null || to == null) {
            return;
        }
        // What says the same both ways is told from the span that comes first.
        boolean turned = to < from && isSymmetric(relation.type());
        int source = turned ? to : from;
        int target = turned ? from : to;
        var end = new End(target, new Target(name(target), relation.attributes()));
        var layers =
                found.computeIfAbsent(source, _ -> new TreeMap<>())
                        .computeIfAbsent(relation.type(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(end, _ -> new ArrayList<>());
        if (!layers.contains(layer.head().id())) {
            layers.add(layer.head().id());
        }
    }

    private boolean isSymmetric(String type) {
        return opinions.schema().relation(type).map(RelationType::symmetric).orElse(false);
    }

    Id name(int cluster) {
        return Difference.nameOf(clusters.get(cluster).getFirst().id());
    }

    /// All that lead from a cluster.
    List<Link> from(int cluster) {
        var links = new ArrayList<Link>();
        found.getOrDefault(cluster, new TreeMap<>())
                .forEach((type, ends) ->
                        ends.forEach(
                                (end, layers) -> links.add(new Link(type, end.target(), layers))));
        return links;
    }

    /// A question for each type of link in which those differ who could have made it.
    List<Question> questions(int cluster) {
        var questions = new ArrayList<Question>();
        found.getOrDefault(cluster, new TreeMap<>())
                .forEach((type, ends) -> {
                    boolean disputed =
                            ends.entrySet().stream()
                                    .anyMatch(e ->
                                            able(cluster, e.getKey().cluster()).stream()
                                                    .anyMatch(l -> !e.getValue().contains(l)));
                    if (disputed) {
                        questions.add(question(cluster, type, ends));
                    }
                });
        return questions;
    }

    /// Layers that have both ends.
    private List<Id> able(int source, int target) {
        var there = clusters.get(target).stream().map(Annotation::layer).toList();
        return clusters.get(source).stream()
                .map(Annotation::layer)
                .filter(there::contains)
                .toList();
    }

    private Question question(int cluster, String type, Map<End, List<Id>> ends) {
        var byTargets = new LinkedHashMap<List<Target>, List<Id>>();
        var none = new ArrayList<Id>();
        for (var member : clusters.get(cluster)) {
            var targets =
                    ends.entrySet().stream()
                            .filter(e -> e.getValue().contains(member.layer()))
                            .sorted((a, b) ->
                                    Integer.compare(a.getKey().cluster(), b.getKey().cluster()))
                            .map(e -> e.getKey().target())
                            .toList();
            if (targets.isEmpty()) {
                none.add(member.layer());
            } else {
                byTargets.computeIfAbsent(targets, _ -> new ArrayList<>()).add(member.layer());
            }
        }
        var options = new ArrayList<Option>();
        byTargets.forEach((targets, layers) ->
                options.add(new Option(options.size() + 1, layers, new Content.Leading(targets))));
        int most = opinions.schema().relation(type).map(RelationType::maxPerSource).orElse(0);
        boolean fits = options.size() > 1 && (most == 0 || ends.size() <= most);
        return new Question(
                new Subject.Link(type),
                options,
                none,
                fits ? Question.Both.POSSIBLE : Question.Both.IMPOSSIBLE);
    }
}
