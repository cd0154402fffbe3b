package org.hearsay.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.value.NamedValues;

/// What somebody found in a file, as sorted lines: label, parts with their places in code points
/// and their words, values with the names of people, and of a relation both of its ends. Whoever
/// reads a file with nothing of ours tells it here, and compares with what the project holds.
public final class FoundFacts {

    /// The name under which a note is a value.
    public static final String NOTE = "note";

    private final Map<String, String> places = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /// What there is to find.
    public static List<String> of(SeedCorpus seed) {
        var found = new FoundFacts();
        var text = seed.document().article().text();
        var index = text.codePoints();
        var named = new NamedValues(seed.registry());
        for (var annotation : seed.layer().annotations()) {
            var parts = new ArrayList<String>();
            for (var part : annotation.anchor().fragments()) {
                parts.add(
                        part(
                                index.toCodePoint(part.start()),
                                index.toCodePoint(part.end()),
                                text.at(part)));
            }
            var values = new TreeMap<String, String>();
            named.of(annotation.attributes()).forEach((n, v) -> values.put(n, v.shown()));
            if (!annotation.note().isEmpty()) {
                values.put(NOTE, annotation.note());
            }
            found.span(annotation.id().toString(), annotation.label(), parts, values);
        }
        for (var relation : seed.layer().relations()) {
            var values = new TreeMap<String, String>();
            named.of(relation.attributes()).forEach((n, v) -> values.put(n, v.shown()));
            found.link(
                    relation.type(),
                    relation.source().toString(),
                    relation.target().toString(),
                    values);
        }
        return found.lines();
    }

    public static String part(int start, int end, String words) {
        return start + "-" + end + " " + words;
    }

    /// As a language has them that counts code points.
    public static String part(int start, int end, int[] text) {
        boolean fits = 0 <= start && start <= end && end <= text.length;
        return part(start, end, fits ? new String(text, start, end - start) : "outside");
    }

    /// @param id by which relations name it
    public void span(
            String id, String label, List<String> parts, SortedMap<String, String> values) {
        places.put(id, label + parts);
        lines.add(label + parts + values);
    }

    /// Spans come before their relations.
    public void link(String type, String from, String to, SortedMap<String, String> values) {
        lines.add(type + values + ": " + places.get(from) + " to " + places.get(to));
    }

    public List<String> lines() {
        return lines.stream().sorted().toList();
    }
}
