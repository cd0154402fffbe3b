package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.cli.Shell;
import org.hearsay.ui.schema.parts.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The schema of a project whose gold is locked.
class SchemaLockedTest extends SchemaWindowTest {

    private final Shell shell = new Shell();

    @Start
    void start(Stage first) {
        prepare(first);
        shell.done("sample", file(), "--annotator", TestDesktop.ME);
        lock();
        window.start(Optional.empty());
    }

    @Test
    void aChangeOfLockedGoldIsRefusedWithTheWayOutAndNothingIsChanged() {
        enterPlace();
        var before = schema();
        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        keys(KeyCode.ENTER);
        await(() -> field("label-name").isFocused());
        keys(KeyCode.A, KeyCode.CONTROL);
        write("STATEMENT");
        keys(KeyCode.ENTER);
        await(() -> refusal(text("#status-result")));
        assertThat(isShown("#schema-change")).isFalse();

        // A change that can be had in more ways than one is told of on its card.
        choose(new Subject.OfLabel("CLAIM"));
        interact(() -> this.<Button>find("label-remove").fire());
        await(() -> refusal(text("#schema-effect")));
        assertThat(find("schema-apply").isDisabled()).isTrue();
        Shots.take(stage.getScene(), "schema-locked");
        keys(KeyCode.ENTER);
        assertThat(isShown("#schema-change")).as("nothing to go on with").isTrue();
        interact(() -> this.<Button>find("schema-cancel").fire());
        assertThat(isShown("#schema-change")).isFalse();
        assertThat(schema().equals(before)).isTrue();
    }

    private static boolean refusal(String told) {
        return told.contains("is locked as version 1, \"pilot\"")
                && told.contains("An owner of the project unlocks it");
    }

    private void lock() {
        var second =
                shell.done("list", file(), "documents", "--json")
                        .rows()
                        .get(1)
                        .path("id")
                        .asString();
        var differences = shell.done("differences", file(), "--json", "--document", second).rows();
        assertThat(differences).hasSize(9);
        for (var difference : differences) {
            var id = difference.path("id").asString();
            shell.done("decide", file(), id, "--option", "1", "--as", "R. Kaya");
        }
        shell.done("gold", file(), "lock", second, "--name", "pilot", "--as", "R. Kaya");
    }
}
