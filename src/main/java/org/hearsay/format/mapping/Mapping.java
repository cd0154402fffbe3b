package org.hearsay.format.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Document;

/// Which field of a row is the text of an article, which its title, and which are metadata.
///
/// @param text name of the field
/// @param title name of the field; empty to take the text's first line
/// @param metadata by the field's name, the project's name for it; fields that are missing here are
///   left out, but where the name is `*`, which stands for all others
/// @param spans empty where rows hold none
public record Mapping(
        String text, String title, Map<String, String> metadata, Optional<SpanFields> spans) {

    private static final String ALL = "*";
    private static final List<String> TEXTS =
            List.of("text", "body", "content", "article", "fulltext", "full_text", "story");
    private static final List<String> TITLES = List.of("title", "headline", "head");
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("date", Document.DATE),
                    Map.entry("published", Document.DATE),
                    Map.entry("published_at", Document.DATE),
                    Map.entry("publication_date", Document.DATE),
                    Map.entry("publisher", Document.PUBLISHER),
                    Map.entry("source", Document.PUBLISHER),
                    Map.entry("outlet", Document.PUBLISHER),
                    Map.entry("url", Document.URL),
                    Map.entry("link", Document.URL),
                    Map.entry("author", Document.BYLINE),
                    Map.entry("byline", Document.BYLINE),
                    Map.entry("language", Document.LANGUAGE),
                    Map.entry("lang", Document.LANGUAGE));

    public Mapping {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /// Without spans.
    public Mapping(String text, String title, Map<String, String> metadata) {
        this(text, title, metadata, Optional.empty());
    }

    public Mapping with(Optional<SpanFields> changed) {
        return new Mapping(text, title, metadata, changed);
    }

    /// A field that holds the text, and every other one as metadata under its usual name.
    public static Mapping ofText(String text, Collection<String> fields) {
        var title = named(TITLES, fields).filter(t -> !t.equals(text)).orElse("");
        var metadata = new LinkedHashMap<String, String>();
        for (var field : fields) {
            if (!field.equals(text) && !field.equals(title)) {
                metadata.put(field, usualName(field));
            }
        }
        return new Mapping(text, title, metadata);
    }

    /// A field that holds the text, and all others, whatever they are, as metadata.
    public static Mapping ofTextAndAll(String text) {
        return new Mapping(text, "", Map.of(ALL, ALL));
    }

    /// For a table with these fields: all of them, where the mapping takes all.
    public Mapping over(Collection<String> fields) {
        if (!metadata.containsKey(ALL)) {
            return this;
        }
        var all = ofText(text, fields);
        var names = new LinkedHashMap<>(all.metadata);
        names.remove(title);
        names.putAll(metadata);
        names.remove(ALL);
        spans.ifPresent(s -> names.keySet().removeAll(s.ofRow()));
        return new Mapping(text, title.isEmpty() ? all.title : title, names, spans);
    }

    /// Told from the names of the fields; empty where none of them says that it is the text.
    public static Optional<Mapping> guessed(Collection<String> fields) {
        return named(TEXTS, fields).map(text -> ofText(text, fields));
    }

    /// The project's name for what such a field usually holds.
    public static String usualName(String field) {
        return KNOWN.getOrDefault(field.toLowerCase(Locale.ROOT), field);
    }

    private static Optional<String> named(List<String> wanted, Collection<String> fields) {
        return wanted.stream()
                .flatMap(w -> fields.stream().filter(f -> f.equalsIgnoreCase(w)))
                .findFirst();
    }
}
