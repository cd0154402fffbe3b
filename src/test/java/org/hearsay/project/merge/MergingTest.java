package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hearsay.project.Backups;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.merge.MergeReport.DocumentKind;
import org.hearsay.project.merge.MergeReport.SchemaLine.What;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of the sample that are edited apart and merged again.
class MergingTest {

    @TempDir private Path folder;

    private Path base;
    private Path ours;
    private Path theirs;

    @BeforeEach
    void makeCopies() throws Exception {
        base = folder.resolve("base.hearsay");
        SampleProject.create(base, "AK").close();
        ours = Copies.copy(base, "ours.hearsay");
        theirs = Copies.copy(base, "theirs.hearsay");
    }

    private void editApart() throws Exception {
        Copies.edit(ours, Apart::ours);
        Copies.edit(theirs, project -> Apart.theirs(project, folder));
    }

    @Test
    void whatBothDidApartComesTogetherAndTheReportNamesAllOfIt() throws Exception {
        editApart();
        var report = Copies.merge(ours, theirs);
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(report.documents())
                .extracting(MergeReport.DocumentLine::kind)
                .containsExactlyInAnyOrder(DocumentKind.REVISED_THERE, DocumentKind.NEW);
        assertThat(report.schema())
                .anyMatch(s ->
                        s.what() == What.RENAMED
                                && s.part().equals("CLAIM")
                                && s.now().equals("ASSERTION"));
        assertThat(report.speakers().merged()).hasSize(1);
        assertThat(report.layers())
                .anyMatch(l ->
                        l.name().equals("BL")
                                && l.changes().added() == 2
                                && l.changes().values() == 1
                                && l.changes().links() == 1);
        assertThat(report.conflicts()).isEmpty();
        Copies.edit(
                ours,
                project -> {
                    var ak = Copies.layer(project, 1, "AK");
                    assertThat(ak.annotations()).noneMatch(a -> a.label().equals("CLAIM"));
                    assertThat(ak.annotations()).anyMatch(a -> a.note().equals("ours"));
                    assertThat(Copies.layer(project, 1, "BL").annotations())
                            .anyMatch(a -> a.note().equals("theirs"));
                    assertThat(Copies.open(project, 0).article().text().value())
                            .startsWith("First of");
                    assertThat(Copies.row(project, 0).document().revision()).isEqualTo(2);
                });
    }

    @Test
    void G08_mergingTheSameFileTwiceChangesNothing() throws Exception {
        editApart();
        Copies.merge(ours, theirs);
        var once = Copies.content(ours);
        var again = Copies.merge(ours, theirs);
        assertThat(again.isNothingNew()).isTrue();
        assertThat(again.lastMerge()).isPresent();
        assertThat(Copies.content(ours)).isEqualTo(once);
    }

    @Test
    void G08_eitherOfTwoCopiesMergesTheOtherToTheSame() throws Exception {
        editApart();
        var first = Copies.copy(ours, "first.hearsay");
        var second = Copies.copy(theirs, "second.hearsay");
        Copies.merge(first, theirs);
        Copies.merge(second, ours);
        assertThat(Copies.content(first)).isEqualTo(Copies.content(second));
    }

    @Test
    void G08_theOrderOfTwoMergesDoesNotMatter() throws Exception {
        editApart();
        var first = Copies.copy(base, "first.hearsay");
        Copies.merge(first, ours);
        Copies.merge(first, theirs);
        var second = Copies.copy(base, "second.hearsay");
        Copies.merge(second, theirs);
        Copies.merge(second, ours);
        assertThat(Copies.content(first)).isEqualTo(Copies.content(second));
        assertThat(Copies.findings(first)).isEmpty();
    }

    @Test
    void G10_theColleaguesFileStaysAsItIs() throws Exception {
        editApart();
        var before = Copies.bytes(theirs);
        Copies.merge(ours, theirs);
        assertThat(Copies.bytes(theirs)).isEqualTo(before);
        try (var open = Projects.open(theirs)) {
            Copies.comments(open).onDocument(Copies.row(open, 0), "Still open");
            var during = Copies.bytes(theirs);
            assertThat(during).containsKey("-wal");
            assertThat(Copies.merge(ours, theirs).comments()).isEqualTo(1);
            assertThat(Copies.bytes(theirs)).isEqualTo(during);
        }
    }

    @Test
    void F06_aBackupIsThereBeforeAndOneUndoTakesTheMergeBack() throws Exception {
        editApart();
        var before = Copies.content(ours);
        Copies.merge(ours, theirs);
        try (var project = Projects.open(ours)) {
            var kept = new Backups(project, Clock.systemDefaultZone()).list().getFirst();
            assertThat(kept.kind()).isEqualTo(Backup.Kind.BEFORE_MERGE);
            assertThat(Copies.content(kept.file())).isEqualTo(before);
        }
        Copies.undo(ours);
        assertThat(Copies.content(ours)).isEqualTo(before);
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.merge(ours, theirs).isNothingNew()).isFalse();
        assertThat(Copies.findings(ours)).isEmpty();
        assertThat(Copies.content(ours)).hasSizeGreaterThan(before.size());
    }

    @Test
    void ofWhatBothChangedTheLaterIsActiveAndTheOtherIsInTheHistory() throws Exception {
        var note = new String[] {"earlier", "later"};
        var files = List.of(theirs, ours);
        for (int i = 0; i < 2; i++) {
            var words = note[i];
            Copies.edit(
                    files.get(i),
                    project -> {
                        var first = Copies.layer(project, 1, "AK").annotations().getFirst();
                        Copies.perform(project, Copies.replace(first, first.withNote(words)));
                    });
        }
        var report = Copies.merge(ours, theirs);
        assertThat(report.conflicts()).hasSize(1);
        assertThat(report.conflicts().getFirst().theirsTaken()).isFalse();
        Copies.edit(
                ours,
                project -> {
                    assertThat(Copies.layer(project, 1, "AK").annotations().getFirst().note())
                            .isEqualTo("later");
                    var step =
                            Translation.now(project.log().undoable(Long.MAX_VALUE, 1)).getFirst();
                    assertThat(step.step().edits().toString()).contains("earlier");
                });
        assertThat(Copies.merge(ours, theirs).isNothingNew()).isTrue();
    }

    @Test
    void aSpeakerWhoBecameAnotherThereIsTheOtherAlsoInWhatIsNewHere() throws Exception {
        Copies.edit(theirs, Apart::mergeTwoSpeakers);
        Copies.edit(
                ours,
                project -> {
                    var gone = Translation.now(project.registry()).entitiesByName().get(1);
                    var layer = Copies.layer(project, 1, "AK");
                    var span =
                            Copies.span(layer, "SPEAKER", 0, 3)
                                    .withValue("entity", new Value.EntityRef(gone.id().value()));
                    Copies.perform(project, Copies.add(span));
                });
        Copies.merge(ours, theirs);
        assertThat(Copies.findings(ours)).isEmpty();
        Copies.edit(
                ours,
                project -> {
                    var registry = Translation.now(project.registry());
                    for (var a : Copies.layer(project, 1, "AK").annotations()) {
                        a.attributes()
                                .find("entity")
                                .ifPresent(v -> {
                                    var id = ((Value.EntityRef) v).entity();
                                    assertThat(registry.entity(new org.hearsay.model.Id(id)))
                                            .isPresent();
                                });
                    }
                });
    }
}
