package org.hearsay.format.cas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A feature structure as a file has it.
final class RawItem {

    private final int id;
    private final String type;
    private final int line;
    // Small, since there may be millions.
    private final Map<String, List<String>> texts = new LinkedHashMap<>(4);
    private final Map<String, List<Integer>> references = new LinkedHashMap<>(2);
    private final Set<String> lists = new HashSet<>(1);
    private int sofa = -1;
    private int begin = -1;
    private int end = -1;

    RawItem(int id, String type, int line) {
        this.id = id;
        this.type = type;
        this.line = line;
    }

    int id() {
        return id;
    }

    /// Full name.
    String type() {
        return type;
    }

    int line() {
        return line;
    }

    int sofa() {
        return sofa;
    }

    /// In the file's unit; -1 for none.
    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    boolean isAnnotation() {
        return begin >= 0 && end >= 0;
    }

    /// Values that are no references, by feature; several where a feature has a list.
    Map<String, List<String>> texts() {
        return texts;
    }

    /// Ids of other structures by feature.
    Map<String, List<Integer>> references() {
        return references;
    }

    String text(String feature) {
        var values = texts.getOrDefault(feature, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The first that a feature refers to; -1 for none.
    int reference(String feature) {
        var ids = references.getOrDefault(feature, List.of());
        return ids.isEmpty() ? -1 : ids.getFirst();
    }

    void place(String feature, int number) {
        switch (feature) {
            case "begin" -> begin = number;
            case "end" -> end = number;
            case "sofa" -> sofa = number;
            default -> throw new IllegalArgumentException(feature);
        }
    }

    static boolean isPlace(String feature) {
        return feature.equals("begin") || feature.equals("end") || feature.equals("sofa");
    }

    void addText(String feature, String text) {
        texts.computeIfAbsent(feature, _ -> new ArrayList<>(1)).add(text);
    }

    /// Adds an element of a list.
    void addElement(String feature, String text) {
        lists.add(feature);
        addText(feature, text);
    }

    /// Whether a feature has a list, also of one text.
    boolean isList(String feature) {
        return lists.contains(feature);
    }

    void addReference(String feature, int to) {
        references.computeIfAbsent(feature, _ -> new ArrayList<>(1)).add(to);
    }
}
