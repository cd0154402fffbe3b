package org.hearsay.format.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.Loss;
import org.hearsay.model.Annotation;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.text.CodePointIndex;

/// The rows of all tables. Offsets are code points, ends exclusive.
final class TableRows {

    private static final List<String> DOCUMENT =
            List.of(
                    Document.LANGUAGE,
                    Document.BYLINE,
                    Document.PUBLISHER,
                    Document.DATE,
                    Document.URL,
                    Document.TAGS,
                    Document.EVENT,
                    Document.NOTES,
                    Document.SOURCE);

    private final Corpus corpus;
    private final CorpusFolder folder;
    private final ValueFields spanValues;
    private final ValueFields relationValues;
    private final ValueFields speakerValues;
    private final Book.Sheet documents;
    private final Book.Sheet spans;
    private final Book.Sheet relations;
    private final Book.Sheet speakers;
    private final Book.Sheet comments;

    TableRows(Corpus corpus, Book book, CorpusFolder folder) throws IOException {
        this.corpus = corpus;
        this.folder = folder;
        var schema = corpus.registry().schema();
        var ofSpans = new ArrayList<Attribute>();
        schema.labels().forEach(l -> ofSpans.addAll(l.attributes()));
        ofSpans.addAll(schema.commonAttributes());
        var ofRelations =
                schema.relations().stream().flatMap(r -> r.attributes().stream()).toList();
        spanValues = values(ofSpans, TableFields.SPANS);
        relationValues = values(ofRelations, TableFields.RELATIONS);
        speakerValues = values(schema.entityAttributes(), TableFields.SPEAKERS);
        var ofDocuments = new ArrayList<>(TableFields.DOCUMENTS);
        DOCUMENT.forEach(name -> ofDocuments.add(Field.text(name)));
        ofDocuments.add(Field.text("other_metadata"));
        ofDocuments.add(Field.text("text"));
        documents = book.sheet("documents", ofDocuments);
        spans = book.sheet("spans", joined(TableFields.SPANS, spanValues));
        relations = book.sheet("relations", joined(TableFields.RELATIONS, relationValues));
        speakers = book.sheet("speakers", joined(TableFields.SPEAKERS, speakerValues));
        comments = book.sheet("comments", TableFields.COMMENTS);
    }

    void speakers() throws IOException {
        for (Entity entity : corpus.registry().entitiesByName()) {
            write(
                    speakers,
                    "",
                    entity.id(),
                    List.of(entity.id().toString(), entity.name()),
                    speakerValues.cells(entity.attributes()));
        }
    }

    void document(AnnotatedDocument whole) throws IOException {
        var document = whole.article().document();
        var head =
                List.of(
                        document.id().toString(),
                        document.title(),
                        Integer.toString(document.revision()),
                        document.sha256(),
                        Integer.toString(document.length()));
        var known = new ArrayList<String>();
        DOCUMENT.forEach(name -> known.add(document.metadata(name)));
        known.add(ValueFields.json(document.metadata(), Set.copyOf(DOCUMENT)));
        known.add(whole.article().text().value());
        write(documents, document.title(), document.id(), head, known);
        for (var layer : whole.layers()) {
            layer(whole, layer);
        }
        for (var comment : whole.comments()) {
            comment(document, comment);
        }
    }

    private void layer(AnnotatedDocument whole, Layer layer) throws IOException {
        var index = whole.article().text().codePoints();
        for (var annotation : layer.annotations()) {
            span(whole, layer, annotation, index);
        }
        int written = 0;
        for (var relation : layer.relations()) {
            written++;
            relation(whole, layer, relation);
        }
        folder.count(layer.annotations().size(), written);
    }

    private void span(
            AnnotatedDocument whole, Layer layer, Annotation annotation, CodePointIndex index)
            throws IOException {
        var document = whole.article().document();
        var parts = annotation.anchor().fragments();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            write(
                    spans,
                    document.title(),
                    annotation.id(),
                    List.of(
                            annotation.id().toString(),
                            document.id().toString(),
                            document.title(),
                            corpus.annotator(layer),
                            lower(layer.head().kind()),
                            annotation.label(),
                            Integer.toString(i + 1),
                            Integer.toString(parts.size()),
                            Integer.toString(index.toCodePoint(part.start())),
                            Integer.toString(index.toCodePoint(part.end())),
                            whole.article().text().at(part),
                            annotation.note(),
                            lower(annotation.origin().kind()),
                            annotation.stamp().created().toString(),
                            annotation.stamp().changed().toString()),
                    spanValues.cells(annotation.attributes()));
        }
    }

    private void relation(AnnotatedDocument whole, Layer layer, Relation relation)
            throws IOException {
        var document = whole.article().document();
        write(
                relations,
                document.title(),
                relation.id(),
                Stream.of(
                                List.of(
                                        relation.id().toString(),
                                        document.id().toString(),
                                        document.title(),
                                        corpus.annotator(layer),
                                        lower(layer.head().kind()),
                                        relation.type()),
                                end(whole, layer, relation.source()),
                                end(whole, layer, relation.target()))
                        .flatMap(List::stream)
                        .toList(),
                relationValues.cells(relation.attributes()));
    }

    private static List<String> end(AnnotatedDocument whole, Layer layer, Id id) {
        return List.of(
                id.toString(),
                layer.annotation(id).map(Annotation::label).orElse(""),
                layer.annotation(id).map(a -> whole.article().text().at(a.anchor())).orElse(""));
    }

    private void comment(Document document, Comment comment) throws IOException {
        var author = corpus.registry().annotators().get(comment.author());
        write(
                comments,
                document.title(),
                comment.id(),
                List.of(
                        comment.id().toString(),
                        document.id().toString(),
                        document.title(),
                        comment.subject().toString(),
                        author == null ? comment.author().toString() : author.name(),
                        comment.text(),
                        Boolean.toString(comment.resolved()),
                        comment.stamp().created().toString()),
                List.of());
    }

    private void write(
            Book.Sheet sheet, String title, Id id, List<String> head, List<String> values)
            throws IOException {
        int changed = sheet.row(Stream.concat(head.stream(), values.stream()).toList());
        for (int i = 0; i < changed; i++) {
            folder.lost(new Loss("cell", title, id.toString(), sheet.why()));
        }
    }

    private ValueFields values(Collection<Attribute> attributes, List<Field> others) {
        var taken = new HashSet<String>();
        others.forEach(f -> taken.add(f.name()));
        return new ValueFields(corpus.registry(), attributes, taken);
    }

    private static List<Field> joined(List<Field> fields, ValueFields values) {
        return Stream.concat(fields.stream(), values.fields().stream()).toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
