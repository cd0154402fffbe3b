package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Values of a project file that are no JSON any more are told as the damage that they are.
class DamagedJsonTest {

    @TempDir private Path folder;
    private final Shell shell = new Shell();
    private Path project;

    @BeforeEach
    void make() {
        project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
    }

    @Test
    void whatIsKnownOfAnArticleNamesIt() throws Exception {
        var title =
                shell.done("list", project, "documents", "--json")
                        .rows()
                        .getFirst()
                        .path("title")
                        .asString();
        change("UPDATE document SET metadata = '{\"date\":' WHERE id = 1");
        var told = "damaged: what is known of \"" + title + "\" is not as it was saved";
        assertDamaged(told, "list", project, "documents");
        assertDamaged(told, "export", project, folder.resolve("out"), "--format", "brat");
        assertThat(shell.run("verify", project).out()).contains(told);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsKnownOfASpeakerNamesIt() throws Exception {
        var name =
                shell.done("list", project, "speakers", "--json")
                        .rows()
                        .getFirst()
                        .path("name")
                        .asString();
        change(
                "UPDATE entity SET attributes = '{\"a\":{\"entity\":\"x\"}}' WHERE name = '%s'"
                        .formatted(name));
        assertDamaged(
                "damaged: what is known of \"" + name + "\" is not as it was saved",
                "list",
                project,
                "speakers");
    }

    @Test
    void theProjectsOwnSettingsNameIt() throws Exception {
        change("UPDATE project SET settings = 'x'");
        assertDamaged("damaged: what is known of ", "info", project);
    }

    @Test
    void valuesThatASearchLooksAtAreDamage() throws Exception {
        change("UPDATE annotation SET attributes = '{'");
        assertDamaged(
                project.getFileName()
                        + ": The project file is damaged: an annotation or link of \"Trump tweets",
                "search",
                project,
                "said",
                "--label",
                "CUE",
                "--value",
                "voice=said");
    }

    @Test
    void aStepOfTheHistoryIsDamage() throws Exception {
        change("UPDATE step SET arguments = '['");
        assertDamaged("A step of the history cannot be read", "history", project);
    }

    private void assertDamaged(String told, Object... command) {
        var result = shell.run(command);
        assertThat(result.err()).contains(told).doesNotContain("Unexpected", "UUID");
        assertThat(result.code()).isEqualTo(4);
    }

    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
