package org.hearsay.project.dataset;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.text.phrase.Phrase;

/// What a training set holds.
///
/// @param documents that rows were made of
/// @param rows by split; one entry of the empty name where there are no splits
/// @param warnings what one should know before training, each a sentence
/// @param dropped what made no row, by reason and label
/// @param manifest what is in it and how it came about
public record DatasetReport(
        Path folder,
        int documents,
        Map<String, Integer> rows,
        List<Phrase> warnings,
        Map<String, SortedMap<String, Integer>> dropped,
        Manifest manifest) {

    public DatasetReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
