package org.hearsay.dataset.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Reading;
import org.hearsay.dataset.Roles;

/// How many annotations of a corpus go to which track, label by label: counted over all documents
/// before the first row is written, because each row has all the columns. One thread.
public final class TrackCount {

    private final Map<String, List<Integer>> byLabel = new LinkedHashMap<>();

    public TrackCount(Roles roles) {
        TokenTags.labels(roles).forEach(label -> byLabel.put(label, new ArrayList<>()));
    }

    public void add(Reading reading) {
        TokenTags.of(reading, Tokens.of(reading)).counts().forEach(this::add);
    }

    /// Without the labels that do not occur.
    public Map<String, List<Integer>> counts() {
        var counts = new LinkedHashMap<String, List<Integer>>();
        byLabel.forEach((label, tracks) -> {
            if (!tracks.isEmpty()) {
                counts.put(label, List.copyOf(tracks));
            }
        });
        return counts;
    }

    private void add(String label, List<Integer> more) {
        var tracks = byLabel.computeIfAbsent(label, _ -> new ArrayList<>());
        for (int i = 0; i < more.size(); i++) {
            if (i < tracks.size()) {
                tracks.set(i, tracks.get(i) + more.get(i));
            } else {
                tracks.add(more.get(i));
            }
        }
    }
}
