package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void makeProject() {
        shell.done("new", project());
        shell.done("import", project(), seed("seed-article.txt"));
        shell.done("import", project(), seed("seed-unicode.txt"));
        shell.done("documents", project(), "set", id(0), "publisher=First");
        shell.done("documents", project(), "set", id(1), "publisher=Second");
    }

    @Test
    void aStepFromTheMiddleIsUndoneWhereNothingBuildsOnIt() {
        shell.done("undo", project(), "--step", 3);
        assertThat(documents()).hasSize(2);
        assertThat(documents().getFirst()).doesNotContain("First");
        assertThat(documents().getLast()).contains("Second");
        assertThat(shell.done("verify", project()).code()).isZero();
    }

    @Test
    void whereLaterStepsBuildOnItNothingChangesUntilTheyMayGoToo() {
        var before = documents();
        var refused = shell.run("undo", project(), "--step", 1);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("step 1 (3)", "--with-later");
        assertThat(documents()).isEqualTo(before);

        var undone = shell.done("undo", project(), "--step", 1, "--with-later");
        assertThat(undone.err().lines()).hasSize(2);
        assertThat(documents()).singleElement().asString().contains("Second");
        assertThat(shell.done("verify", project()).code()).isZero();
    }

    @Test
    void aStepThatDoesNotCountIsNamed() {
        shell.done("undo", project());
        for (int step : List.of(4, 5, 99)) {
            var result = shell.run("undo", project(), "--step", step);
            assertThat(result.code()).isEqualTo(4);
            assertThat(result.err()).contains("Step " + step);
        }
    }

    private List<String> documents() {
        return shell.done("list", project(), "documents", "--json").out().lines().toList();
    }

    private String id(int document) {
        return shell.done("list", project(), "documents", "--json")
                .rows()
                .get(document)
                .path("id")
                .asString();
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
