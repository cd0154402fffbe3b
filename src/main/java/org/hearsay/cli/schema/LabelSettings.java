package org.hearsay.cli.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.schema.Label;
import org.hearsay.schema.Overlap;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Shape;
import org.hearsay.schema.change.SchemaChange;

/// What `hearsay schema set` says a label shall be like.
final class LabelSettings {

    private static final Pattern COLOURS = Pattern.compile("(#[0-9A-Fa-f]{6}),(#[0-9A-Fa-f]{6})");

    private LabelSettings() {}

    static SchemaChange set(Schema schema, String name, Map<String, String> values)
            throws SchemaException {
        var label =
                schema.label(name)
                        .orElseThrow(() ->
                                new SchemaException(
                                        "The schema has no label %s. Nothing was changed."
                                                .formatted(name)));
        var after = label;
        for (var entry : values.entrySet()) {
            after = changed(after, entry.getKey(), entry.getValue());
        }
        var changed = after;
        return new SchemaChange.Revise(
                name,
                schema.withLabels(
                        schema.labels().stream().map(l -> l.equals(label) ? changed : l).toList()));
    }

    private static Label changed(Label label, String what, String value) throws SchemaException {
        return switch (what) {
            case "key" -> label.withKey(key(value));
            case "tier" -> label.withTier(choice(Label.Tier.class, what, value));
            case "shape" -> label.withLook(choice(Shape.class, what, value), label.colour());
            case "colour", "color" -> label.withLook(label.shape(), colour(value));
            case "smart_extent" ->
                    label.withExtent(
                            choice(Label.SmartExtent.class, what, value),
                            label.snap(),
                            label.trim());
            case "snap" ->
                    label.withExtent(
                            label.smartExtent(),
                            choice(Label.Snap.class, what, value),
                            label.trim());
            case "trim" ->
                    label.withExtent(
                            label.smartExtent(),
                            label.snap(),
                            choice(Label.Trim.class, what, value));
            case "overlap" -> label.withOverlaps(overlaps(value));
            case "description" -> label.withGuideline(value, label.guideline());
            case "guideline" -> label.withGuideline(label.description(), value);
            default ->
                    throw new SchemaException(
                            ("A label has no \"%s\" to set; take key, shape, colour, tier,"
                                            + " smart_extent, snap, trim, overlap, description or guideline.")
                                    .formatted(what));
        };
    }

    /// Names with commas between them; nothing for none of them.
    private static Set<Overlap> overlaps(String value) throws SchemaException {
        var all = EnumSet.noneOf(Overlap.class);
        for (var name : value.split(",", -1)) {
            if (!name.isBlank()) {
                all.add(choice(Overlap.class, "overlap", name.strip()));
            }
        }
        return all;
    }

    private static String key(String value) throws SchemaException {
        if (!value.matches("[A-Za-z]?")) {
            throw new SchemaException("\"%s\" is no key; take one letter.".formatted(value));
        }
        return value.toUpperCase(Locale.ROOT);
    }

    private static Label.Colour colour(String value) throws SchemaException {
        var found = COLOURS.matcher(value);
        if (!found.matches()) {
            throw new SchemaException(
                    "\"%s\" is no pair of colours; take #RRGGBB,#RRGGBB, for light and for dark."
                            .formatted(value));
        }
        return new Label.Colour(found.group(1), found.group(2));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String what, String value)
            throws SchemaException {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw new SchemaException(
                "\"%s\" is no %s; take one of %s."
                        .formatted(
                                value,
                                what,
                                Arrays.stream(type.getEnumConstants())
                                        .map(c -> c.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
