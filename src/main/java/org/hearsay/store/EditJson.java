package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Article;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Wording;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Edits as JSON. Store thread only.
final class EditJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ItemJson items;
    private final ItemReader reader;
    private final Units units;
    private final Wordings wordings;

    /// @param units in which offsets are written, as the texts are now
    /// @param wordings where the texts of corrections are kept
    EditJson(Units units, Wordings wordings) {
        this.units = units;
        this.wordings = wordings;
        items = new ItemJson(units);
        reader = new ItemReader(units);
    }

    byte[] write(List<Edit> edits) throws SQLException, StoreException {
        var array = NODES.arrayNode();
        for (var edit : edits) {
            array.add(tree(edit));
        }
        return ValueJson.MAPPER.writeValueAsString(array).getBytes(StandardCharsets.UTF_8);
    }

    List<Edit> read(byte[] json) throws SQLException, StoreException {
        var edits = new ArrayList<Edit>();
        try {
            for (var node : ValueJson.MAPPER.readTree(json)) {
                edits.add(edit(node));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    Phrase.of("A step of the history cannot be read."),
                    e);
        }
        return edits;
    }

    private ObjectNode tree(Edit edit) throws SQLException, StoreException {
        var node = NODES.objectNode();
        return switch (edit) {
            case Edit.Add(var item) -> node.set("add", items.tree(item)).setAll(revision(item));
            case Edit.Remove(var item) ->
                    node.set("remove", items.tree(item)).setAll(revision(item));
            case Edit.Replace(var before, var after) ->
                    node.set("before", items.tree(before))
                            .set("after", items.tree(after))
                            .setAll(revision(after));
            case Edit.Attach(var documents, var layers) -> {
                node.set("attach", ids(documents, layers));
                yield node;
            }
            case Edit.Detach(var documents, var layers) -> {
                node.set("detach", ids(documents, layers));
                yield node;
            }
            case Edit.Revise(var before, var after) ->
                    node.set(
                            "revise",
                            NODES.objectNode().set("from", tree(before)).set("to", tree(after)));
        };
    }

    /// Which text the offsets are of, where it is not the first: the log outlives corrections.
    private ObjectNode revision(Item item) throws SQLException, StoreException {
        int revision =
                switch (item) {
                    case Annotation a -> units.revisionOfLayer(a.layer());
                    case LayerHead h -> units.revisionOfDocument(h.document());
                    case Annotator _,
                            Comment _,
                            Decision _,
                            Document _,
                            Entity _,
                            ProjectHead _,
                            Relation _,
                            SchemaVersion _ ->
                            0;
                };
        var node = NODES.objectNode();
        return revision == 0 ? node : node.put("revision", revision);
    }

    private ObjectNode tree(Wording wording) throws SQLException, StoreException {
        var article = wording.article();
        var node = NODES.objectNode();
        node.set("document", items.tree(article.document()));
        wordings.write(
                node, new Wordings.Text(article.text(), article.form(), wording.segmentation()));
        var json = new ItemJson(unitsOf(article.text()));
        var array = node.putArray("items");
        for (var item : wording.items()) {
            array.add(json.tree(item));
        }
        return node;
    }

    private Wording wording(JsonNode node) throws SQLException, StoreException {
        if (!(reader.item(node.path("document")) instanceof Document document)) {
            throw new IllegalArgumentException("A text without its document");
        }
        var text = wordings.read(node, document);
        var json = new ItemReader(unitsOf(text.text()));
        var found = new ArrayList<Item>();
        for (var item : node.path("items")) {
            found.add(json.item(item));
        }
        return new Wording(
                new Article(document, text.text(), text.form()), text.segmentation(), found);
    }

    private Units unitsOf(DocumentText text) {
        return units.equals(Units.UTF_16) ? units : new Units.OneText(text.codePoints());
    }

    private Edit edit(JsonNode node) throws SQLException, StoreException {
        if (node.has("revise")) {
            var revise = node.path("revise");
            return new Edit.Revise(wording(revise.path("from")), wording(revise.path("to")));
        }
        var then = reader.at(node.path("revision").asInt(0));
        if (node.has("add")) {
            return new Edit.Add(then.item(node.path("add")));
        }
        if (node.has("remove")) {
            return new Edit.Remove(then.item(node.path("remove")));
        }
        if (node.has("before")) {
            return new Edit.Replace(then.item(node.path("before")), then.item(node.path("after")));
        }
        if (node.has("attach")) {
            var attach = node.path("attach");
            return new Edit.Attach(ids(attach.path("documents")), ids(attach.path("layers")));
        }
        var detach = node.path("detach");
        return new Edit.Detach(ids(detach.path("documents")), ids(detach.path("layers")));
    }

    private static ObjectNode ids(List<Id> documents, List<Id> layers) {
        var node = NODES.objectNode();
        var first = node.putArray("documents");
        documents.forEach(d -> first.add(d.toString()));
        var second = node.putArray("layers");
        layers.forEach(l -> second.add(l.toString()));
        return node;
    }

    private static List<Id> ids(JsonNode array) {
        var ids = new ArrayList<Id>();
        array.forEach(n -> ids.add(Id.parse(n.asString())));
        return ids;
    }
}
