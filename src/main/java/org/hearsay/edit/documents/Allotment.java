package org.hearsay.edit.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.model.DocumentRow;

/// How documents are shared out among several people: a part goes to everybody, so that their
/// agreement can be told, and of the rest each document goes to one of them, whoever has least.
///
/// Which documents everybody has is drawn by lot, so that they stand for all. Nothing is taken from
/// anybody: a document that one of them already has counts as theirs.
///
/// @param people at least one, the first of whom gets what cannot be divided
/// @param both the part that everybody gets, in percent from 0 (each document to one) to 100 (all
///   to everybody)
/// @param seed of the lot; the same documents and the same seed give the same parts
public record Allotment(List<Worker> people, int both, long seed) {

    /// Everybody gets everything.
    public static final int ALL = 100;

    /// @throws IllegalArgumentException if nobody is named or `both` is no percentage
    public Allotment {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Nobody to share with");
        }
        if (both < 0 || both > ALL) {
            throw new IllegalArgumentException("No percentage: " + both);
        }
    }

    /// Which documents everybody has afterwards, in the order of `rows`.
    public Map<Worker, List<DocumentRow>> parts(List<DocumentRow> rows) {
        var order = new ArrayList<>(rows);
        order.sort(Comparator.comparing(row -> row.document().id().toString()));
        Collections.shuffle(order, new Random(seed));
        // What everybody has already is part of what everybody gets.
        order.sort(Comparator.comparing(row -> !people.stream().allMatch(p -> p.has(row))));
        int forAll = (int) Math.round(order.size() * both / 100.0);
        var owners = new LinkedHashMap<DocumentRow, List<Worker>>();
        for (int i = 0; i < order.size(); i++) {
            var row = order.get(i);
            var who = i < forAll ? people : people.stream().filter(p -> p.has(row)).toList();
            if (!who.isEmpty()) {
                owners.put(row, who);
            }
        }
        // What somebody has already counts before anything is dealt out.
        var counts = new int[people.size()];
        owners.values().forEach(who -> who.forEach(p -> counts[people.indexOf(p)]++));
        for (var row : order) {
            owners.computeIfAbsent(row, _ -> List.of(people.get(next(counts))));
        }
        var result = new LinkedHashMap<Worker, List<DocumentRow>>();
        for (var person : people) {
            result.put(
                    person,
                    rows.stream()
                            .filter(r -> owners.getOrDefault(r, List.of()).contains(person))
                            .toList());
        }
        return result;
    }

    /// Whoever has least gets the next one.
    private static int next(int[] counts) {
        int least = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] < counts[least]) {
                least = i;
            }
        }
        counts[least]++;
        return least;
    }
}
