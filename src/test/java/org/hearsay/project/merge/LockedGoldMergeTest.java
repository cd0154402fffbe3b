package org.hearsay.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.edit.Recipes;
import org.hearsay.model.LayerHead;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.report.Checking;
import org.hearsay.project.revise.Revising;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gold that is locked on one side, and what a merge makes of it.
class LockedGoldMergeTest {

    @TempDir private Path folder;

    private Path ours;
    private Path theirs;

    @BeforeEach
    void makeCopies() throws Exception {
        ours = folder.resolve("ours.hearsay");
        SampleProject.create(ours, "AK").close();
        theirs = Copies.copy(ours, "theirs.hearsay");
    }

    @Test
    void G10_lockedGoldStaysAndAllElseOfTheArticleIsMerged() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(theirs, GoldApart::theirWork);
        var before = gold(ours);
        var all = Copies.content(ours);

        var report = Copies.merge(ours, theirs);
        assertThat(report.kept()).hasSize(1);
        var kept = report.kept().getFirst();
        assertThat(kept.title()).contains("Harbour");
        assertThat(kept.isArticle()).isFalse();
        assertThat(kept.version()).contains("v1 pilot");
        assertThat(kept.there()).isEqualTo(kept.here() + 1);
        assertThat(kept.changes().added()).isOne();
        assertThat(kept.decisions()).isOne();
        assertThat(gold(ours)).isEqualTo(before);
        assertThat(MergeText.lines(report))
                .anyMatch(l -> l.contains("locked here (v1 pilot)") && l.contains("1 span new"));
        assertThat(notes(ours)).contains("theirs");
        checked(ours);

        var again = Copies.merge(ours, theirs);
        assertThat(again.isNothingNew()).isTrue();
        assertThat(again.kept()).isEqualTo(report.kept());

        Copies.undo(ours);
        assertThat(Copies.content(ours)).isEqualTo(all);
        checked(ours);
    }

    @Test
    void whatStayedOutComesInOnceItIsUnlockedHere() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(theirs, GoldApart::theirWork);
        Copies.merge(ours, theirs);
        // A merge in between that again leaves it out.
        Copies.edit(theirs, p -> GoldApart.note(p, "BL", "later"));
        assertThat(Copies.merge(ours, theirs).kept()).hasSize(1);
        var bl = layers(ours, k -> !k.contains("gold"));
        Copies.edit(ours, GoldApart::unlock);

        var report = Copies.merge(ours, theirs);
        assertThat(report.kept()).isEmpty();
        assertThat(report.decisions()).isOne();
        assertThat(gold(ours)).containsAllEntriesOf(gold(theirs));
        assertThat(layers(ours, k -> !k.contains("gold"))).isEqualTo(bl);
        checked(ours);
        assertThat(Copies.merge(ours, theirs).isNothingNew()).isTrue();
    }

    @Test
    void whatWasRemovedHereAfterAMergeThatLeftGoldOutDoesNotComeBack() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(theirs, GoldApart::theirWork);
        Copies.merge(ours, theirs);
        Copies.edit(
                ours,
                p -> {
                    var layer = Copies.layer(p, GoldApart.HARBOUR, "BL");
                    var theirs =
                            layer.annotations().stream()
                                    .filter(a -> a.note().equals("theirs"))
                                    .toList();
                    Copies.perform(p, Recipes.delete(layer, theirs));
                    GoldApart.unlock(p);
                });
        Copies.merge(ours, theirs);
        assertThat(notes(ours)).doesNotContain("theirs");
        assertThat(gold(ours)).containsAllEntriesOf(gold(theirs));
    }

    @Test
    void G08_eitherSideMergesTheOtherToTheSameButForWhatIsLocked() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(ours, p -> GoldApart.note(p, "AK", "ours"));
        Copies.edit(theirs, GoldApart::theirWork);
        var here = Copies.copy(ours, "here.hearsay");
        var there = Copies.copy(theirs, "there.hearsay");
        Copies.merge(here, theirs);
        Copies.merge(there, ours);
        assertThat(layers(here, k -> !k.contains("gold")))
                .isEqualTo(layers(there, k -> !k.contains("gold")));
        assertThat(gold(here)).isEqualTo(gold(ours));
        // They have what is locked and their own; what is here stays when that comes back.
        Copies.merge(here, there);
        assertThat(gold(here)).isEqualTo(gold(ours));
        checked(here);
    }

    @Test
    void anArticleOfWhichGoldWordsWereCorrectedThereStaysAsAWhole() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(
                theirs,
                p -> {
                    GoldApart.theirWork(p);
                    revise(p);
                });
        Copies.edit(theirs, p -> GoldApart.note(p, 0, "Reference", "elsewhere"));
        var before = gold(ours);

        var report = Copies.merge(ours, theirs);
        assertThat(report.kept()).hasSize(1);
        assertThat(report.kept().getFirst().isArticle()).isTrue();
        assertThat(gold(ours)).isEqualTo(before);
        assertThat(notes(ours)).doesNotContain("theirs");
        assertThat(text(ours)).isNotEqualTo(text(theirs));
        assertThat(Copies.content(ours).values()).anyMatch(v -> v.contains("elsewhere"));
        checked(ours);
        assertThat(Copies.merge(ours, theirs).isNothingNew()).isTrue();

        Copies.edit(ours, GoldApart::unlock);
        assertThat(Copies.merge(ours, theirs).kept()).isEmpty();
        assertThat(text(ours)).isEqualTo(text(theirs));
        assertThat(notes(ours)).contains("theirs");
        assertThat(gold(ours)).containsAllEntriesOf(gold(theirs));
        checked(ours);
    }

    @Test
    void anUnlockingThereCountsForTheVersionThatIsLockedHereAlone() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        var there = Copies.copy(ours, "there.hearsay");
        Copies.edit(
                there,
                p -> {
                    GoldApart.unlock(p);
                    GoldApart.theirWork(p);
                    GoldApart.lock(p, "two");
                });
        var here = Copies.copy(ours, "here.hearsay");
        assertThat(Copies.merge(here, there).kept()).isEmpty();
        assertThat(gold(here)).isEqualTo(gold(there));
        checked(here);

        Copies.edit(
                ours,
                p -> {
                    GoldApart.unlock(p);
                    GoldApart.lock(p, "another");
                });
        var before = gold(ours);
        assertThat(Copies.merge(ours, there).kept().getFirst().version()).contains("v2 another");
        assertThat(gold(ours)).isEqualTo(before);
        checked(ours);
    }

    @Test
    void aRenamedLabelThatLockedGoldHasRefusesTheMerge() throws Exception {
        Copies.edit(ours, p -> GoldApart.lock(p, "pilot"));
        Copies.edit(
                theirs,
                p ->
                        new SchemaChanges(p, Copies.user(p), Instant.now())
                                .apply(
                                        new SchemaChange.Rename(
                                                new Part.OfLabel("CLAIM"), "ASSERTION")));
        var before = Copies.content(ours);
        assertThatThrownBy(() -> Copies.merge(ours, theirs))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("locked as version 1, \"pilot\"")
                .hasMessageContaining("in the whole project")
                .hasMessageContaining("Nothing was merged.");
        assertThat(Copies.content(ours)).isEqualTo(before);
    }

    private static void revise(Project project) throws Exception {
        var open = Copies.open(project, GoldApart.HARBOUR);
        var text = open.article().text();
        var marked = text.at(GoldApart.gold(project).annotations().getFirst().anchor());
        var revising = new Revising(project);
        revising.perform(
                Copies.user(project),
                revising.plan(
                        open.article().document().id(),
                        new DocumentText(
                                text.value()
                                        .replace(
                                                marked,
                                                marked.substring(0, 1)
                                                        + "xx"
                                                        + marked.substring(1)))));
    }

    private static String text(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return Copies.open(project, GoldApart.HARBOUR).article().text().value();
        }
    }

    private static Map<String, String> gold(Path file) throws Exception {
        return layers(file, k -> k.startsWith("gold"));
    }

    private static List<String> notes(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            var notes = new ArrayList<String>();
            Copies.open(project, GoldApart.HARBOUR)
                    .layers()
                    .forEach(l -> l.annotations().forEach(a -> notes.add(a.note())));
            return notes;
        }
    }

    private static Map<String, String> layers(Path file, Predicate<String> which) throws Exception {
        var all = new TreeMap<String, String>();
        try (var project = Projects.openForReading(file)) {
            for (var layer : Copies.open(project, GoldApart.HARBOUR).layers()) {
                var kind = layer.head().kind() == LayerHead.Kind.GOLD ? "gold " : "layer ";
                layer.annotations().forEach(a -> all.put(kind + a.id(), a.toString()));
                layer.relations().forEach(r -> all.put(kind + r.id(), r.toString()));
            }
        }
        all.keySet().removeIf(which.negate());
        return all;
    }

    private static void checked(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            assertThat(Checking.of(project).findings()).isEmpty();
        }
    }
}
