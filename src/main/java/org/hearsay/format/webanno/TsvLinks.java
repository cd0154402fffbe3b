package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The annotations of a file by their rows and ids, and the relations between them, which may come
/// before the annotations that they lead to.
final class TsvLinks {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

    /// INCEpTION has these lead from word to word, whatever the header says.
    private static final String DEPENDENCY = ".Dependency";

    private final List<TsvDraft> drafts = new ArrayList<>();
    private final Map<String, List<TsvDraft>> byId = new HashMap<>();
    private final Map<String, Map<String, List<TsvDraft>>> byRow = new HashMap<>();
    private final Map<String, TsvDraft> tokens = new HashMap<>();
    private final Map<String, TsvDraft> tokenRows = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private int slots;

    /// Where a relation starts or ends.
    ///
    /// @param row name of a row
    /// @param id of the annotation on it; empty or `0` for none
    record End(String row, String id) {}

    /// A relation that is to be looked up.
    ///
    /// @param type full name of its type, or its name
    /// @param base full name of the type at its ends
    record Pending(
            String type,
            String base,
            int line,
            End source,
            End target,
            Map<String, String> values) {}

    /// A relation whose ends are there.
    record Found(Pending pending, TsvDraft source, TsvDraft target) {}

    /// In the order of their first rows, words at the ends of relations last.
    List<TsvDraft> drafts() {
        return drafts;
    }

    void row(TsvLine row, int start, int end) {
        tokenRows.put(row.name(), new TsvDraft(TOKEN, row.number(), start, end));
    }

    /// The annotation of a cell; a new one where none is known.
    ///
    /// @param place among those of its type in the row, for one without id
    TsvDraft draft(String type, TsvLine row, TsvCell cell, int place) {
        var here =
                byRow.computeIfAbsent(row.name(), _ -> new HashMap<>())
                        .computeIfAbsent(type, _ -> new ArrayList<>());
        var at = Objects.requireNonNull(tokenRows.get(row.name()), "rows come before cells");
        if (cell.id().isEmpty()) {
            if (place < here.size()) {
                return here.get(place);
            }
            return added(new TsvDraft(type, row.number(), at.start(), at.end()), here);
        }
        var known =
                byId.getOrDefault(cell.id(), List.of()).stream()
                        .filter(d -> d.type().equals(type))
                        .findFirst();
        if (known.isPresent()) {
            known.get().extend(at.end());
            if (!here.contains(known.get())) {
                here.add(known.get());
            }
            return known.get();
        }
        var draft = added(new TsvDraft(type, row.number(), at.start(), at.end()), here);
        byId.computeIfAbsent(cell.id(), _ -> new ArrayList<>()).add(draft);
        return draft;
    }

    /// The id of an annotation; one that has none is given one that no file can have.
    String named(TsvDraft draft) {
        var id = "slot " + slots++;
        byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(draft);
        return id;
    }

    /// An element of a chain, which has its place for an id.
    TsvDraft element(String type, TsvLine row, String place) {
        return draft(type, row, new TsvCell("", type + " " + place), 0);
    }

    void add(Pending relation) {
        pending.add(relation);
    }

    /// @param missing is given those of which an end is nowhere
    List<Found> found(Consumer<Pending> missing) {
        var found = new ArrayList<Found>();
        for (var relation : pending) {
            var source = find(relation, relation.source());
            var target = find(relation, relation.target());
            if (source.isPresent() && target.isPresent()) {
                found.add(new Found(relation, source.get(), target.get()));
            } else {
                missing.accept(relation);
            }
        }
        return found;
    }

    private Optional<TsvDraft> find(Pending relation, End end) {
        var base = relation.type().endsWith(DEPENDENCY) ? TOKEN : relation.base();
        var named = byId.getOrDefault(end.id(), List.of());
        if (!named.isEmpty()) {
            return named.stream()
                    .filter(d -> d.type().equals(base))
                    .findFirst()
                    .or(() -> Optional.of(named.getFirst()));
        }
        var row = byRow.getOrDefault(end.row(), Map.of());
        var there = row.getOrDefault(base, List.of());
        if (!there.isEmpty()) {
            return Optional.of(there.getFirst());
        }
        var token = tokenRows.get(end.row());
        if (base.equals(TOKEN) && token != null) {
            return Optional.of(
                    tokens.computeIfAbsent(end.row(), _ -> added(token, new ArrayList<>())));
        }
        var all = row.values().stream().flatMap(List::stream).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private TsvDraft added(TsvDraft draft, List<TsvDraft> here) {
        drafts.add(draft);
        here.add(draft);
        return draft;
    }
}
