package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.merging.Identities;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Wording;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// What was done on one side since a row of its history: how each thing was then that is otherwise
/// now, and what speakers and parts of the schema have become.
final class Walk {

    private static final int PAGE = 500;
    private static final String SPEAKERS = "merge-speakers";

    private final Map<Id, Optional<Item>> before = new HashMap<>();
    private final Map<Id, List<Id>> byHome = new HashMap<>();
    private final Map<Id, Boolean> containers = new HashMap<>();
    private final Map<Id, Wording> texts = new HashMap<>();
    private final Identities speakers = new Identities();
    private final List<SchemaMove> moves = new ArrayList<>();

    private Walk() {}

    /// @param since sequence of the last row that is not part of it
    static Walk of(Side side, long since) throws ProjectException {
        var walk = new Walk();
        for (var row : rows(side, since).reversed()) {
            walk.row(row);
        }
        Sharing.speakers(side.registry().head()).forEach(walk.speakers::put);
        return walk;
    }

    /// Rows behind one, newest first.
    static List<LoggedStep> rows(Side side, long since) throws ProjectException {
        var rows = new ArrayList<LoggedStep>();
        long before = Long.MAX_VALUE;
        while (true) {
            var page = Translation.now(side.store().log().rows(before, PAGE));
            for (var row : page) {
                if (row.sequence() <= since) {
                    return rows;
                }
                rows.add(row);
                before = row.sequence();
            }
            if (page.size() < PAGE) {
                return rows;
            }
        }
    }

    /// How it was, where it is otherwise now; empty inside where it was not there.
    Optional<Optional<Item>> before(Id id) {
        return Optional.ofNullable(before.get(id));
    }

    /// Whether the document or layer was there; empty where nothing was done about that.
    Optional<Boolean> wasThere(Id container) {
        return Optional.ofNullable(containers.get(container))
                .or(() -> before(container).map(Optional::isPresent));
    }

    /// The text that a document had, where it has another now.
    Optional<Wording> textBefore(Id document) {
        return Optional.ofNullable(texts.get(document));
    }

    /// The layer as it was.
    ///
    /// @param now as it is
    Layer before(Layer now) {
        var head = before(now.head().id()).flatMap(i -> i).orElse(now.head());
        var items = new LinkedHashMap<Id, Item>();
        now.annotations().forEach(a -> items.put(a.id(), a));
        now.relations().forEach(r -> items.put(r.id(), r));
        for (var id : byHome.getOrDefault(now.head().id(), List.of())) {
            before.getOrDefault(id, Optional.empty())
                    .ifPresentOrElse(was -> items.put(id, was), () -> items.remove(id));
        }
        var was = head instanceof LayerHead h ? h : now.head();
        return Layer.of(was, items.values());
    }

    /// Speakers who were merged into others.
    Map<Id, Id> speakers() {
        return speakers.all();
    }

    /// What the schema's parts have become, in order.
    List<SchemaMove> moves() {
        return moves;
    }

    private void row(LoggedStep row) {
        row.step().edits().forEach(this::edit);
        moves.addAll(SchemaMove.of(row));
        if (row.kind() == LoggedStep.Kind.DONE && !row.undone()) {
            if (row.step().name().key().equals(SPEAKERS)) {
                merged(row.step().edits());
            }
            MergeRecord.of(row).ifPresent(r -> r.identities().forEach(speakers::put));
        }
    }

    private void merged(List<Edit> edits) {
        var kept =
                edits.stream()
                        .flatMap(e ->
                                e instanceof Edit.Replace(_, Entity after)
                                        ? Stream.of(after.id())
                                        : Stream.empty())
                        .findFirst();
        for (var edit : edits) {
            if (edit instanceof Edit.Remove(Entity gone)) {
                kept.ifPresent(k -> speakers.put(gone.id(), k));
            }
        }
    }

    private void edit(Edit edit) {
        switch (edit) {
            case Edit.Add(var item) -> put(item, Optional.empty());
            case Edit.Remove(var item) -> put(item, Optional.of(item));
            case Edit.Replace(var was, var is) -> {
                if (!was.equals(is)) {
                    put(was, Optional.of(was));
                }
            }
            case Edit.Attach(var documents, var layers) -> {
                documents.forEach(d -> containers.putIfAbsent(d, false));
                layers.forEach(l -> containers.putIfAbsent(l, false));
            }
            case Edit.Detach(var documents, var layers) -> {
                documents.forEach(d -> containers.putIfAbsent(d, true));
                layers.forEach(l -> containers.putIfAbsent(l, true));
            }
            case Edit.Revise(var was, var is) -> {
                put(was.article().document(), Optional.of(was.article().document()));
                texts.putIfAbsent(was.document(), was);
                was.items().forEach(i -> put(i, Optional.of(i)));
                is.items().forEach(i -> put(i, Optional.empty()));
            }
        }
    }

    private void put(Item item, Optional<Item> was) {
        if (before.putIfAbsent(item.id(), was) == null && !item.home().equals(Id.PROJECT)) {
            byHome.computeIfAbsent(item.home(), _ -> new ArrayList<>()).add(item.id());
        }
    }
}
