package org.hearsay.dataset.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;

/// What is in a training set and how it came about. Whoever has the same project and asks for the
/// same gets the same.
///
/// @param making of what and how
/// @param method how splits were made
/// @param splits in their order; one of the empty name where there are none
/// @param tracks how many annotations are in each track, by label; empty for tasks without tags
/// @param dropped what made no row, or not as it was annotated, by reason and label
/// @param warnings what one should know before training, each a sentence
/// @param agreement of annotators on the same articles; none where no two have one
/// @param documents that rows were made of, in a list that nobody changes any more: it is not
///   copied, since it may be as long as the corpus and take little memory as it is
public record Manifest(
        Making making,
        Method method,
        List<SplitCount> splits,
        Map<String, List<Integer>> tracks,
        Map<String, SortedMap<String, Integer>> dropped,
        List<Phrase> warnings,
        List<Agreement> agreement,
        List<Source> documents) {

    public Manifest {
        splits = List.copyOf(splits);
        tracks = Collections.unmodifiableMap(new LinkedHashMap<>(tracks));
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        warnings = List.copyOf(warnings);
        agreement = List.copyOf(agreement);
        documents = Collections.unmodifiableList(documents);
    }

    public int rows() {
        return splits.stream().mapToInt(SplitCount::rows).sum();
    }

    /// What was asked for, of which project, and with what.
    ///
    /// @param layer whose annotations
    /// @param labels which label map
    /// @param labelNames what a map makes of a value; empty where it changes nothing
    /// @param schema name and version
    /// @param labelSet names of the schema's labels
    /// @param tokenizer name and version
    /// @param options of the task, by name
    /// @param tool name and version of this program
    public record Making(
            String project,
            String task,
            String layer,
            String labels,
            SortedMap<String, String> labelNames,
            String schema,
            List<String> labelSet,
            String tokenizer,
            SortedMap<String, String> options,
            String tool) {

        public Making {
            labelSet = List.copyOf(labelSet);
        }
    }

    /// How far two annotators agree on what both have done, which is more than this set may hold.
    ///
    /// @param documents that both have
    /// @param figures by the key of the coefficient; what is undefined is not there
    public record Agreement(
            String first, String second, int documents, SortedMap<String, Double> figures) {

        public Agreement {
            figures = Collections.unmodifiableSortedMap(figures);
        }
    }

    /// How documents were put into splits.
    ///
    /// @param plan what kind of splits
    /// @param by what keeps documents together besides being the same article
    /// @param sharedSentences what becomes of articles that share a sentence
    /// @param seed of what was left to chance
    /// @param groups of more than one document
    /// @param shared how many sentences two splits have in common
    public record Method(
            String plan,
            String by,
            String sharedSentences,
            long seed,
            int groupCount,
            List<GroupLine> groups,
            int shared) {

        public Method {
            groups = List.copyOf(groups);
        }
    }

    /// Documents that stayed together.
    ///
    /// @param number as the sources have it
    /// @param causes why
    /// @param documents ids
    public record GroupLine(
            int number, String split, List<String> causes, List<String> documents) {}

    /// A split as it came out.
    ///
    /// @param file its name
    /// @param wished part of all rows, from 0 to 1; 0 where none was wished
    /// @param labels how many rows, or annotations in rows of tokens, have which label
    public record SplitCount(
            String name,
            String file,
            double wished,
            int documents,
            int rows,
            SortedMap<String, Integer> labels) {

        public SplitCount {
            labels = Collections.unmodifiableSortedMap(labels);
        }
    }

    /// Where rows come from.
    ///
    /// @param sha256 of the text's UTF-8 bytes, lower-case hexadecimal
    /// @param metadata as the project has it: publisher, address, licence and so on
    /// @param split that it is in; empty for none
    /// @param group number of its group, from 1
    /// @param gold name of the version of its gold; empty where it is made of something else
    public record Source(
            Id id,
            String title,
            String sha256,
            int revision,
            SortedMap<String, String> metadata,
            String split,
            int group,
            String gold) {

        /// Under which licence it may be used; empty where nobody has said so.
        public String licence() {
            return Manifest.licence(metadata);
        }
    }

    /// Under which licence what this is known of may be used; empty where nobody has said so.
    public static String licence(Map<String, String> metadata) {
        return metadata.getOrDefault("licence", metadata.getOrDefault("license", ""));
    }
}
