package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Layer;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.merge.Sharing.Texts;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shares, which have no history, merged into the project that they are of.
class SharedWorkTest {

    @TempDir private Path folder;
    private Path ours;
    private Path theirs;
    private int shares;

    @BeforeEach
    void makeCopies() throws Exception {
        ours = folder.resolve("ours.hearsay");
        SampleProject.create(ours, "CK").close();
        theirs = Copies.copy(ours, "theirs.hearsay");
    }

    private Path share() throws Exception {
        var file = folder.resolve("share-" + ++shares + ".hearsay");
        try (var project = Projects.openForReading(theirs)) {
            new Sharing(project).write(file, "BL", Texts.MARKED_WORDS);
        }
        return file;
    }

    private static void delete(Project project, int index) throws Exception {
        var layer = Copies.layer(project, 1, "BL");
        var doomed = layer.annotations().get(index);
        Copies.perform(project, Recipes.delete(layer, List.of(doomed)));
    }

    private Layer layer(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return Copies.layer(project, 1, "BL");
        }
    }

    @Test
    void whatWasOnlyRemovedThereGoesHereToo() throws Exception {
        var gone = layer(theirs).annotations().getFirst().id();
        Copies.edit(theirs, project -> delete(project, 0));
        var file = share();
        var before = Copies.content(ours);
        var report = Copies.merge(ours, file);
        assertThat(report.isNothingNew()).isFalse();
        assertThat(layer(ours).find(gone)).isEmpty();
        assertThat(layer(ours).annotations()).isEqualTo(layer(theirs).annotations());
        assertThat(layer(ours).relations()).isEqualTo(layer(theirs).relations());
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.merge(ours, file).isNothingNew()).isTrue();
        assertThat(Copies.merge(ours, share()).isNothingNew()).isTrue();
        Copies.undo(ours);
        assertThat(Copies.content(ours)).isEqualTo(before);
    }

    @Test
    void whatWasRemovedHereDoesNotComeBack() throws Exception {
        var gone = layer(ours).annotations().getLast().id();
        Copies.edit(ours, project -> delete(project, layer(project).annotations().size() - 1));
        Copies.edit(
                theirs,
                project -> {
                    var layer = layer(project);
                    Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", 3, 9)));
                });
        Copies.merge(ours, share());
        assertThat(layer(ours).find(gone)).isEmpty();
        assertThat(layer(ours).annotations()).anyMatch(a -> a.anchor().start() == 3);
        assertThat(Copies.merge(ours, share()).isNothingNew()).isTrue();
    }

    private static Layer layer(Project project) throws Exception {
        return Copies.layer(project, 1, "BL");
    }

    @Test
    void whatWasRemovedThereAndChangedHereStays() throws Exception {
        Copies.edit(theirs, project -> delete(project, 0));
        Copies.edit(
                ours,
                project -> {
                    var first = layer(project).annotations().getFirst();
                    Copies.perform(project, Copies.replace(first, first.withNote("ours")));
                });
        Copies.merge(ours, share());
        assertThat(layer(ours).annotations()).anyMatch(a -> a.note().equals("ours"));
        assertThat(Copies.findings(ours)).isEmpty();
    }

    @Test
    void whoBecameAnotherThereIsTheOtherHere() throws Exception {
        Copies.edit(
                theirs,
                project -> {
                    var all = Translation.now(project.registry()).entitiesByName();
                    Copies.mergeSpeakers(project, all.get(0).name(), all.get(1).name());
                });
        var report = Copies.merge(ours, share());
        assertThat(report.speakers().merged()).hasSize(1);
        assertThat(Copies.findings(ours)).isEmpty();
    }

    @Test
    void aLabelThatWasRenamedThereIsRenamedHereAndReportedByName() throws Exception {
        Copies.edit(
                theirs,
                project -> {
                    rename(project, "CLAIM", "ASSERTION");
                    var layer = layer(project);
                    Copies.perform(project, Copies.add(Copies.span(layer, "ASSERTION", 3, 9)));
                });
        Copies.edit(
                ours,
                project -> {
                    var layer = Copies.layer(project, 1, "AK");
                    Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", 4, 30)));
                });
        var before = Copies.content(ours);
        var file = share();
        var report = Copies.merge(ours, file);
        assertThat(report.schema())
                .containsExactly(
                        new MergeReport.SchemaLine(
                                MergeReport.SchemaLine.What.RENAMED, "CLAIM", "ASSERTION", false));
        assertThat(labels(ours)).contains("ASSERTION").doesNotContain("CLAIM");
        assertThat(layer(ours).annotations()).isEqualTo(layer(theirs).annotations());
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.merge(ours, file).isNothingNew()).isTrue();
        Copies.undo(ours);
        assertThat(Copies.content(ours)).isEqualTo(before);
    }

    @Test
    void aLabelThatWasRenamedHereHasItsNameInWhatComes() throws Exception {
        Copies.edit(ours, project -> rename(project, "CLAIM", "POINT"));
        Copies.edit(ours, project -> rename(project, "POINT", "ASSERTION"));
        Copies.edit(
                theirs,
                project -> {
                    var layer = layer(project);
                    Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", 3, 9)));
                });
        var report = Copies.merge(ours, share());
        assertThat(report.schema())
                .containsExactly(
                        new MergeReport.SchemaLine(
                                MergeReport.SchemaLine.What.RENAMED, "CLAIM", "ASSERTION", true));
        assertThat(labels(ours)).contains("ASSERTION").doesNotContain("CLAIM", "POINT");
        assertThat(layer(ours).annotations())
                .anyMatch(a -> a.anchor().start() == 3 && a.label().equals("ASSERTION"));
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.merge(ours, share()).isNothingNew()).isTrue();
    }

    private static void rename(Project project, String label, String name) throws Exception {
        new SchemaChanges(project, Copies.user(project), Instant.now())
                .apply(new SchemaChange.Rename(new Part.OfLabel(label), name));
    }

    /// In the schema, and on all spans.
    private static Set<String> labels(Path file) throws Exception {
        var labels = new TreeSet<String>();
        try (var project = Projects.openForReading(file)) {
            Translation.now(project.registry())
                    .schema()
                    .labels()
                    .forEach(l -> labels.add(l.name()));
            for (int i = 0; i < 2; i++) {
                for (var layer : Copies.open(project, i).layers()) {
                    layer.annotations().forEach(a -> labels.add(a.label()));
                }
            }
        }
        return labels;
    }

    @Test
    void aCommentThatWasRemovedThereGoesHereToo() throws Exception {
        Copies.edit(
                theirs,
                project -> {
                    var bl =
                            Translation.now(project.registry())
                                    .annotatorNamed("BL")
                                    .orElseThrow()
                                    .id();
                    new org.hearsay.project.talk.Comments(project, bl, java.time.Clock.systemUTC())
                            .onDocument(Copies.row(project, 1), "For a moment");
                });
        Copies.merge(ours, share());
        var comment = comments(ours).stream().filter(c -> c.endsWith("moment")).findFirst();
        assertThat(comment).isPresent();
        Copies.edit(
                theirs, project -> Copies.comments(project).remove(comment.get().split(" ", 2)[0]));
        Copies.merge(ours, share());
        assertThat(comments(ours)).noneMatch(c -> c.endsWith("moment"));
    }

    private static List<String> comments(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return Translation.now(project.comments()).stream()
                    .map(c -> c.id() + " " + c.text())
                    .toList();
        }
    }
}
