package org.hearsay.format.hub;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import tools.jackson.databind.json.JsonMapper;

/// The folder's `README.md`: a head in YAML from which `load_dataset` knows files, columns and
/// numbers of rows, and a page for people. Counts what is written; one thread.
final class HubCard {

    static final String DATA = "data/train.jsonl";
    static final String SPEAKERS = "data/speakers.jsonl";

    /// What every JSON text is in YAML too: a text in quotation marks.
    private static final JsonMapper QUOTED = JsonMapper.builder().build();

    private static final String FEATURES =
            """
              - config_name: default
                features:
                - {name: id, dtype: string}
                - {name: title, dtype: string}
                - {name: annotator, dtype: string}
                - {name: layer, dtype: string}
                - {name: revision, dtype: int32}
                - {name: sha256, dtype: string}
                - {name: text, dtype: string}
                - name: metadata
                  list:
                  - {name: name, dtype: string}
                  - {name: value, dtype: string}
                - name: spans
                  list:
                  - {name: id, dtype: string}
                  - {name: label, dtype: string}
                  - name: fragments
                    list:
                    - {name: start, dtype: int32}
                    - {name: end, dtype: int32}
                    - {name: text, dtype: string}
                  - name: values
                    list:
                    - {name: name, dtype: string}
                    - {name: texts, sequence: string}
                  - {name: note, dtype: string}
                - name: relations
                  list:
                  - {name: id, dtype: string}
                  - {name: type, dtype: string}
                  - {name: source, dtype: string}
                  - {name: target, dtype: string}
                  - name: values
                    list:
                    - {name: name, dtype: string}
                    - {name: texts, sequence: string}
            """;

    private static final String SPEAKER_FEATURES =
            """
              - config_name: speakers
                features:
                - {name: id, dtype: string}
                - {name: name, dtype: string}
                - name: values
                  list:
                  - {name: name, dtype: string}
                  - {name: texts, sequence: string}
            """;

    private final Registry registry;
    private final SortedMap<String, Integer> labels = new TreeMap<>();
    private final SortedMap<String, Integer> annotators = new TreeMap<>();
    private int rows;
    private int relations;

    HubCard(Registry registry) {
        this.registry = registry;
    }

    void count(Layer layer, String annotator) {
        rows++;
        relations += layer.relationCount();
        layer.annotations().forEach(a -> labels.merge(a.label(), 1, Integer::sum));
        annotators.merge(annotator, 1, Integer::sum);
    }

    String text() {
        int speakers = registry.entities().size();
        var page = new StringBuilder("---\npretty_name: ");
        page.append(QUOTED.writeValueAsString(registry.head().name())).append("\nconfigs:\n");
        if (rows > 0) {
            config(page, "default", DATA);
        }
        if (speakers > 0) {
            config(page, "speakers", SPEAKERS);
        }
        page.append("dataset_info:\n");
        page.append(rows > 0 ? FEATURES + splits(rows) : "");
        page.append(speakers > 0 ? SPEAKER_FEATURES + splits(speakers) : "");
        page.append("---\n\n# ").append(registry.head().name()).append("\n\n");
        page.append(
                "One row an article and annotator: %d rows, %d links, %d speakers. Offsets are code points, ends exclusive; schema %s %s.\n\n"
                        .formatted(
                                rows,
                                relations,
                                speakers,
                                registry.schema().name(),
                                registry.schema().version()));
        page.append(
                "The licence of the articles and the agreement of the annotators are not known to this export.\n");
        table(page, "label", "spans", labels);
        table(page, "annotator", "articles", annotators);
        return page.toString();
    }

    private static String splits(int rows) {
        return "    splits:\n    - {name: train, num_examples: %d}\n".formatted(rows);
    }

    private static void config(StringBuilder page, String name, String path) {
        page.append(
                "- config_name: %s\n  data_files:\n  - {split: train, path: %s}\n"
                        .formatted(name, path));
    }

    private static void table(
            StringBuilder page, String left, String right, SortedMap<String, Integer> counts) {
        page.append("\n| %s | %s |\n|---|---|\n".formatted(left, right));
        counts.forEach((name, count) ->
                page.append("| %s | %d |\n".formatted(name.replace("|", "\\|"), count)));
    }
}
