package org.hearsay.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;

/// A document as a reader found it.
///
/// @param id the document's own, where the format keeps ids; otherwise a new one
/// @param source the bytes that it was read from
/// @param entities that its layers refer to
/// @param revision of its text, from 1
/// @param comments whose author is given by name, see [ImportSink]
/// @param decisions likewise, in the order in which they were taken
public record ImportedDocument(
        Id id,
        String title,
        Map<String, String> metadata,
        int revision,
        DocumentText text,
        Form form,
        byte[] source,
        List<ImportedLayer> layers,
        List<Entity> entities,
        List<Comment> comments,
        List<Decision> decisions) {

    public ImportedDocument {
        metadata = java.util.Collections.unmodifiableMap(new TreeMap<>(metadata));
        layers = List.copyOf(layers);
        entities = List.copyOf(entities);
        comments = List.copyOf(comments);
        decisions = List.copyOf(decisions);
    }

    /// A document without annotations, and with no form.
    public static ImportedDocument plain(
            Id id, String title, Map<String, String> metadata, DocumentText text, byte[] source) {
        return formed(id, title, metadata, text, Form.PLAIN, source);
    }

    /// A document without annotations.
    public static ImportedDocument formed(
            Id id,
            String title,
            Map<String, String> metadata,
            DocumentText text,
            Form form,
            byte[] source) {
        return new ImportedDocument(
                id, title, metadata, 1, text, form, source, List.of(), List.of(), List.of(),
                List.of());
    }

    public ImportedDocument withRevision(int number) {
        return new ImportedDocument(
                id, title, metadata, number, text, form, source, layers, entities, comments,
                decisions);
    }

    public ImportedDocument withMetadata(Map<String, String> changed) {
        return new ImportedDocument(
                id, title, changed, revision, text, form, source, layers, entities, comments,
                decisions);
    }

    public ImportedDocument withLayers(List<ImportedLayer> changed, List<Entity> known) {
        return new ImportedDocument(
                id, title, metadata, revision, text, form, source, changed, known, comments,
                decisions);
    }

    public ImportedDocument withComments(List<Comment> made) {
        return new ImportedDocument(
                id, title, metadata, revision, text, form, source, layers, entities, made,
                decisions);
    }

    public ImportedDocument withDecisions(List<Decision> taken) {
        return new ImportedDocument(
                id, title, metadata, revision, text, form, source, layers, entities, comments,
                taken);
    }
}
