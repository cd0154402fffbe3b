package org.hearsay.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearsay.edit.Edit;
import org.hearsay.format.ImportedDocument;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.store.Incoming;
import org.hearsay.store.Inventory;
import org.hearsay.store.StoredArticle;
import org.hearsay.text.phrase.Phrase;

/// Fits what an import brings to what the project has: the same text is the same document, the same
/// name the same person, and every identity comes once.
final class Matching {

    private final Registry registry;
    private final boolean keepDuplicates;
    private final IdSource ids;
    private final boolean intoEmpty;
    private final Map<TextHash, Id> texts = new HashMap<>();
    private final Set<Id> taken;
    private final People people;
    private final Entities entities;
    private final Labels labels;
    private final LayerMatching layerMatching;
    private final LockedArticles locked;

    private final List<Id> added = new ArrayList<>();
    private boolean isAdopted;
    private int duplicates;
    private int layers;
    private int annotations;
    private int relations;

    Matching(
            Registry registry,
            Inventory inventory,
            LockedArticles locked,
            boolean keepDuplicates,
            IdSource ids) {
        this.locked = locked;
        this.registry = registry;
        this.keepDuplicates = keepDuplicates;
        this.ids = ids;
        intoEmpty = inventory.texts().isEmpty();
        inventory.texts().forEach((sha256, id) -> texts.put(TextHash.of(sha256), id));
        taken = new HashSet<>(inventory.ids());
        people = new People(registry, inventory.layers(), ids);
        entities = new Entities(registry);
        labels = new Labels(registry.schemaVersion());
        layerMatching = new LayerMatching(ids, taken, entities);
    }

    /// Whether the schema of a file takes the place of the project's.
    boolean takesSchema() {
        return intoEmpty;
    }

    List<Incoming> project(ProjectHead head) {
        if (!intoEmpty || isAdopted) {
            return List.of();
        }
        isAdopted = true;
        var adopted = new ProjectHead(registry.head().id(), head.name(), head.settings());
        return adopted.equals(registry.head())
                ? List.of()
                : List.of(new Incoming.Change(new Edit.Replace(registry.head(), adopted)));
    }

    void schema(SchemaVersion schema) {
        labels.offer(schema, intoEmpty);
    }

    List<Incoming> annotator(org.hearsay.model.Annotator person) {
        return people.introduce(person).map(Matching::added).stream().toList();
    }

    List<Incoming> entity(Entity entity) {
        return entities.introduce(entity).map(Matching::added).stream().toList();
    }

    /// @param annotator name for layers that name nobody
    /// @param take whether a text that is there already comes in again
    /// @param finish what is done to a document that comes in
    List<Incoming> incoming(
            ImportedDocument found,
            String annotator,
            FileChoice.Take take,
            UnaryOperator<ImportedDocument> finish) {
        var sha256 = found.text().sha256();
        var hash = TextHash.of(sha256);
        var known = texts.get(hash);
        boolean plain = found.layers().isEmpty();
        if (known != null && plain && !keepDuplicates && take != FileChoice.Take.AGAIN) {
            duplicates++;
            return List.of();
        }
        var document = finish.apply(found);
        var all = new ArrayList<Incoming>();
        document.entities().forEach(e -> all.addAll(entity(e)));
        boolean isNew = known == null || plain;
        Id id = known == null || isNew ? unused(document.id()) : known;
        texts.putIfAbsent(hash, id);
        var made = layers(document, id, annotator, all);
        if (isNew) {
            added.add(id);
            all.add(new Incoming.NewDocument(stored(document, id, sha256), made));
        } else {
            made.forEach(l -> all.add(new Incoming.NewLayer(l)));
        }
        var comments = new CommentMatching(people, layerMatching, this::unused);
        comments.of(document, id).forEach(c -> all.add(added(c)));
        if (made.size() == document.layers().size()) {
            var decisions = new DecisionMatching(people, layerMatching, taken);
            decisions.of(document, id).forEach(d -> all.add(added(d)));
        }
        return all;
    }

    /// What did not come in since this was last asked, and why.
    List<Phrase> leftOut() {
        return locked.untold();
    }

    /// What the schema needs to know in the end; at most one change.
    List<Incoming> schemaChanges() {
        return labels.change().<Incoming>map(Incoming.Change::new).stream().toList();
    }

    ImportReport report(int files, List<org.hearsay.format.ImportIssue> issues) {
        return new ImportReport(
                files,
                added.size(),
                duplicates,
                layers,
                annotations,
                relations,
                issues,
                added,
                List.of());
    }

    private List<Layer> layers(
            ImportedDocument document, Id id, String annotator, List<Incoming> changes) {
        var made = new ArrayList<Layer>();
        for (var imported : document.layers()) {
            if (locked.keepOut(imported, id)) {
                layerMatching.leftOut(imported, id);
                continue;
            }
            var name = imported.annotator().isEmpty() ? annotator : imported.annotator();
            var owner = people.ownerOf(name, imported.kind(), id);
            owner.isNew().ifPresent(person -> changes.add(added(person)));
            var layer = layerMatching.layer(imported, id, owner.id());
            labels.need(layer);
            layers++;
            annotations += layer.annotations().size();
            relations += layer.relations().size();
            made.add(layer);
            locked.came(layer.head(), document.title());
        }
        return made;
    }

    private StoredArticle stored(ImportedDocument imported, Id id, String sha256) {
        var text = imported.text().value();
        var document =
                new Document(
                        id,
                        imported.title(),
                        new TreeMap<>(imported.metadata()),
                        imported.revision(),
                        sha256,
                        text.codePointCount(0, text.length()));
        return new StoredArticle(
                new Article(document, imported.text(), imported.form()),
                Segmenter.segment(text),
                imported.source());
    }

    private Id unused(Id wanted) {
        var id = taken.contains(wanted) ? ids.next() : wanted;
        taken.add(id);
        return id;
    }

    private static Incoming added(org.hearsay.model.Item item) {
        return new Incoming.Change(new Edit.Add(item));
    }
}
