package org.hearsay.format.claimreview;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a JSON-LD processor finds in a file of reviews, and what of it schema.org does not know:
/// properties that a type does not have, and values outside a property's range. As in schema.org's
/// own context each term is one of its vocabulary.
final class ForeignReviews {

    private static final String VOCABULARY = "http://schema.org/";
    private static final Set<String> NAMED = Set.of("name");

    /// The properties of schema.org 29 that the mapping uses, each with the types of its values; a
    /// blank for text.
    private static final Map<String, Map<String, Set<String>>> PROPERTIES =
            Map.of(
                    "ClaimReview",
                    Map.of(
                            "claimReviewed", Set.of(""),
                            "itemReviewed", Set.of("Claim"),
                            "reviewRating", Set.of("Rating"),
                            "author", Set.of("Person", "Organization"),
                            "url", Set.of(""),
                            "datePublished", Set.of("")),
                    "Claim",
                    Map.of(
                            "author", Set.of("Person", "Organization"),
                            "datePublished", Set.of(""),
                            "appearance", Set.of("CreativeWork")),
                    "Rating",
                    Map.of(
                            "ratingValue", Set.of(""),
                            "bestRating", Set.of(""),
                            "worstRating", Set.of(""),
                            "alternateName", Set.of("")),
                    "CreativeWork",
                    Map.of("url", Set.of("")));

    /// A line each.
    final List<String> reviews = new ArrayList<>();

    final List<String> complaints = new ArrayList<>();

    ForeignReviews(String json) throws Exception {
        var context =
                JsonDocument.of(
                        new StringReader(
                                "{\"@context\":{\"@vocab\":\"%s\"}}".formatted(VOCABULARY)));
        var expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(json)))
                        .loader((_, _) -> context)
                        .get();
        for (var node : expanded) {
            check(node.asJsonObject());
            reviews.add(shown(node.asJsonObject()));
        }
    }

    private void check(JsonObject node) {
        var type = type(node);
        var known = PROPERTIES.getOrDefault(type, Map.of());
        for (var name : node.keySet()) {
            if (name.startsWith("@")) {
                continue;
            }
            var property = name.replace(VOCABULARY, "");
            boolean isName = NAMED.contains(property);
            for (var value : node.getJsonArray(name)) {
                var range = isName ? Set.of("") : known.getOrDefault(property, Set.of());
                if (!range.contains(type(value.asJsonObject()))) {
                    complaints.add(type + "." + property + " " + value);
                }
                check(value.asJsonObject());
            }
        }
        if (type.equals("Rating") && !text(node, "ratingValue").isEmpty()) {
            int value = Integer.parseInt(text(node, "ratingValue"));
            if (value < Integer.parseInt(text(node, "worstRating"))
                    || value > Integer.parseInt(text(node, "bestRating"))) {
                complaints.add("a rating of " + value);
            }
        }
    }

    private static String shown(JsonObject review) {
        var claim = child(review, "itemReviewed");
        var rating = child(review, "reviewRating");
        var author = child(claim, "author");
        return "%s | said by %s | %s %s of %s to %s | %s %s %s"
                .formatted(
                        text(review, "claimReviewed"),
                        author.isEmpty() ? List.of() : List.of(text(author, "name")),
                        text(rating, "alternateName"),
                        text(rating, "ratingValue"),
                        text(rating, "worstRating"),
                        text(rating, "bestRating"),
                        text(child(review, "author"), "name"),
                        text(review, "datePublished"),
                        text(review, "url"));
    }

    private static String type(JsonObject node) {
        var types = node.getJsonArray("@type");
        return types == null ? "" : types.getString(0).replace(VOCABULARY, "");
    }

    private static JsonObject child(JsonObject node, String property) {
        var values = node.getJsonArray(VOCABULARY + property);
        return values == null ? JsonValue.EMPTY_JSON_OBJECT : values.getJsonObject(0);
    }

    private static String text(JsonObject node, String property) {
        var value = child(node, property).get("@value");
        return value == null
                ? ""
                : value instanceof JsonString s ? s.getString() : value.toString();
    }
}
