package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Merging colleagues' files from the command line.
class MergeTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path ours;
    private Path theirs;

    @BeforeEach
    void makeCopies() throws Exception {
        ours = folder.resolve("ours.hearsay");
        theirs = folder.resolve("theirs.hearsay");
        shell.done("sample", ours);
        Files.copy(ours, theirs);
    }

    private void editTheirs() throws Exception {
        shell.done("schema", theirs, "rename", "CLAIM", "ASSERTION");
        var file = Files.writeString(folder.resolve("new.txt"), "A new article. It says little.");
        shell.done("import", theirs, file);
    }

    @Test
    void aDryRunSaysTheSameAsTheMergeAndChangesNothing() throws Exception {
        editTheirs();
        var before = shell.done("list", ours, "annotations", "--json").out();
        var plan = shell.done("merge", ours, theirs, "--dry-run", "--json");
        assertThat(shell.done("list", ours, "annotations", "--json").out()).isEqualTo(before);
        var done = shell.done("merge", ours, theirs, "--json");
        assertThat(done.json()).isEqualTo(plan.json());
        assertThat(done.json().path("documents").path("new").asInt()).isEqualTo(1);
        assertThat(done.json().path("documents").path("same").asInt()).isEqualTo(2);
        assertThat(done.json().path("schema").toString()).contains("CLAIM", "ASSERTION");
        assertThat(done.json().path("nothing_new").asBoolean()).isFalse();
        assertThat(done.err()).contains("CLAIM is called ASSERTION there", "New article: ");
        assertThat(shell.run("verify", ours).code()).isZero();
        assertThat(shell.done("list", ours, "annotations", "--json").out())
                .contains("\"ASSERTION\"")
                .doesNotContain("\"CLAIM\"");
    }

    @Test
    void G08_mergingAgainSaysThatNothingIsNewAndWhenItWasMerged() throws Exception {
        editTheirs();
        shell.done("merge", ours, theirs);
        var history = shell.done("history", ours, "--json").rows().size();
        var again = shell.done("merge", ours, theirs, "--json");
        assertThat(again.json().path("nothing_new").asBoolean()).isTrue();
        assertThat(again.err()).contains("Nothing new. Last merge ");
        assertThat(shell.done("history", ours, "--json").rows()).hasSize(history);
    }

    @Test
    void aDamagedFileIsNamedSinceThereAreTwo() throws Exception {
        cut(theirs, 3);
        assertThat(shell.run("merge", ours, theirs).err())
                .contains("theirs.hearsay: The file is damaged.", "Nothing was merged.");
        cut(ours, 3);
        assertThat(shell.run("list", ours, "documents").err())
                .contains("ours.hearsay: The file is damaged.");
    }

    private static void cut(Path file, int parts) throws Exception {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / parts));
    }

    @Test
    void oneUndoTakesAMergeBack() throws Exception {
        editTheirs();
        var before = shell.done("list", ours, "annotations", "--json").out();
        shell.done("merge", ours, theirs);
        shell.done("undo", ours);
        assertThat(shell.done("list", ours, "annotations", "--json").out()).isEqualTo(before);
        assertThat(shell.done("list", ours, "documents", "--json").rows()).hasSize(2);
        assertThat(shell.run("verify", ours).code()).isZero();
    }

    @Test
    void whatIsNoOtherProjectIsRefusedAndNothingChanges() throws Exception {
        editTheirs();
        var before = shell.done("history", ours, "--json").out();
        assertThat(shell.run("merge", ours, ours).code()).isEqualTo(4);
        assertThat(shell.run("merge", ours, folder.resolve("none.hearsay")).code()).isEqualTo(3);
        var text = Files.writeString(folder.resolve("text.hearsay"), "no project");
        var refused = shell.run("merge", ours, theirs, text);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("text.hearsay").doesNotContain("theirs.hearsay is");
        assertThat(shell.done("history", ours, "--json").out()).isEqualTo(before);
    }

    @Test
    void twoProjectsThatWereMadeApartMeetByTextsAndNames() throws Exception {
        var other = folder.resolve("other.hearsay");
        shell.done("sample", other);
        var report = shell.done("merge", ours, other, "--json").json();
        assertThat(report.path("documents").path("same").asInt()).isEqualTo(2);
        assertThat(report.path("documents").path("new").asInt()).isZero();
        assertThat(shell.done("list", ours, "documents", "--json").rows()).hasSize(2);
        assertThat(report.path("nothing_new").asBoolean()).as(report.toString()).isTrue();
    }

    @Test
    void aSharedLayerIsMergedWhereTheArticlesAreAlsoWithoutTheirTexts() throws Exception {
        var file = Files.writeString(folder.resolve("ck.txt"), "CK says that all is well.");
        shell.done("import", theirs, file);
        for (var text : new String[] {"whole", "blotted"}) {
            var target = folder.resolve(text + "-ours.hearsay");
            shell.done("new", target);
            var sample = folder.resolve(text + "-sample.hearsay");
            shell.done("sample", sample);
            for (var document : shell.done("list", sample, "documents", "--json").rows()) {
                var one =
                        Files.writeString(
                                folder.resolve(document.path("id").asString() + ".txt"),
                                text(sample, document.path("id").asString()));
                shell.done("import", target, one);
            }
            var small = folder.resolve(text + ".hearsay");
            var shared =
                    text.equals("whole")
                            ? shell.done("share", sample, small, "--layer", "AK", "--json")
                            : shell.done(
                                    "share",
                                    sample,
                                    small,
                                    "--layer",
                                    "AK",
                                    "--json",
                                    "--without-text");
            assertThat(shared.json().path("documents").asInt()).isEqualTo(1);
            assertThat(shell.run("verify", small).code()).isZero();
            var merged = shell.done("merge", target, small, "--json").json();
            assertThat(merged.path("documents").path("same").asInt()).isEqualTo(1);
            assertThat(merged.path("unplaced")).isEmpty();
            assertThat(words(target, "AK")).isEqualTo(words(sample, "AK")).isNotEmpty();
            assertThat(shell.run("verify", target).code()).isZero();
            assertThat(
                            shell.done("merge", target, small, "--json")
                                    .json()
                                    .path("nothing_new")
                                    .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void withoutTheArticleEverySpanOfAShareWithoutTextsIsListed() {
        var small = folder.resolve("small.hearsay");
        var empty = folder.resolve("empty.hearsay");
        shell.done("new", empty);
        var shared =
                shell.done("share", ours, small, "--layer", "AK", "--without-text", "--json")
                        .json();
        var merged = shell.done("merge", empty, small, "--json").json();
        assertThat(merged.path("unplaced")).hasSize(shared.path("annotations").asInt());
        assertThat(shell.done("list", empty, "documents", "--json").rows()).isEmpty();
    }

    @Test
    void G09_spansOfAnotherTextArePlacedByTheirWordsOnlyWhereSomebodySaysSo() throws Exception {
        var one = folder.resolve("one.hearsay");
        var other = folder.resolve("other.hearsay");
        for (var project : new Path[] {one, other}) {
            shell.done("new", project);
            var text =
                    project.equals(one)
                            ? "Late news. Kim said that it would rain."
                            : "Kim said that it would rain. Lund did not.";
            shell.done("import", project, Files.writeString(folder.resolve("rain.txt"), text));
            var document = shell.done("list", project, "documents", "--json").rows().getFirst();
            shell.done("documents", project, "set", document.path("id").asString(), "title=Rain");
        }
        var plan = shell.done("merge", one, other, "--dry-run", "--json");
        assertThat(plan.json().path("articles").path(0).path("what").asString())
                .isEqualTo("second");
        assertThat(plan.err()).contains("--differing place");
        var placed = shell.done("merge", one, other, "--differing", "place", "--json").json();
        assertThat(placed.path("documents").path("differing").asInt()).isEqualTo(1);
        assertThat(placed.path("articles").path(0).path("what").asString()).isEqualTo("placed");
        assertThat(shell.done("list", one, "documents", "--json").rows()).hasSize(1);
        assertThat(shell.run("verify", one).code()).isZero();
    }

    private String text(Path project, String id) throws Exception {
        try (var open = org.hearsay.project.Projects.openForReading(project)) {
            return open.open(org.hearsay.model.Id.parse(id))
                    .toCompletableFuture()
                    .join()
                    .article()
                    .text()
                    .value();
        }
    }

    private java.util.List<String> words(Path project, String layer) {
        return shell
                .done("list", project, "annotations", "--layer", layer, "--json")
                .rows()
                .stream()
                .map(r -> r.path("label").asString() + r.path("fragments") + r.path("text"))
                .sorted()
                .toList();
    }
}
