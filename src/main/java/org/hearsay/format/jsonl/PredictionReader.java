package org.hearsay.format.jsonl;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Origin;
import org.hearsay.model.Proposal;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads predictions of a model: JSON Lines, one span a line, with `document` (or `doc_id`),
/// `start` and `end` in code points or `fragments`, `label`, and where there is one `score`; or
/// Hearsay's own JSON Lines, of which the annotations are taken. Good lines come in, others are
/// reported.
public final class PredictionReader {

    private static final List<String> DOCUMENT =
            List.of("document", "doc_id", "doc", "document_id");

    private final String file;
    private final Consumer<Prediction> predictions;
    private final Consumer<ImportIssue> issues;

    /// Documents of layers, by id, as Hearsay's own lines tell them.
    private final Map<String, String> layers = new HashMap<>();

    private PredictionReader(
            String file, Consumer<Prediction> predictions, Consumer<ImportIssue> issues) {
        this.file = file;
        this.predictions = predictions;
        this.issues = issues;
    }

    /// @throws FormatException if the file is no text in UTF-8
    public static void read(
            Path path, Consumer<Prediction> predictions, Consumer<ImportIssue> issues)
            throws IOException, FormatException {
        var name = path.getFileName().toString();
        var reader = new PredictionReader(name, predictions, issues);
        try (var lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.take(number == 1 ? withoutMark(line) : line, number);
                }
            }
        } catch (CharacterCodingException e) {
            throw new FormatException(
                    new ImportIssue(
                            name, 0, Phrase.of("it is not UTF-8; save it as UTF-8 and try again")),
                    e);
        }
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void take(String line, int number) {
        try {
            var node = Json.MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new UnfitException(Phrase.of("it is no JSON object"));
            }
            take(node, number);
        } catch (JacksonException e) {
            issue(number, Phrase.of("it is not JSON: %s", e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            issue(number, Phrased.of(e));
        }
    }

    private void take(JsonNode node, int number) {
        switch (node.path("kind").asString("")) {
            case "", "prediction", "suggestion" -> predictions.accept(plain(node, number));
            case "annotation" -> predictions.accept(ours(node, number));
            case "layer" -> layers.put(text(node, "id"), text(node, "document"));
            default -> {
                // Other kinds of our own lines hold no predictions.
            }
        }
    }

    private Prediction plain(JsonNode node, int number) {
        var document =
                DOCUMENT.stream()
                        .map(f -> node.path(f).asString(""))
                        .filter(v -> !v.isEmpty())
                        .findFirst()
                        .orElseThrow(() ->
                                new UnfitException(
                                        Phrase.of("it names no \"document\" by its id or title")));
        return prediction(node, number, document, score(node));
    }

    private Prediction ours(JsonNode node, int number) {
        var document = layers.get(text(node, "layer"));
        if (document == null) {
            throw new UnfitException(Phrase.of("its layer has no line before it"));
        }
        var written = new Origin(Origin.Kind.SUGGESTION, node.path("origin_detail").asString(""));
        var score = score(node);
        return prediction(
                node, number, document, score.isPresent() ? score : Proposal.of(written).score());
    }

    private Prediction prediction(
            JsonNode node, int number, String document, OptionalDouble score) {
        return new Prediction(
                number,
                document,
                text(node, "label"),
                places(node),
                Json.values(node.path("attributes")),
                score,
                node.path("text").isString() ? node.path("text").asString() : "");
    }

    private static List<Prediction.Place> places(JsonNode node) {
        var places = new ArrayList<Prediction.Place>();
        if (node.has("fragments")) {
            for (var pair : node.path("fragments")) {
                places.add(place(pair.path(0), pair.path(1)));
            }
        } else {
            places.add(place(node.path("start"), node.path("end")));
        }
        if (places.isEmpty()) {
            throw new UnfitException(Phrase.of("it has no \"start\" and \"end\""));
        }
        return places;
    }

    private static Prediction.Place place(JsonNode start, JsonNode end) {
        if (!start.isIntegralNumber() || !end.isIntegralNumber()) {
            throw new UnfitException(
                    Phrase.of("it needs \"start\" and \"end\" as whole numbers of code points"));
        }
        if (start.asInt() < 0 || end.asInt() <= start.asInt()) {
            throw new UnfitException(
                    Phrase.of(
                            "its end %d does not lie behind its start %d",
                            end.asInt(), start.asInt()));
        }
        return new Prediction.Place(start.asInt(), end.asInt());
    }

    private static OptionalDouble score(JsonNode node) {
        var given = node.path("score");
        if (given.isMissingNode() || given.isNull()) {
            return OptionalDouble.empty();
        }
        double score = given.isNumber() ? given.asDouble() : Double.NaN;
        if (!(score >= 0 && score <= 1)) {
            throw new UnfitException(Phrase.of("its score %s is no number from 0 to 1", given));
        }
        return OptionalDouble.of(score);
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field).asString("");
        if (value.isEmpty()) {
            throw new UnfitException(Phrase.of("it has no \"%s\"", field));
        }
        return value;
    }

    private void issue(int line, Phrase why) {
        issues.accept(new ImportIssue(file, line, Phrase.of("%s; it was left out", why)));
    }
}
