package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.schema.SchemaFiles;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Part;
import org.hearsay.session.schema.SchemaEditing;
import org.hearsay.ui.schema.exchange.SchemaExchange;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.look.Sheets;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Rules, roles, files and versions in the schema place.
class SchemaExchangeTest extends SchemaWindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void E02_F01_rulesAndRolesChangeAtOnceAndAreUndone() {
        enterPlace();
        var before = schema();
        choose(new Subject.Rules());
        await(() -> isShown("#rule-source_has_speaker"));
        interact(() -> this.<TitledPane>find("rule-source_has_speaker").setExpanded(true));
        await(() -> isShown("#rule-source_has_speaker-message"));
        shots("schema-rules");
        tick("rule-source_has_speaker-of-CLAIM");
        await(() -> rule("source_has_speaker").labels().equals(List.of("STANCE", "QUOTE")));
        await(() -> this.<CheckBox>find("rule-source_has_speaker-of-CLAIM").isFocused());
        undo();
        await(() -> schema().equals(before));
        tick("rule-source_has_speaker-when-voice-author");
        await(() ->
                rule("source_has_speaker")
                        .fixes()
                        .equals(List.of("link", "set:voice=unspecified")));
        undo();
        await(() -> schema().equals(before));
        clickOn("#rule-add");
        await(() -> schema().constraints().size() == before.constraints().size() + 1);
        undo();
        await(() -> schema().equals(before));

        choose(new Subject.Roles());
        await(() -> isShown("#role-exclude"));
        shots("schema-roles");
        interact(() -> this.<ChoiceBox<String>>find("role-exclude").setValue(""));
        await(() -> schema().role("exclude").isEmpty());
        undo();
        await(() -> schema().equals(before));
    }

    @Test
    void F01_aSchemaFromAFileIsTakenOverAfterItsEffectWasTold() throws Exception {
        enterPlace();
        var before = schema();
        var file = folder.resolve("other.json");
        var text = SchemaJson.writeForPeople(before);
        Files.writeString(file, text.replace("CUE", "SIGNAL").replace("solid_rail", "double_rail"));
        var exchange = exchange();
        interact(() -> exchange.read(file));
        await(() -> isShown("#schema-adopt") && !text("#schema-adopt-effect").contains("…"));
        ChoiceBox<Part> becomes = lookup("#adopt-CUE").query();
        interact(() -> becomes.setValue(new Part.OfLabel("SIGNAL")));
        await(() -> text("#schema-adopt-effect").contains("another label"));
        Shots.take(stage.getScene(), "schema-adopt-light");
        keys(KeyCode.ENTER);
        await(() -> schema().label("SIGNAL").isPresent() && schema().label("CUE").isEmpty());
        undo();
        await(() -> schema().equals(before));

        Files.writeString(
                file,
                """
                {"schema": "bad",
                 "labels": [
                  {"name": "A", "shape": "circle"},
                  {"key": "C"}
                 ]}
                """);
        interact(() -> exchange.read(file));
        await(() -> isShown("#remarks-list"));
        ListView<String> lines = lookup("#remarks-list").query();
        assertThat(lines.getItems()).hasSize(2).allMatch(l -> l.startsWith("line "));
        Shots.take(stage.getScene(), "schema-import-refused-light");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#remarks-list"));
        assertThat(schema()).isEqualTo(before);

        var written = folder.resolve("written.json");
        interact(() -> exchange.write(written));
        await(() -> Files.exists(written) && SchemaFiles.read(written).equals(before));
    }

    @Test
    void versionsAreComparedByWhatWasAddedRemovedAndRenamed() {
        enterPlace();
        clickOn("#schema-compare-with");
        await(() -> isShown("#schema-compare"));
        assertThat(text("#schema-compared")).contains("first version");
        keys(KeyCode.ESCAPE);
        clickOn("#schema-new-label");
        await(() -> schema().label("NEW_LABEL").isPresent());
        await(() -> field("label-name").getText().equals("NEW_LABEL"));
        await(() -> field("label-name").isFocused());
        write("IRONY");
        keys(KeyCode.ENTER);
        await(() -> schema().label("IRONY").isPresent());
        await(() -> field("label-name").getText().equals("IRONY"));
        clickOn("#schema-compare-with");
        await(() -> isShown("#schema-compare"));
        ChoiceBox<?> versions = lookup("#schema-versions").query();
        assertThat(versions.getItems()).hasSize(2);
        ListView<?> lines = lookup("#schema-diff").query();
        assertThat(lines.getItems().toString()).contains("renamed", "NEW_LABEL is IRONY now");
        interact(() -> versions.getSelectionModel().selectLast());
        await(() -> lines.getItems().toString().contains("added"));
        assertThat(lines.getItems().toString()).contains("IRONY").doesNotContain("NEW_LABEL");
        Shots.take(stage.getScene(), "schema-compare-light");
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#schema-compare"));
    }

    /// As the place's buttons start it, once a file was chosen.
    private SchemaExchange exchange() {
        var session = window.session().orElseThrow();
        Sheets sheets = lookup("#sheets").query();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    var editing =
                            new SchemaEditing(
                                    session,
                                    desktop.desktop.jobs(),
                                    desktop.desktop.clock(),
                                    desktop.desktop.owner());
                    return new SchemaExchange(
                            session,
                            desktop.desktop,
                            new Notices(),
                            sheets,
                            new SchemaExchange.Changing(
                                    (change, told) -> editing.effect("effect", change, told),
                                    change -> editing.apply("apply", change, _ -> {})));
                });
    }

    private void tick(String id) {
        CheckBox box = find(id);
        interact(() -> {
            box.requestFocus();
            box.fire();
        });
    }

    private Constraint.Rule rule(String id) {
        return schema().constraints().stream()
                .map(Constraint::rule)
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
