package org.hearsay.format.html;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a page says of itself: in JSON-LD as schema.org describes a NewsArticle, in OpenGraph's and
/// other `meta` elements, and in a few of its visible parts, in this order.
final class PageMetadata {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PageMetadata() {}

    static SortedMap<String, String> of(org.jsoup.nodes.Document page) {
        var article = newsArticle(page);
        var metadata = new TreeMap<String, String>();
        put(metadata, Document.LANGUAGE, language(page));
        put(
                metadata,
                Document.BYLINE,
                first(
                        name(article.path("author")),
                        meta(page, "name", "author"),
                        meta(page, "property", "article:author"),
                        text(page, "[rel=author], .byline, [itemprop=author]")));
        put(
                metadata,
                Document.DATE,
                first(
                        article.path("datePublished").asString(""),
                        meta(page, "property", "article:published_time"),
                        meta(page, "name", "date"),
                        attribute(page, "time[datetime]", "datetime")));
        put(
                metadata,
                Document.PUBLISHER,
                first(name(article.path("publisher")), meta(page, "property", "og:site_name")));
        put(
                metadata,
                Document.URL,
                first(
                        attribute(page, "link[rel=canonical]", "href"),
                        meta(page, "property", "og:url")));
        return metadata;
    }

    static String title(org.jsoup.nodes.Document page) {
        return first(
                newsArticle(page).path("headline").asString(""),
                meta(page, "property", "og:title"),
                text(page, "article h1, h1"),
                page.title());
    }

    private static String language(org.jsoup.nodes.Document page) {
        var tag = attribute(page, "html[lang]", "lang");
        int region = tag.indexOf('-');
        return region > 0 ? tag.substring(0, region) : tag;
    }

    private static JsonNode newsArticle(org.jsoup.nodes.Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                var found = article(MAPPER.readTree(script.data()));
                if (found.isObject()) {
                    return found;
                }
            } catch (JacksonException _) {
                // Broken metadata says nothing; the page's other parts may.
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static JsonNode article(JsonNode node) {
        if (node.isObject() && node.path("@type").toString().contains("Article")) {
            return node;
        }
        for (var inner : node.isArray() ? node : node.path("@graph")) {
            var found = article(inner);
            if (found.isObject()) {
                return found;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static String name(JsonNode person) {
        if (person.isArray()) {
            var names = new java.util.ArrayList<String>();
            person.forEach(p -> names.add(name(p)));
            return String.join(", ", names);
        }
        return person.isObject() ? person.path("name").asString("") : person.asString("");
    }

    private static String meta(org.jsoup.nodes.Document page, String key, String value) {
        return attribute(page, "meta[%s=%s]".formatted(key, value), "content");
    }

    private static String attribute(org.jsoup.nodes.Document page, String query, String name) {
        var element = page.selectFirst(query);
        return element == null ? "" : element.attr(name).strip();
    }

    private static String text(Element page, String query) {
        var element = page.selectFirst(query);
        return element == null ? "" : element.text().strip();
    }

    private static String first(String... candidates) {
        return List.of(candidates).stream().filter(c -> !c.isBlank()).findFirst().orElse("");
    }

    private static void put(SortedMap<String, String> metadata, String name, String value) {
        if (!value.isBlank()) {
            metadata.put(name, value);
        }
    }
}
