package org.hearsay.format.labelstudio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Capability;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusFolder;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.WriterOption;
import org.hearsay.format.Written;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.format.value.EntityLosses;
import org.hearsay.io.AtomicFile;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.phrase.Phrase;

/// Writes Label Studio's tasks as one JSON list, and the labeling configuration of a project that
/// takes them in. A task has an annotation for each layer, or with `as=predictions` a prediction.
/// Offsets are UTF-16, as its window counts them; `offsets=code_point` switches.
public final class LabelStudioWriter implements CorpusWriter {

    static final String TASKS = "tasks.json";
    static final String CONFIG = "labeling-config.xml";

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public OffsetUnit offsetUnit() {
        return OffsetUnit.UTF16;
    }

    @Override
    public OffsetUnit offsetUnit(Map<String, String> options) {
        return inCodePoints(options) ? OffsetUnit.CODE_POINT : OffsetUnit.UTF16;
    }

    private static boolean inCodePoints(Map<String, String> options) {
        return options.getOrDefault("offsets", "").equals("code_point");
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(
                Capability.OVERLAP,
                Capability.NESTING,
                Capability.SAME_RANGE,
                Capability.ATTRIBUTES,
                Capability.RELATIONS,
                Capability.ENTITIES,
                Capability.LAYERS,
                Capability.METADATA,
                Capability.NOTES);
    }

    @Override
    public List<WriterOption> options() {
        return List.of(
                new WriterOption(
                        "offsets",
                        List.of("utf16", "code_point"),
                        Phrase.of(
                                "what offsets count; Label Studio's window counts UTF-16, some converters code points")),
                new WriterOption(
                        "as",
                        List.of("annotations", "predictions"),
                        Phrase.of("what each layer is for Label Studio")));
    }

    @Override
    public Written write(Corpus corpus, Path folder) throws IOException {
        var files = new CorpusFolder(corpus, folder);
        var run =
                new Run(
                        corpus,
                        files,
                        new Controls(corpus.registry().schema()),
                        EntityLosses.ofNames(corpus.registry()));
        AtomicFile.write(files.written(Path.of(TASKS)), run::tasks);
        AtomicFile.write(
                files.written(Path.of(CONFIG)), out -> LabelingConfig.write(run.controls, out));
        return files.close();
    }

    /// One export.
    private record Run(
            Corpus corpus, CorpusFolder files, Controls controls, EntityLosses entities) {

        void tasks(OutputStream out) throws IOException {
            var separator = "[\n";
            for (int number = 1; corpus.documents().hasNext(); number++) {
                out.write(separator.getBytes(StandardCharsets.UTF_8));
                var task = task(corpus.documents().next(), number);
                out.write(
                        JsonFile.MAPPER.writeValueAsString(task).getBytes(StandardCharsets.UTF_8));
                separator = ",\n";
            }
            var end = separator.startsWith("[") ? "[]\n" : "\n]\n";
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }

        private Object task(AnnotatedDocument document, int number) {
            var about = document.article().document();
            files.name(about);
            files.about(Path.of(TASKS, Integer.toString(number)), about);
            var losses = new LossList(Phrase.verbatim("Label Studio"), about, files::lost);
            losses.ofDocument(document);
            entities.of(document, losses);
            boolean inCodePoints = inCodePoints(corpus.options());
            tellUnit(document, losses, inCodePoints);
            var index =
                    inCodePoints
                            ? document.article().text().codePoints()
                            : CodePointIndex.unchanging();
            var task = new Task(document.article(), corpus.registry(), controls, losses, index);
            var node = task.head(number, inCodePoints ? "code_point" : "utf16");
            boolean predictions = corpus.options().getOrDefault("as", "").equals("predictions");
            var names = predictions ? null : node.withObject("data").putArray("annotators");
            var list = node.putArray(predictions ? "predictions" : "annotations");
            for (var layer : document.layers()) {
                var result = task.result(layer);
                files.count(layer.annotations().size(), layer.relations().size());
                var name = corpus.annotator(layer);
                if (names == null) {
                    list.addObject().put("model_version", name).set("result", result);
                } else {
                    names.add(name);
                    list.addObject().put("was_cancelled", false).set("result", result);
                }
            }
            return node;
        }

        /// Where the two units differ, one of its readers will count in the other one.
        private static void tellUnit(
                AnnotatedDocument document, LossList losses, boolean inCodePoints) {
            var text = document.article().text();
            if (text.codePoints().length() != text.length()) {
                losses.add(
                        "offsets",
                        document.article().document().id(),
                        inCodePoints
                                ? Phrase.of(
                                        "offsets count code points: the window of Label Studio counts UTF-16 and shows spans behind the first emoji shifted; leave out offsets for it")
                                : Phrase.of(
                                        "offsets count UTF-16, as the window of Label Studio does: for converters that count code points write it with --option offsets=code_point"));
            }
        }
    }
}
