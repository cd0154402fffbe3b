package org.hearsay.project.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Layer;
import org.hearsay.project.agreement.figures.DocumentTally;

/// What was counted, pair by pair of annotators. One thread.
final class Gathered {

    private final List<String> names;
    private final int[] worked;
    private final Map<Pair, List<DocumentTally>> pairs = new LinkedHashMap<>();
    private final List<DocumentTally> common = new ArrayList<>();
    private int compared;
    private int alone;

    /// Two annotators.
    record Pair(String left, String right) {}

    Gathered(List<String> names) {
        this.names = names;
        worked = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.put(new Pair(names.get(i), names.get(j)), new ArrayList<>());
            }
        }
    }

    void count(List<Optional<Layer>> layers) {
        int present = 0;
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).isPresent()) {
                worked[i]++;
                present++;
            }
        }
        compared += present > 1 ? 1 : 0;
        alone += present == 1 ? 1 : 0;
    }

    void add(int left, int right, DocumentTally tally) {
        pairs.getOrDefault(new Pair(names.get(left), names.get(right)), new ArrayList<>())
                .add(tally);
    }

    void addCommon(DocumentTally tally) {
        common.add(tally);
    }

    /// Those who have worked on something.
    List<String> names() {
        var result = new ArrayList<String>();
        for (int i = 0; i < worked.length; i++) {
            if (worked[i] > 0) {
                result.add(names.get(i));
            }
        }
        return result;
    }

    Map<Pair, List<DocumentTally>> pairs() {
        return pairs;
    }

    List<DocumentTally> common() {
        return common;
    }

    int compared() {
        return compared;
    }

    int alone() {
        return alone;
    }
}
