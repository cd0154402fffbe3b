package org.hearsay.project.intake.names;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.hearsay.format.mapping.Renaming;

/// What annotations were found, counted so that it can be told what is left of them where names are
/// left out.
///
/// @param spans how many, by whose they are and their label
/// @param links how many, by whose they are, their type, and the labels of their ends
/// @param values how many, by the name of their attribute
/// @param joining articles whose text the project has; their layers are added to it
/// @param remarks how often a reader noticed something
public record Findings(
        Map<Spans, Integer> spans,
        Map<Links, Integer> links,
        Map<String, Integer> values,
        int joining,
        int remarks) {

    public static final Findings NONE = new Findings(Map.of(), Map.of(), Map.of(), 0, 0);

    public Findings {
        spans = Map.copyOf(spans);
        links = Map.copyOf(links);
        values = Map.copyOf(values);
    }

    /// Whose and of which label.
    public record Spans(String annotator, String label) {}

    /// Whose, of which type, and from which label to which; labels are empty where an end is
    /// missing.
    public record Links(String annotator, String type, String source, String target) {}

    /// What comes in.
    public record Sums(int spans, int links) {}

    /// Whether there is nothing but text.
    public boolean isEmpty() {
        return spans.isEmpty() && links.isEmpty();
    }

    /// Everything that has a name, with how often it is there: of labels and annotators their
    /// spans, of attributes their values. The most frequent of a kind first.
    public SequencedMap<Name, Integer> names() {
        var counts = new HashMap<Name, Integer>();
        spans.forEach((key, count) -> {
            counts.merge(new Name(Name.Kind.LABEL, key.label()), count, Integer::sum);
            counts.merge(new Name(Name.Kind.ANNOTATOR, key.annotator()), count, Integer::sum);
        });
        links.forEach((key, count) ->
                counts.merge(new Name(Name.Kind.LINK, key.type()), count, Integer::sum));
        values.forEach((name, count) -> counts.put(new Name(Name.Kind.ATTRIBUTE, name), count));
        var ordered = new LinkedHashMap<Name, Integer>();
        counts.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<Name, Integer> e) -> e.getKey().kind())
                                .thenComparingInt(e -> -e.getValue())
                                .thenComparing(e -> e.getKey().theirs()))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return Collections.unmodifiableSequencedMap(ordered);
    }

    /// What comes in under these names.
    public Sums sums(Renaming names) {
        int kept =
                spans.entrySet().stream()
                        .filter(e -> names.keepsAnnotator(e.getKey().annotator()))
                        .filter(e -> names.keepsLabel(e.getKey().label()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        int linked =
                links.entrySet().stream()
                        .filter(e -> keeps(names, e.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return new Sums(kept, linked);
    }

    private static boolean keeps(Renaming names, Links link) {
        return names.keepsAnnotator(link.annotator())
                && names.keepsLabel(link.type())
                && names.keepsLabel(link.source())
                && names.keepsLabel(link.target());
    }
}
