package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Layer;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.merge.Sharing.Texts;
import org.hearsay.project.sample.SampleProject;
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
