package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.model.Annotator;
import org.hearsay.model.Registry;
import org.hearsay.project.Projects;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The settings that travel with a project, by keyboard.
class ProjectSheetTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_whatTheProjectAsksIsOneStepThatTheFileHoldsAndUndoTakesBack() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        var before = registry();
        ask();
        // A key that is held down asks again and again.
        fire("project-settings");
        assertThat(lookup("#project-settings").queryAll()).hasSize(1);
        look("project-settings");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("project-settings-dark");
        keys(KeyCode.A, KeyCode.CONTROL);
        write("North Korea pilot");
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(choice("#project-settings-first-pass")).isEqualTo(FirstPass.BLIND);
        // Suggestions, three rules of Review, and then the tags.
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.TAB);
        }
        write("pilot, election");
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        write("Cy Young");
        keys(KeyCode.ENTER);
        assertThat(isShown("#project-settings")).isFalse();
        assertThat(lookup("#project-name").<Button>query().getText())
                .isEqualTo("North Korea pilot");
        assertThat(stage.getTitle()).startsWith("North Korea pilot");
        assertThat(registry().annotatorNamed("Cy Young")).map(Annotator::initials).contains("CY");
        assertThat(SuggestionPolicy.isOn(registry().head())).isFalse();
        assertThat(isShown("#article-layer")).as("others' layers").isFalse();
        awaitSaved();
        assertThat(stored()).isEqualTo(registry());
        keys(KeyCode.ENTER, KeyCode.ALT);
        clickOn("#sheet-tag-menu");
        look("sheet-tags");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(registry()).isEqualTo(before);
        assertThat(isShown("#article-layer")).as("others' layers").isTrue();
        awaitSaved();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void withoutANameNothingIsKeptAndOnlyAnOwnerChangesAnything() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var before = registry();
        ask();
        keys(KeyCode.A, KeyCode.CONTROL);
        keys(KeyCode.DELETE);
        keys(KeyCode.ENTER);
        assertThat(isShown("#project-settings")).isTrue();
        assertThat(isShown("#project-trouble")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(registry()).isEqualTo(before);
        ask();
        write(" 2");
        interact(() -> {
            ChoiceBox<Annotator.Role> own = lookup("#project-role-1").query();
            ChoiceBox<Annotator.Role> other = lookup("#project-role-2").query();
            own.setValue(Annotator.Role.ANNOTATOR);
            other.setValue(Annotator.Role.OWNER);
        });
        keys(KeyCode.ENTER);
        assertThat(registry().head().name()).endsWith(" 2");
        ask();
        look("project-settings-of-owner");
        assertThat(isShown("#project-keep")).isFalse();
        assertThat(lookup("#project-settings-name").query().isDisabled()).isTrue();
        keys(KeyCode.ENTER);
        assertThat(isShown("#project-settings")).isFalse();
        assertThat(ProjectRules.of(registry().head()).tags()).isEmpty();
    }

    private void ask() {
        fire("project-settings");
        assertThat(isShown("#project-settings")).isTrue();
        interact(() -> {
            if (lookup("#project-settings-name").query() instanceof TextField f) {
                f.end();
            }
        });
    }

    private Object choice(String id) {
        return lookup(id).<ChoiceBox<?>>query().getValue();
    }

    private Registry registry() {
        return window.session().orElseThrow().registryProperty().get();
    }

    private Registry stored() throws Exception {
        try (var project = Projects.openForReading(folder.resolve("Hearsay sample.hearsay"))) {
            return project.registry().toCompletableFuture().join();
        }
    }
}
