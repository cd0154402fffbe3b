package org.hearsay.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of an article, without its text.
///
/// @param metadata sorted by name; the names that the program itself uses are constants here
/// @param revision of the text, from 1
/// @param sha256 of the text's UTF-8 bytes, lower-case hexadecimal
/// @param length of the text in code points
public record Document(
        Id id,
        String title,
        SortedMap<String, String> metadata,
        int revision,
        String sha256,
        int length)
        implements Item {

    public static final String LANGUAGE = "language";
    public static final String BYLINE = "byline";
    public static final String PUBLISHER = "publisher";
    public static final String DATE = "date";
    public static final String URL = "url";

    /// Words to find it by, separated by commas.
    public static final String TAGS = "tags";

    /// What happened, by a name of the person's choice: articles on one event belong together.
    public static final String EVENT = "event";

    public static final String NOTES = "notes";

    /// Name of the file that it came from, without its folder.
    public static final String SOURCE = "source";

    public Document {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    /// The value, empty where there is none.
    public String metadata(String name) {
        return metadata.getOrDefault(name, "");
    }

    public Document withTitle(String changed) {
        return new Document(id, changed, metadata, revision, sha256, length);
    }

    /// With the next text.
    ///
    /// @param number of the revision
    /// @param hash of the text's UTF-8 bytes, SHA-256 in lower-case hexadecimal
    /// @param codePoints the text's length
    public Document withText(int number, String hash, int codePoints) {
        return new Document(id, title, metadata, number, hash, codePoints);
    }

    public Document withMetadata(Map<String, String> changed) {
        return new Document(id, title, new TreeMap<>(changed), revision, sha256, length);
    }
}
