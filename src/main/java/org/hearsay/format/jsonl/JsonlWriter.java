package org.hearsay.format.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.io.AtomicFile;
import org.hearsay.io.PackedList;
import org.hearsay.io.SummedFile;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/// Writes everything as one file of JSON Lines, `project.jsonl`; `help/format-jsonl.md` describes
/// it. An annotator's line comes before the first layer of theirs.
public final class JsonlWriter implements CorpusWriter {

    public static final String FILE = "project.jsonl";

    private static final ObjectWriter LINES = Json.MAPPER.writer().withRootValueSeparator("\n");

    @Override
    public String id() {
        return "hearsay-jsonl";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        TextlessLines.KEY,
                        List.of("whole", TextlessLines.NONE),
                        Phrase.of(
                                "\"none\" leaves the articles out, for those who may not pass them on; \"hearsay rehydrate\" puts them back")));
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var counts = new int[3];
        var sum = AtomicFile.writeSummed(file, out -> write(corpus, out, counts));
        var written = PackedList.of(List.of(new SummedFile(file, sum)), SummedFile.below(folder));
        return new Written(written, counts[0], counts[1], counts[2], PackedList.none());
    }

    private static void write(Corpus corpus, OutputStream out, int[] counts) throws IOException {
        // The file is not the generator's to close.
        var json = LINES.createGenerator(out);
        try {
            new Run(corpus, json, new AnnotationLine(json), counts).write();
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// One export.
    ///
    /// @param counts documents, annotations and relations written
    private record Run(Corpus corpus, JsonGenerator json, AnnotationLine direct, int[] counts) {

        private boolean isTextless() {
            return TextlessLines.NONE.equals(corpus.options().get(TextlessLines.KEY));
        }

        void write() {
            var registry = corpus.registry();
            var head =
                    Json.line("hearsay")
                            .put("version", Json.VERSION)
                            .put("offset_unit", "code_point")
                            .put("end", "exclusive");
            line(isTextless() ? head.put(TextlessLines.KEY, TextlessLines.NONE) : head);
            line(
                    Json.line("project")
                            .put("name", registry.head().name())
                            .set("settings", Json.texts(registry.head().settings())));
            line(
                    Json.line("schema")
                            .put("number", registry.schemaVersion().number())
                            .set(
                                    "content",
                                    Json.MAPPER.readTree(SchemaJson.write(registry.schema()))));
            for (var entity : registry.entities().values()) {
                line(Lines.entity(entity));
            }
            var known = new HashSet<Id>();
            while (corpus.documents().hasNext()) {
                document(corpus.documents().next(), registry, known);
            }
        }

        private void document(AnnotatedDocument each, Registry registry, Set<Id> known) {
            var index = each.article().text().codePoints();
            var text = each.article().text().value();
            line(isTextless() ? TextlessLines.document(each, index) : Lines.document(each, index));
            counts[0]++;
            for (var layer : each.layers()) {
                introduce(layer.head().annotator(), registry, known);
                line(Lines.head(layer, index));
                for (var annotation : layer.annotations()) {
                    if (isTextless()) {
                        line(TextlessLines.annotation(annotation, index, text));
                    } else {
                        direct.write(annotation, index);
                    }
                    counts[1]++;
                }
                for (var relation : layer.relations()) {
                    line(Lines.relation(relation));
                    counts[2]++;
                }
            }
            for (var comment : each.comments()) {
                introduce(comment.author(), registry, known);
                line(Lines.comment(comment));
            }
            for (var decision : each.decisions()) {
                introduce(decision.reviewer(), registry, known);
                line(DecisionLine.of(decision));
            }
        }

        private void introduce(Id annotator, Registry registry, Set<Id> known) {
            var person = registry.annotators().get(annotator);
            if (person != null && known.add(annotator)) {
                line(Lines.annotator(person));
            }
        }

        private void line(ObjectNode node) {
            json.writeTree(node);
        }
    }
}
