package org.hearsay.project.report;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;

/// What a project holds, in numbers.
///
/// @param schema name and content version of the schema
/// @param schemaNumber how often the project's schema has changed, from 1
/// @param discontinuous annotations with more than one fragment
/// @param problems what breaks the schema's constraints on work and gold layers
/// @param firstFits by label, what became of the ranges that the label's rule took
/// @param bytes size of the file
public record Summary(
        Path file,
        String name,
        SchemaName schema,
        int schemaNumber,
        int documents,
        List<String> annotators,
        List<LayerNumbers> layers,
        int discontinuous,
        int entities,
        int problems,
        SortedMap<String, FirstFits.Count> firstFits,
        long bytes) {

    public Summary {
        annotators = List.copyOf(annotators);
        layers = List.copyOf(layers);
    }

    /// A schema's name and the version that its authors gave it.
    public record SchemaName(String name, String version) {}

    /// Numbers of one layer.
    ///
    /// @param document id of the document
    /// @param title of the document
    /// @param byLabel annotations of each label
    /// @param byType relations of each type
    public record LayerNumbers(
            Id document,
            String title,
            String annotator,
            String kind,
            String status,
            SortedMap<String, Integer> byLabel,
            SortedMap<String, Integer> byType) {

        public int annotations() {
            return sum(byLabel);
        }

        public int relations() {
            return sum(byType);
        }
    }

    /// @throws ProjectException if the project cannot be read
    public static Summary of(Project project) throws ProjectException {
        return new SummaryCount(project).summary();
    }

    public int annotations() {
        return layers.stream().mapToInt(LayerNumbers::annotations).sum();
    }

    public int relations() {
        return layers.stream().mapToInt(LayerNumbers::relations).sum();
    }

    public SortedMap<String, Integer> byLabel() {
        var all = new TreeMap<String, Integer>();
        layers.forEach(l -> l.byLabel().forEach((name, n) -> all.merge(name, n, Integer::sum)));
        return all;
    }

    public SortedMap<String, Integer> byType() {
        var all = new TreeMap<String, Integer>();
        layers.forEach(l -> l.byType().forEach((name, n) -> all.merge(name, n, Integer::sum)));
        return all;
    }

    /// Annotations by annotator.
    public SortedMap<String, Integer> byLayer() {
        var all = new TreeMap<String, Integer>();
        layers.forEach(l -> all.merge(l.annotator(), l.annotations(), Integer::sum));
        return all;
    }

    /// How many layers have which status.
    public SortedMap<String, Integer> byStatus() {
        var all = new TreeMap<String, Integer>();
        layers.forEach(l -> all.merge(l.status(), 1, Integer::sum));
        return all;
    }

    public String json() {
        return SummaryText.json(this);
    }

    /// Several lines for a person.
    public String text() {
        return SummaryText.text(this);
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
