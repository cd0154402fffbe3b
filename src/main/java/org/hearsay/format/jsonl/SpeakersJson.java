package org.hearsay.format.jsonl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A project's speakers as one JSON file, each as a line of Hearsay JSON Lines has it.
public final class SpeakersJson {

    private static final String FORMAT = "hearsay-speakers";

    private SpeakersJson() {}

    /// @param project name of the project that they come from
    public static String write(String project, Collection<Entity> speakers) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT).put("version", Json.VERSION).put("project", project);
        var array = root.putArray("speakers");
        for (var speaker : speakers) {
            var node = array.addObject().put("id", speaker.id().toString());
            node.put("name", speaker.name());
            node.set("attributes", Json.values(speaker.attributes()));
            Json.stamped(node, speaker.stamp());
        }
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /// @param file its name, for messages
    /// @throws FormatException if it holds no speakers, or one of them is not as it should be
    public static List<Entity> read(String file, String json) throws FormatException {
        try {
            var root = Json.MAPPER.readTree(json);
            if (!root.path("format").asString("").equals(FORMAT)) {
                throw new UnfitException(
                        Phrase.of(
                                "it is no list of speakers, which says \"format\": \"%s\"",
                                FORMAT));
            }
            if (root.path("version").asInt() > Json.VERSION) {
                throw new UnfitException(Phrase.of("a later version of Hearsay wrote it"));
            }
            return speakers(root.path("speakers"));
        } catch (JacksonException e) {
            throw refused(file, Phrase.of("it is no JSON: %s", e.getOriginalMessage()), e);
        } catch (IllegalArgumentException e) {
            throw refused(file, Phrased.of(e), e);
        }
    }

    private static FormatException refused(String file, Phrase why, Throwable cause) {
        return new FormatException(new ImportIssue(file, 0, why), cause);
    }

    private static List<Entity> speakers(JsonNode array) {
        var all = new ArrayList<Entity>();
        for (var node : array) {
            all.add(
                    new Entity(
                            Id.parse(Json.required(node, "id")),
                            Json.required(node, "name"),
                            Json.values(node.path("attributes")),
                            new Stamps().of(node)));
        }
        return all;
    }
}
