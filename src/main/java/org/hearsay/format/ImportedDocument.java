package org.hearsay.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Comment;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;

/// A document as a reader found it.
///
/// @param id the document's own, where the format keeps ids; otherwise a new one
/// @param source the bytes that it was read from
/// @param entities that its layers refer to
/// @param comments whose author is given by name, see [ImportSink]
public record ImportedDocument(
        Id id,
        String title,
        Map<String, String> metadata,
        DocumentText text,
        Form form,
        byte[] source,
        List<ImportedLayer> layers,
        List<Entity> entities,
        List<Comment> comments) {

    public ImportedDocument {
        metadata = java.util.Collections.unmodifiableMap(new TreeMap<>(metadata));
        layers = List.copyOf(layers);
        entities = List.copyOf(entities);
        comments = List.copyOf(comments);
    }

    /// A document without annotations.
    public static ImportedDocument plain(
            Id id, String title, Map<String, String> metadata, DocumentText text, byte[] source) {
        return new ImportedDocument(
                id, title, metadata, text, Form.PLAIN, source, List.of(), List.of(), List.of());
    }

    public ImportedDocument withLayers(List<ImportedLayer> changed, List<Entity> known) {
        return new ImportedDocument(
                id, title, metadata, text, form, source, changed, known, comments);
    }
}
