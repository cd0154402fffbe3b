package org.hearsay.project.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;

/// Copies of a project that are edited apart, for tests of merging.
public final class Copies {

    private static final IdSource IDS = IdSource.timeOrdered();

    private Copies() {}

    /// Something done in a project.
    @FunctionalInterface
    public interface Work {
        void in(Project project) throws Exception;
    }

    public static void edit(Path file, Work work) throws Exception {
        try (var project = Projects.open(file)) {
            work.in(project);
        }
    }

    public static Path copy(Path file, String name) throws Exception {
        return Files.copy(file, file.resolveSibling(name));
    }

    static MergeReport merge(Path into, Path other) throws Exception {
        return merge(into, other, MergeChoices.NONE);
    }

    static MergeReport merge(Path into, Path other, MergeChoices choices) throws Exception {
        try (var project = Projects.open(into)) {
            return new Merging(project, user(project)).run(other, choices, Progress.NONE).report();
        }
    }

    static void undo(Path file) throws Exception {
        edit(
                file,
                project -> {
                    var last =
                            Translation.now(project.log().undoable(Long.MAX_VALUE, 1)).getFirst();
                    Translation.now(project.log().undo(user(project), last.sequence()));
                });
    }

    static Id user(Project project) throws ProjectException {
        return Translation.now(project.registry()).annotators().keySet().iterator().next();
    }

    public static void perform(Project project, Transaction step) throws ProjectException {
        Translation.now(project.log().append(user(project), step));
    }

    static DocumentRow row(Project project, int index) throws ProjectException {
        return Translation.now(project.documents(0, 1000)).get(index);
    }

    static OpenDocument open(Project project, int index) throws ProjectException {
        return Translation.now(project.open(row(project, index).document().id()));
    }

    public static Layer layer(Project project, int document, String annotator)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        return open(project, document).layers().stream()
                .filter(l ->
                        l.head().kind() == LayerHead.Kind.WORK
                                && registry.annotators()
                                        .get(l.head().annotator())
                                        .name()
                                        .equals(annotator))
                .findFirst()
                .orElseThrow();
    }

    public static Annotation span(Layer layer, String label, int start, int end) {
        return new Annotation(
                IDS.next(),
                layer.head().id(),
                label,
                Anchor.of(start, end),
                Attributes.NONE,
                "",
                Origin.HAND,
                Stamp.at(Instant.now()));
    }

    static Relation link(Layer layer, String type, Annotation from, Annotation to) {
        return new Relation(
                IDS.next(),
                layer.head().id(),
                type,
                from.id(),
                to.id(),
                Attributes.NONE,
                Origin.HAND,
                Stamp.at(Instant.now()));
    }

    static Annotation touched(Annotation a) {
        return a.withStamp(a.stamp().changedAt(Instant.now()));
    }

    static Transaction replace(Annotation was, Annotation is) {
        return Transaction.of(
                StepName.of("set-note", was.label()), new Edit.Replace(was, touched(is)));
    }

    static void mergeSpeakers(Project project, String kept, String gone) throws ProjectException {
        var registry = Translation.now(project.registry());
        var all = registry.entities().values();
        var stays = all.stream().filter(e -> e.name().equals(kept)).findFirst().orElseThrow();
        var goes = all.stream().filter(e -> e.name().equals(gone)).findFirst().orElseThrow();
        var mentions = new Mentions(project).everywhere(List.of(goes.id()));
        perform(project, SpeakerRecipes.merge(stays, List.of(goes), mentions, Instant.now()));
    }

    public static Transaction add(Annotation a) {
        return Recipes.add(a, "words");
    }

    static org.hearsay.project.talk.Comments comments(Project project) throws ProjectException {
        return new org.hearsay.project.talk.Comments(project, user(project), Clock.systemUTC());
    }

    /// Everything that counts but the history, as text, the same for equal content.
    public static Map<String, String> content(Path file) throws Exception {
        var all = new TreeMap<String, String>();
        try (var project = Projects.openForReading(file)) {
            var registry = Translation.now(project.registry());
            all.put("name", registry.head().toString());
            all.put("schema", SchemaJson.write(registry.schema()));
            registry.annotators().values().forEach(a -> all.put("person " + a.id(), a.toString()));
            registry.entities().values().forEach(e -> all.put("speaker " + e.id(), e.toString()));
            for (var row : Translation.now(project.documents(0, 100_000))) {
                var open = Translation.now(project.open(row.document().id()));
                all.put("document " + row.document().id(), row.document().toString());
                all.put("text " + row.document().id(), open.article().text().value());
                for (var layer : open.layers()) {
                    all.put("layer " + layer.head().id(), layer.head().toString());
                    layer.annotations().forEach(a -> all.put("span " + a.id(), a.toString()));
                    layer.relations().forEach(r -> all.put("link " + r.id(), r.toString()));
                }
            }
            for (var comment : Translation.now(project.comments())) {
                all.put("comment " + comment.id(), comment.toString());
            }
            for (var decision : Translation.now(Projects.storeOf(project).lookups().decisions())) {
                all.put("decision " + decision.id(), decision.toString());
            }
        }
        return all;
    }

    public static List<Object> findings(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return new ArrayList<>(Translation.now(Projects.storeOf(project).verify()).findings());
        }
    }

    /// Of the file and all that lies beside it under its name.
    static Map<String, String> bytes(Path file) throws Exception {
        var all = new TreeMap<String, String>();
        for (var ending : List.of("", "-wal", "-shm", ".lock")) {
            var path = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(path)) {
                var sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
                all.put(ending, HexFormat.of().formatHex(sha) + Files.getLastModifiedTime(path));
            }
        }
        return all;
    }
}
