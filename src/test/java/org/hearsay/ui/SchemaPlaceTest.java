package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.hearsay.schema.Shape;
import org.hearsay.schema.change.Ordering;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.ui.schema.cards.ChangeCard.Way;
import org.hearsay.ui.schema.parts.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The schema of the sample project, changed by keyboard.
class SchemaPlaceTest extends SchemaWindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_namesKeysAndLooksChangeAtOnceAndAreUndone() {
        enterPlace();
        var before = schema();
        shots("schema");

        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        keys(KeyCode.ENTER);
        await(() -> field("label-name").isFocused());
        keys(KeyCode.A, KeyCode.CONTROL);
        write("STATEMENT");
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && !text("#schema-effect").contains("…"));
        assertThat(text("#schema-effect")).contains("another label", "Undo");
        Shots.take(stage.getScene(), "schema-rename-light");
        keys(KeyCode.ENTER);
        await(() -> schema().label("STATEMENT").isPresent());
        await(() -> field("label-name").getText().equals("STATEMENT"));
        undo();
        await(() -> schema().equals(before));

        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        focus("label-key");
        keys(KeyCode.A, KeyCode.CONTROL);
        write("S");
        await(() -> isShown("#label-key-note"));
        assertThat(text("#label-key-note"))
                .contains("Speaker")
                .containsPattern("Free: B, [A-Z]\\.");
        Pane samples = find("label-samples");
        assertThat(samples.getChildren()).as("light, dark, without colour").hasSize(3);
        keys(KeyCode.A, KeyCode.CONTROL);
        write("B");
        await(() -> schema().label("CLAIM").orElseThrow().key().equals("B"));
        await(() -> field("label-key").isFocused());

        // The article's keys and menus follow without a restart.
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.B);
        await(() -> own("CLAIM") == 1);
        undo();
        await(() -> own("CLAIM") == 0);
        undo();
        await(() -> schema().equals(before));
        assertThat(commandKey("label:CLAIM")).isEqualTo("C");
    }

    @Test
    void F01_theOrderOfLabelsAndAttributesIsChangedByKeysAndButtonsAndUndone() {
        enterPlace();
        var before = schema();
        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        int place = Ordering.place(before, new Part.OfLabel("CLAIM"));
        interact(() -> lookup("#schema-list").query().requestFocus());
        keys(KeyCode.UP, KeyCode.ALT);
        await(() -> Ordering.place(schema(), new Part.OfLabel("CLAIM")) == place - 1);
        await(() -> lookup("#schema-list").query().isFocused());
        assertThat(field("label-name").getText()).isEqualTo("CLAIM");
        keys(KeyCode.DOWN, KeyCode.ALT);
        await(() -> schema().equals(before));
        interact(() -> lookup("#label-down").queryButton().fire());
        await(() -> Ordering.place(schema(), new Part.OfLabel("CLAIM")) == place + 1);
        shots("schema-order");
        undo();
        await(() -> schema().equals(before));

        var voice = new Part.OfAttribute(new Owner.OfLabel("CLAIM"), "voice");
        int second = Ordering.place(before, voice);
        interact(() -> lookup("#attribute-voice").query().requestFocus());
        keys(KeyCode.UP, KeyCode.ALT);
        await(() -> Ordering.place(schema(), voice) == second - 1);
        await(() -> lookup("#attribute-voice").query().isFocused());
        undo();
        await(() -> schema().equals(before));
    }

    @Test
    void whatIsRemovedIsAskedAboutAndWhatIsSplitWaitsUnderProblems() {
        enterPlace();
        var before = schema();
        choose(new Subject.OfLabel("CUE"));
        await(() -> field("label-name").getText().equals("CUE"));
        interact(() -> lookup("#label-remove").queryButton().fire());
        await(() -> isShown("#schema-ways") && text("#schema-effect").contains("taken out"));
        Shots.take(stage.getScene(), "schema-remove-light");
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#schema-change"));

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.C);
        await(() -> own("CLAIM") == 1);
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        interact(() -> lookup("#label-split").queryButton().fire());
        await(() -> field("schema-split-names").isFocused());
        write("OPINION");
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && text("#schema-effect").contains("decision"));
        keys(KeyCode.ENTER);
        await(() -> schema().label("OPINION").isPresent());
        await(() -> own("CLAIM_OLD") == 1);

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        await(() -> isShown("#article"));
        keys(KeyCode.F8);
        await(() -> lookup("Make it Opinion").tryQuery().isPresent());
        Shots.take(stage.getScene(), "schema-split-problem-light");
        interact(() -> lookup("Make it Opinion").queryButton().fire());
        await(() -> own("OPINION") == 1);
        undo();
        await(() -> own("CLAIM_OLD") == 1);
        undo();
        await(() -> schema().equals(before) && own("CLAIM") == 1);
    }

    @Test
    void F01_aValueThatIsRemovedIsSetToAnotherAndATakenNameMakesOneOfTwo() {
        enterPlace();
        var before = schema();
        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        interact(() -> this.<TitledPane>find("attribute-claim_type").setExpanded(true));
        await(() -> field("value-position").getText().equals("position"));
        interact(() -> this.<Button>find("value-position-remove").fire());
        await(() -> isShown("#schema-ways") && !text("#schema-effect").contains("…"));
        assertThat(lookup("#schema-change .pane-title").<Label>query().getText())
                .startsWith("Remove position: used ");
        ChoiceBox<Way> ways = lookup("#schema-ways").query();
        assertThat(ways.getItems()).extracting(Way::title).contains("Make it event");
        assertThat(ways.getItems().getFirst().title()).isEqualTo("Leave unset, list as problems");
        shots("schema-remove-value");
        interact(() -> ways.setValue(way(ways, "Make it event")));
        await(() -> !text("#schema-effect").contains("…"));
        interact(() -> lookup("#schema-apply").queryButton().fire());
        await(() -> !Part.find(schema(), "CLAIM.claim_type=position").isPresent());
        undo();
        await(() -> schema().equals(before));

        await(() -> field("value-position").getText().equals("position"));
        focus("value-position");
        keys(KeyCode.A, KeyCode.CONTROL);
        write("event");
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && !text("#schema-effect").contains("…"));
        assertThat(lookup("#schema-change .pane-title").<Label>query().getText())
                .contains("already", "position and event one");
        keys(KeyCode.ENTER);
        await(() -> !Part.find(schema(), "CLAIM.claim_type=position").isPresent());
        undo();
        await(() -> schema().equals(before));
    }

    private static Way way(ChoiceBox<Way> ways, String title) {
        return ways.getItems().stream()
                .filter(w -> w.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void E02_anOwnLabelIsOfferedNoLookThatAnotherHas() {
        enterPlace();
        clickOn("#schema-new-label");
        await(() -> schema().label("NEW_LABEL").isPresent());
        await(() -> field("label-name").getText().equals("NEW_LABEL"));
        ChoiceBox<Shape> shapes = lookup("#label-shape").query();
        var used =
                schema().labels().stream()
                        .filter(l -> !l.name().equals("NEW_LABEL"))
                        .map(l -> l.shape())
                        .toList();
        assertThat(shapes.getItems()).isNotEmpty().doesNotContainAnyElementsOf(used);
        Shots.take(stage.getScene(), "schema-new-label-light");
        undo();
        await(() -> schema().label("NEW_LABEL").isEmpty());
    }

    @Test
    void C09_aLabelIsMadeNamedAndDressedByKeyboardAlone() {
        enterPlace();
        await(() -> list().isFocused());
        keys(KeyCode.TAB, KeyCode.SHIFT);
        keys(KeyCode.TAB, KeyCode.SHIFT);
        keys(KeyCode.SPACE);
        await(() -> field("label-name").getText().equals("NEW_LABEL"));
        await(() -> field("label-name").isFocused());
        write("WRONG");
        keys(KeyCode.ESCAPE);
        await(() -> field("label-name").getText().equals("NEW_LABEL"));
        write("IRONY");
        keys(KeyCode.ENTER);
        await(() -> schema().label("IRONY").isPresent());
        await(() -> field("label-name").getText().equals("IRONY"));
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        await(() -> field("label-key").isFocused());
        write("S");
        await(() -> isShown("#label-key-note"));
        keys(KeyCode.TAB);
        await(() -> field("label-key").getText().isEmpty() && !isShown("#label-key-note"));
        keys(KeyCode.TAB, KeyCode.SHIFT);
        write("B");
        await(() -> key("IRONY").equals("B"));
        await(() -> field("label-key").isFocused());
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        await(() -> lookup("#label-colour").query().isFocused());
        int versions = version();
        var colour = schema().label("IRONY").orElseThrow().colour();
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        keys(KeyCode.ENTER);
        await(() -> !schema().label("IRONY").orElseThrow().colour().equals(colour));
        assertThat(version()).isEqualTo(versions + 1);

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.B);
        await(() -> own("IRONY") == 1);
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> text("#label-fit").contains("1 of 1"));
        await(() -> text("#schema-used").contains("Used by 1 annotation."));
        Shots.take(stage.getScene(), "schema-own-label-light");
    }

    private String key(String label) {
        return schema().label(label).orElseThrow().key();
    }
}
