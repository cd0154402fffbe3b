package org.hearsay.project.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.card.Manifest.SplitCount;
import org.hearsay.dataset.split.GroupBy;
import org.hearsay.dataset.split.Splitting;
import org.hearsay.dataset.task.Task;
import org.hearsay.format.training.CardText;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.splits.Splits;
import org.hearsay.project.splits.Survey;
import org.hearsay.schema.Label;
import org.hearsay.text.phrase.Phrase;

/// Says what is in a training set.
///
/// @param agreement of the project's annotators
/// @param gold names of the versions of gold, by document; empty where it is made of something else
record Description(
        Registry registry,
        DatasetRequest request,
        String tool,
        List<Manifest.Agreement> agreement,
        SortedMap<Id, String> gold) {

    private static final String CARD = "README.md";

    Manifest manifest(
            List<SplitCount> counts,
            Splitting splitting,
            Map<String, List<Integer>> tracks,
            Survey survey,
            Map<String, SortedMap<String, Integer>> dropped,
            List<Manifest.Source> sources)
            throws IOException {
        return new Manifest(
                making(),
                Splits.method(request.choice(), splitting, survey),
                counts,
                tracks,
                dropped,
                warnings(counts, splitting, survey),
                agreement,
                sources);
    }

    /// Writes the card.
    ///
    /// @param columns of the rows
    Path card(Manifest manifest, List<Column> columns, Path folder) throws IOException {
        return Files.writeString(folder.resolve(CARD), CardText.of(manifest, columns));
    }

    private Manifest.Making making() {
        var schema = registry.schema();
        var options = new TreeMap<String, String>();
        if (request.task() == Task.RELATIONS) {
            options.put("window", Integer.toString(request.options().window()));
            options.put("negatives", Double.toString(request.options().negatives()));
        }
        if (request.task() == Task.STANCES) {
            options.put("neutral", written(request.options().neutral()));
        }
        if (!request.options().column().isEmpty()) {
            options.put("column", request.options().column());
        }
        options.put("texts", written(request.texts()));
        if (!gold.isEmpty()) {
            options.put("gold", versions());
        }
        return new Manifest.Making(
                registry.head().name(),
                request.task().written(),
                request.layer(),
                request.labels().written(),
                new TreeMap<>(request.labels().names()),
                schema.name() + " " + schema.version(),
                schema.labels().stream().map(Label::name).toList(),
                Segmenter.NAME + " " + Segmenter.VERSION,
                options,
                tool);
    }

    /// How many documents have which version.
    private String versions() {
        return new TreeMap<>(
                        gold.values().stream()
                                .collect(
                                        Collectors.groupingBy(name -> name, Collectors.counting())))
                .entrySet().stream()
                        .map(e -> e.getKey() + " (" + e.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private List<Phrase> warnings(List<SplitCount> counts, Splitting splitting, Survey survey)
            throws IOException {
        var warnings = new ArrayList<Phrase>();
        for (var split : counts) {
            if (split.rows() == 0) {
                warnings.add(
                        Phrase.of(
                                "The split %s has no rows: groups of articles stay whole, and there are too few or too large ones.",
                                split.name()));
            }
        }
        int repeated = survey.repeated();
        if (repeated > 0) {
            warnings.add(
                    repeated == 1
                            ? Phrase.of(
                                    "One sentence of more than five words is there more than once; exclude repeated headlines and boilerplate.")
                            : Phrase.of(
                                    "%d sentences of more than five words are there more than once; exclude repeated headlines and boilerplate.",
                                    repeated));
        }
        var leaks = splitting.leaks().count();
        if (leaks > 0) {
            warnings.add(
                    leaks == 1
                            ? Phrase.of("One sentence of more than five words is in two splits.")
                            : Phrase.of(
                                    "%d sentences of more than five words are in two splits.",
                                    leaks));
        }
        long nameless = survey.nameless();
        if (request.choice().by() == GroupBy.PUBLISHER && nameless > 0) {
            warnings.add(
                    nameless == 1
                            ? Phrase.of("One document has no publisher; it stands alone.")
                            : Phrase.of(
                                    "%d documents have no publisher; each stands alone.",
                                    nameless));
        }
        return warnings;
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
