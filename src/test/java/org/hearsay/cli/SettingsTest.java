package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SettingsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project);
    }

    @Test
    void F01_settingsAreChangedInOneStepAndUndone() {
        var before = settings();
        assertThat(before.path("first_pass").asString()).isEqualTo("open");
        assertThat(before.path("suggestions").asString()).isEqualTo("by-pass");
        assertThat(before.path("review_names").asString()).isEqualTo("hidden");
        assertThat(before.path("review_strategy").asString()).isEqualTo("all-agree");
        assertThat(before.path("review_own_work").asString()).isEqualTo("allowed");
        shell.done(
                "settings",
                project,
                "--name",
                "Pilot",
                "--first-pass",
                "blind",
                "--suggestions",
                "on",
                "--review-names",
                "shown",
                "--review-strategy",
                "majority",
                "--review-own-work",
                "forbidden",
                "--tags",
                "pilot, election",
                "--role",
                "BL=reviewer");
        var after = settings();
        assertThat(after.path("project").asString()).isEqualTo("Pilot");
        assertThat(after.path("first_pass").asString()).isEqualTo("blind");
        assertThat(after.path("suggestions").asString()).isEqualTo("on");
        assertThat(after.path("review_names").asString()).isEqualTo("shown");
        assertThat(after.path("review_strategy").asString()).isEqualTo("majority");
        assertThat(after.path("review_own_work").asString()).isEqualTo("forbidden");
        assertThat(after.path("tags"))
                .extracting(JsonNode::asString)
                .containsExactly("pilot", "election");
        assertThat(after.path("people"))
                .anyMatch(p ->
                        p.path("name").asString().equals("BL")
                                && p.path("role").asString().equals("reviewer"));
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("undo", project);
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void aBlindFirstPassHasNoSuggestionsUnlessTheyAreTurnedOn() {
        shell.done("settings", project, "--first-pass", "blind");
        assertThat(shell.run("suggest", project).code()).isNotZero();
        shell.done("settings", project, "--suggestions", "on");
        assertThat(shell.run("suggest", project).code()).isZero();
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        var before = settings();
        assertThat(shell.run("settings", project, "--role", "Nobody=owner").err())
                .contains("Nobody here is called \"Nobody\"");
        assertThat(shell.run("settings", project, "--name", " ").code()).isEqualTo(4);
        assertThat(shell.run("settings", project, "--suggestions", "often").code()).isEqualTo(2);
        assertThat(settings()).isEqualTo(before);
    }

    private JsonNode settings() {
        return shell.done("settings", project, "--json").json();
    }
}
