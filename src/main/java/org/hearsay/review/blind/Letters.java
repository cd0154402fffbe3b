package org.hearsay.review.blind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hearsay.model.Id;

/// Letters that stand for annotators in one document. They are drawn anew for each document, so
/// that nobody can be told by their letter, and are the same each time it is opened.
public final class Letters {

    private final Map<Id, String> byLayer = new HashMap<>();

    private Letters(List<Id> shuffled) {
        for (var layer : shuffled) {
            byLayer.put(layer, Character.toString('A' + byLayer.size()));
        }
    }

    /// @param seed what the project keeps for it
    /// @param layers of the document that are compared
    public static Letters of(String seed, Id document, List<Id> layers) {
        var key = (seed + " " + document).getBytes(StandardCharsets.UTF_8);
        var shuffled = new ArrayList<>(layers.stream().sorted().toList());
        var from = UUID.nameUUIDFromBytes(key);
        Collections.shuffle(
                shuffled,
                new Random(from.getMostSignificantBits() ^ from.getLeastSignificantBits()));
        return new Letters(shuffled);
    }

    public String of(Id layer) {
        return byLayer.getOrDefault(layer, "?");
    }
}
