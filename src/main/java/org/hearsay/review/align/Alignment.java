package org.hearsay.review.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Id;

/// Two or more layers of one document side by side: all that any of them has, and where they
/// differ. Immutable, and the same whatever order the layers come in.
public final class Alignment {

    private final Opinions opinions;
    private final List<Difference> differences;
    private final Map<Id, Difference> byItem = new HashMap<>();
    private final Map<Id, Difference> byName = new HashMap<>();

    private Alignment(Opinions opinions, List<Difference> differences) {
        this.opinions = opinions;
        this.differences = List.copyOf(differences);
        for (var difference : differences) {
            difference.members().forEach(m -> byItem.put(m.id(), difference));
            difference.names().forEach(n -> byName.put(n, difference));
        }
    }

    public static Alignment of(Opinions opinions) {
        var clusters = Clusters.of(opinions);
        var links = new Links(opinions, clusters);
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < clusters.size(); i++) {
            var members = clusters.get(i);
            var questions = new ArrayList<>(Comparison.of(opinions, members));
            questions.addAll(links.questions(i));
            boolean doubted = members.stream().anyMatch(opinions::isDoubted);
            var plain =
                    new Difference(
                            links.name(i),
                            members,
                            links.from(i),
                            questions,
                            doubted ? Difference.Doubt.FLAGGED : Difference.Doubt.NONE);
            differences.add(
                    plain.isAgreed() && doubted ? plain.withQuestions(plain.asked()) : plain);
        }
        return new Alignment(opinions, differences);
    }

    public Opinions opinions() {
        return opinions;
    }

    /// All, also those that are agreed, in reading order.
    public List<Difference> differences() {
        return differences;
    }

    /// What became of an annotation.
    public Optional<Difference> of(Id annotation) {
        return Optional.ofNullable(byItem.get(annotation));
    }

    /// By any of its names.
    public Optional<Difference> named(Id name) {
        return Optional.ofNullable(byName.get(name));
    }
}
