package org.hearsay.format.labelstudio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.FoundLayer;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.standoff.Quotes;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.model.Entity;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Anchor;
import org.hearsay.text.Decoded;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// The results of one annotation or prediction on their way to a layer.
final class Regions {

    private final SourceOffsets offsets;
    private final Quotes quotes;
    private final FoundLayer layer;
    private final Issues issues;
    private final int line;
    private final Map<String, String> ofDocument = new TreeMap<>();

    /// @param text as the task has it
    /// @param line of the task
    Regions(
            String text,
            Decoded decoded,
            OffsetUnit unit,
            ReadContext context,
            Issues issues,
            int line) {
        offsets = new SourceOffsets(text, decoded, unit);
        quotes = new Quotes(decoded.text());
        layer = new FoundLayer("label-studio", context);
        this.issues = issues;
        this.line = line;
    }

    /// Regions first: the others may refer to those that come later.
    void read(JsonNode result) {
        for (var item : result) {
            if (isRegion(item)) {
                issues.attempt(line, () -> region(item));
            }
        }
        quotes.shift().ifPresent(s -> issues.tell(line, s.message()));
        for (var item : result) {
            if (item.path("type").asString("").equals("relation")) {
                issues.attempt(line, () -> relation(item));
            } else if (!isRegion(item)) {
                issues.attempt(line, () -> value(item));
            }
        }
    }

    ImportedLayer layer(String annotator) {
        return layer.layer(annotator, LayerHead.Kind.WORK);
    }

    List<Entity> entities() {
        return layer.entities();
    }

    /// Choices about the whole text.
    Map<String, String> ofDocument() {
        return ofDocument;
    }

    private static boolean isRegion(JsonNode item) {
        return item.path("type").asString("").endsWith("labels");
    }

    private void region(JsonNode item) throws BadItem {
        var value = item.path("value");
        var id = item.path("id").asString("");
        var labels = value.path(item.path("type").asString(""));
        if (labels.isEmpty()) {
            throw new BadItem(Phrase.of("region %s has no label", id));
        }
        var anchor = Anchor.of(offsets.span(offset(value, "start"), offset(value, "end")));
        int number = 0;
        for (var label : labels) {
            var key = ++number == 1 ? id : id + "#" + number;
            layer.mark(key, label.asString(""), anchor);
            for (var note : item.path("meta").path("text")) {
                layer.note(key, note.asString(""));
            }
        }
        quotes.compare(line, anchor, value.path("text").asString(""))
                .ifPresent(m -> issues.tell(line, m));
    }

    /// A text that was shown as a web page has offsets of the whole beside those of its elements.
    private static int offset(JsonNode value, String which) throws BadItem {
        var whole = value.path("globalOffsets").path(which);
        var given = whole.isMissingNode() ? value.path(which) : whole;
        if (!given.isIntegralNumber()) {
            throw new BadItem(Phrase.of("%s is no offset", given));
        }
        return given.asInt();
    }

    private void value(JsonNode item) throws BadItem {
        var name = Controls.attribute(item.path("from_name").asString(""));
        var type = item.path("type").asString("");
        var value = item.path("value");
        var given = JsonWords.list(value.path(type.equals("textarea") ? "text" : type));
        var id = item.path("id").asString("");
        if (layer.has(id)) {
            layer.value(id, name, given);
        } else if (value.path("start").isMissingNode() && !given.isEmpty()) {
            ofDocument.put(name, String.join("; ", given));
        } else {
            throw new BadItem(Phrase.of("%s is about region %s, which is not there", name, id));
        }
    }

    private void relation(JsonNode item) throws BadItem {
        var from = item.path("from_id").asString("");
        var to = item.path("to_id").asString("");
        boolean leftwards = item.path("direction").asString("").equals("left");
        var labels = JsonWords.list(item.path("labels"));
        if (labels.isEmpty()) {
            labels = List.of("related");
        }
        for (var type : labels) {
            layer.link(type, leftwards ? to : from, leftwards ? from : to, Map.of());
        }
    }
}
