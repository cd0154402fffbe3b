package org.hearsay.review.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// Asks of one cluster all in which its members differ, but for their links.
final class Comparison {

    private final Opinions opinions;
    private final List<Annotation> members;
    private final List<Question> questions = new ArrayList<>();

    private Comparison(Opinions opinions, List<Annotation> members) {
        this.opinions = opinions;
        this.members = members;
    }

    static List<Question> of(Opinions opinions, List<Annotation> members) {
        var comparison = new Comparison(opinions, members);
        comparison.presence();
        comparison.label();
        comparison.extent();
        comparison.values();
        return comparison.questions;
    }

    private void presence() {
        if (members.size() < opinions.layers().size()) {
            var none =
                    opinions.layers().stream()
                            .map(Layer::head)
                            .map(h -> h.id())
                            .filter(id -> members.stream().noneMatch(m -> m.layer().equals(id)))
                            .toList();
            ask(
                    new Subject.Presence(),
                    List.of(new Option(1, layers(members), new Content.AsItIs())),
                    none,
                    Question.Both.IMPOSSIBLE);
        }
    }

    private void label() {
        var options = grouped(members, Annotation::label, Content.Labelled::new);
        if (options.size() > 1) {
            ask(new Subject.Label(), options, List.of(), Question.Both.POSSIBLE);
        }
    }

    private void extent() {
        var options =
                grouped(members, Annotation::anchor, a -> new Content.Range(a, Content.Part.OWN));
        if (options.size() > 1) {
            var anchors = members.stream().map(Annotation::anchor).distinct().toList();
            Ranges.shared(anchors).ifPresent(a -> add(options, a, Content.Part.SHARED));
            add(options, Ranges.together(anchors), Content.Part.TOGETHER);
            ask(new Subject.Extent(), options, List.of(), Question.Both.POSSIBLE);
        }
    }

    private static void add(List<Option> options, Anchor anchor, Content.Part part) {
        options.add(new Option(options.size() + 1, List.of(), new Content.Range(anchor, part)));
    }

    private void values() {
        var byLabel = new LinkedHashMap<String, List<Annotation>>();
        members.forEach(m -> byLabel.computeIfAbsent(m.label(), _ -> new ArrayList<>()).add(m));
        byLabel.forEach((label, group) -> {
            if (group.size() > 1) {
                attributes(label, group).forEach(name -> value(label, name, group));
            }
        });
    }

    /// In the schema's order; what it does not know comes last.
    private Iterable<String> attributes(String label, List<Annotation> group) {
        var used = new TreeSet<String>();
        group.forEach(m -> used.addAll(m.attributes().values().keySet()));
        used.removeIf(opinions::isSureness);
        var names = new LinkedHashSet<String>();
        opinions.schema()
                .label(label)
                .ifPresent(l -> l.attributes().forEach(a -> names.add(a.name())));
        names.retainAll(used);
        names.addAll(used);
        return names;
    }

    private void value(String label, String name, List<Annotation> group) {
        var none = new ArrayList<Id>();
        var said = new ArrayList<Annotation>();
        for (var member : group) {
            if (opinions.value(member, name).isPresent()) {
                said.add(member);
            } else {
                none.add(member.layer());
            }
        }
        var options =
                grouped(said, m -> opinions.value(m, name).orElseThrow(), Content.Chosen::new);
        if (options.size() + Math.min(1, none.size()) > 1) {
            ask(
                    refersToEntity(label, name)
                            ? new Subject.Speaker(label, name)
                            : new Subject.Value(label, name),
                    options,
                    none,
                    Question.Both.IMPOSSIBLE);
        }
    }

    private boolean refersToEntity(String label, String name) {
        return opinions.schema()
                        .attribute(label, name)
                        .filter(a -> a.type() instanceof AttributeType.EntityReference)
                        .isPresent()
                || members.stream()
                        .flatMap(m -> m.attributes().find(name).stream())
                        .anyMatch(v -> v instanceof Value.EntityRef);
    }

    private static <T> List<Option> grouped(
            List<Annotation> members, Function<Annotation, T> says, Function<T, Content> content) {
        Map<T, List<Annotation>> groups = new LinkedHashMap<>();
        members.forEach(m -> groups.computeIfAbsent(says.apply(m), _ -> new ArrayList<>()).add(m));
        var options = new ArrayList<Option>();
        groups.forEach((said, by) ->
                options.add(new Option(options.size() + 1, layers(by), content.apply(said))));
        return options;
    }

    private void ask(Subject subject, List<Option> options, List<Id> none, Question.Both both) {
        questions.add(new Question(subject, options, none, both));
    }

    private static List<Id> layers(List<Annotation> members) {
        return members.stream().map(Annotation::layer).toList();
    }
}
