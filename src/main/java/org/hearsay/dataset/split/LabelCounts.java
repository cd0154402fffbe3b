package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many rows each document has, and how many of which label: numbers only, one behind the
/// other, where a map for each document would take ten times as much. One thread while they are
/// added.
final class LabelCounts {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /// By document.
    private final int[] rows;

    /// By document: where its labels begin. Behind the last, where the next would.
    private final int[] starts;

    /// A label's number and its count, for each label of each document.
    private int[] counts = new int[64];

    private int documents;

    private LabelCounts(int size) {
        rows = new int[size];
        starts = new int[size + 1];
    }

    static LabelCounts of(List<Facts> facts) {
        var all = new LabelCounts(facts.size());
        facts.forEach(all::add);
        return all;
    }

    private void add(Facts facts) {
        int end = starts[documents];
        for (var label : facts.labels().entrySet()) {
            if (end + 2 > counts.length) {
                counts = Arrays.copyOf(counts, 2 * counts.length);
            }
            counts[end++] = number(label.getKey());
            counts[end++] = label.getValue();
        }
        rows[documents++] = facts.rows();
        starts[documents] = end;
    }

    private int number(String label) {
        return numbers.computeIfAbsent(
                label,
                name -> {
                    names.add(name);
                    return names.size() - 1;
                });
    }

    int rows(int document) {
        return rows[document];
    }

    /// Of all these documents together.
    ///
    /// @param members numbers of documents
    SortedMap<String, Integer> labels(List<Integer> members) {
        var labels = new TreeMap<String, Integer>();
        for (int document : members) {
            for (int i = starts[document]; i < starts[document + 1]; i += 2) {
                labels.merge(names.get(counts[i]), counts[i + 1], Integer::sum);
            }
        }
        return labels;
    }
}
