package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What an `.ann` file says, without the numbers it says it with; read here by the book, so that
/// our own reader cannot hide what our writer gets wrong.
record BratFile(
        Set<String> spans, Set<String> relations, Set<String> attributes, Set<String> notes) {

    static BratFile of(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream().map(l -> l.split("\t", -1)).toList();
        Map<String, String> named = new HashMap<>();
        var found =
                new BratFile(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (var line : lines) {
            if (line[0].startsWith("T")) {
                named.put(line[0], line[1] + " " + line[2]);
                found.spans.add(line[1] + " " + line[2]);
            }
        }
        for (var line : lines) {
            var words = line.length > 1 ? line[1].split(" ", -1) : new String[0];
            switch (line[0].charAt(0)) {
                case 'R' -> {
                    var relation =
                            "%s: %s -> %s"
                                    .formatted(
                                            words[0],
                                            named.get(words[1].substring("Arg1:".length())),
                                            named.get(words[2].substring("Arg2:".length())));
                    named.put(line[0], relation);
                    found.relations.add(relation);
                }
                case 'A' ->
                        found.attributes.add(
                                words[0]
                                        + Arrays.toString(
                                                Arrays.copyOfRange(words, 2, words.length))
                                        + named.get(words[1]));
                case '#' -> found.notes.add(named.get(words[1]) + ": " + line[2]);
                default -> {
                    // Spans, which are there already.
                }
            }
        }
        return found;
    }
}
