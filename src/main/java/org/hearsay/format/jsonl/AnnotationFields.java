package org.hearsay.format.jsonl;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the line of an annotation without a tree, since nearly all lines are such. What is not
/// quite as it should be is left to [JsonlItems], which knows to say what is the matter. One
/// thread.
final class AnnotationFields {

    private static final byte[] START =
            "{\"kind\":\"annotation\",".getBytes(StandardCharsets.US_ASCII);

    private final LineParser parser = new LineParser();
    private @Nullable String id;
    private @Nullable String layer;
    private @Nullable String label;
    private @Nullable String created;
    private @Nullable String changed;
    private String note = "";
    private String origin = "";
    private String detail = "";
    private String doubted = "";
    private Attributes attributes = Attributes.NONE;
    private final List<Span> fragments = new ArrayList<>();
    private final SortedMap<String, Value> values = new TreeMap<>();

    /// The one before: many lines say the same.
    private String lastKind = "hand";

    private Origin lastOrigin = Origin.HAND;

    private String lastTime = "";
    private Instant time = Instant.EPOCH;
    private String lastLayer = "";
    private Id layerId = Id.PROJECT;

    /// @param index of the text that the line's offsets are of
    /// @return nothing where it is no annotation's, or not as it should be
    /// @throws CharacterCodingException if it is not UTF-8
    Optional<Annotation> of(LineBytes line, CodePointIndex index) throws CharacterCodingException {
        if (!line.startsWith(START)) {
            return Optional.empty();
        }
        clear();
        boolean isWhole = false;
        try {
            var json = line.begin(parser);
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                if (!take(name, json, index)) {
                    return Optional.empty();
                }
            }
            isWhole = json.currentToken() == JsonToken.END_OBJECT && parser.isAtEnd();
            return isWhole ? Optional.ofNullable(made()) : Optional.empty();
        } catch (JacksonException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeParseException _) {
            return Optional.empty();
        } finally {
            if (!isWhole) {
                parser.giveUp();
            }
        }
    }

    private void clear() {
        id = null;
        layer = null;
        label = null;
        created = null;
        changed = null;
        note = "";
        origin = "";
        detail = "";
        doubted = "";
        attributes = Attributes.NONE;
        fragments.clear();
    }

    /// @return whether it is as it should be
    private boolean take(String name, JsonParser json, CodePointIndex index) {
        return switch (name) {
            case "fragments" -> takeFragments(json, index);
            case "attributes" -> takeAttributes(json);
            default -> {
                var value = json.nextStringValue();
                yield value != null && takeText(name, value);
            }
        };
    }

    private boolean takeText(String name, String value) {
        switch (name) {
            case "kind" -> {}
            case "id" -> id = value;
            case "layer" -> layer = value;
            case "label" -> label = value;
            case "note" -> note = value;
            case "origin" -> origin = value;
            case "origin_detail" -> detail = value;
            case "doubted" -> doubted = value;
            case "created" -> created = value;
            case "changed" -> changed = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeFragments(JsonParser json, CodePointIndex index) {
        fragments.clear();
        if (json.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        while (json.nextToken() == JsonToken.START_ARRAY) {
            int start = json.nextIntValue(-1);
            int end = json.nextIntValue(-1);
            if (start < 0 || end < 0 || json.nextToken() != JsonToken.END_ARRAY) {
                return false;
            }
            fragments.add(new Span(index.toUtf16(start), index.toUtf16(end)));
        }
        return json.currentToken() == JsonToken.END_ARRAY;
    }

    private boolean takeAttributes(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        values.clear();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = value(json);
            if (value == null) {
                return false;
            }
            values.put(name, value);
        }
        attributes = values.isEmpty() ? Attributes.NONE : Attributes.of(values);
        return json.currentToken() == JsonToken.END_OBJECT;
    }

    /// As [Json#values] has it, of those kinds that nearly all values are of.
    private static @Nullable Value value(JsonParser json) {
        return switch (json.nextToken()) {
            case VALUE_STRING -> Value.of(json.getString());
            case VALUE_NUMBER_INT -> new Value.Whole(json.getLongValue());
            case VALUE_TRUE -> new Value.Truth(true);
            case VALUE_FALSE -> new Value.Truth(false);
            case START_OBJECT -> {
                var id = "entity".equals(json.nextName()) ? json.nextStringValue() : null;
                yield id == null || json.nextToken() != JsonToken.END_OBJECT
                        ? null
                        : new Value.EntityRef(UUID.fromString(id));
            }
            default -> null;
        };
    }

    private @Nullable Annotation made() {
        if (id == null || layer == null || label == null || created == null || changed == null) {
            return null;
        }
        return new Annotation(
                Id.parse(id),
                layer(layer),
                label,
                new Anchor(fragments),
                attributes,
                note,
                origin(),
                new Stamp(time(created), time(changed)));
    }

    private Id layer(String given) {
        if (!given.equals(lastLayer)) {
            layerId = Id.parse(given);
            lastLayer = given;
        }
        return layerId;
    }

    private Origin origin() {
        if (!origin.equals(lastKind)) {
            lastOrigin = new Origin(Origin.Kind.valueOf(origin.toUpperCase(Locale.ROOT)), "");
            lastKind = origin;
        }
        if (!lastOrigin.detail().equals(detail) || !lastOrigin.doubted().equals(doubted)) {
            lastOrigin = new Origin(lastOrigin.kind(), detail, doubted);
        }
        return lastOrigin;
    }

    private Instant time(String given) {
        if (!given.equals(lastTime)) {
            time = Instant.parse(given);
            lastTime = given;
        }
        return time;
    }
}
