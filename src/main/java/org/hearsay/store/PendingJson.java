package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Steps that could not be written into their project file, as JSON. Needs no project file; offsets
/// are UTF-16 code units.
public final class PendingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final EditJson EDITS = new EditJson(Units.UTF_16, new InlineTexts());

    private PendingJson() {}

    public static String write(List<Pending> pending) throws StoreException {
        var array = NODES.arrayNode();
        try {
            for (var each : pending) {
                var node = NODES.objectNode().put("kind", ItemJson.lower(each.kind()));
                var steps = node.putArray("steps");
                for (var step : each.steps()) {
                    steps.add(tree(step));
                }
                var of = node.putArray("of");
                each.of().forEach(of::add);
                array.add(node);
            }
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
        return ValueJson.MAPPER.writeValueAsString(array);
    }

    /// @throws StoreException of kind `DAMAGED` if the text is not what [#write] gives
    public static List<Pending> read(String json) throws StoreException {
        var pending = new ArrayList<Pending>();
        try {
            for (var node : ValueJson.MAPPER.readTree(json)) {
                var steps = new ArrayList<Transaction>();
                for (var step : node.path("steps")) {
                    steps.add(step(step));
                }
                var of = new ArrayList<Long>();
                node.path("of").forEach(n -> of.add(n.asLong()));
                var kind = ItemReader.constant(LoggedStep.Kind.class, node.path("kind").asString());
                pending.add(new Pending(kind, steps, of));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    Phrase.of("What was kept aside cannot be read."),
                    e);
        } catch (SQLException e) {
            throw StoreThread.translated(e);
        }
        return pending;
    }

    private static ObjectNode tree(Transaction step) throws SQLException, StoreException {
        var node = NODES.objectNode().put("name", step.name().key());
        var arguments = node.putArray("arguments");
        step.name().arguments().forEach(arguments::add);
        node.put("edits", new String(EDITS.write(step.edits()), StandardCharsets.UTF_8));
        return node;
    }

    private static Transaction step(JsonNode node) throws SQLException, StoreException {
        var arguments = new ArrayList<String>();
        node.path("arguments").forEach(n -> arguments.add(n.asString()));
        return new Transaction(
                new StepName(node.path("name").asString(), arguments),
                EDITS.read(node.path("edits").asString().getBytes(StandardCharsets.UTF_8)));
    }
}
