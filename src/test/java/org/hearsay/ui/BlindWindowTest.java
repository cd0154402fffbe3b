package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.settings.ProjectRecipes;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.model.Entity;
import org.hearsay.project.report.StatTable;
import org.hearsay.project.search.Hit;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window in a blind first pass, in which nothing is done yet.
class BlindWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void noPlaceTellsOfOthersWork() {
        keys(KeyCode.ENTER);
        awaitArticle();
        assertThat(filters()).contains("Annotator");
        assertThat(facts()).contains("Reference");
        interact(this::blind);
        assertThat(filters()).isNotEmpty().doesNotContain("Annotator");
        assertThat(facts()).isNotEmpty().doesNotContain("Reference");

        keys(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#place-search"));
        interact(() -> lookup("#search-query").<TextInputControl>query().setText("korea"));
        keys(KeyCode.ENTER);
        await(() -> text("#search-count").contains("untagged"));
        ListView<Hit> hits = lookup("#search-rows").query();
        assertThat(hits.getItems()).isNotEmpty().allMatch(h -> h.labels().isEmpty());

        keys(KeyCode.DIGIT8, KeyCode.CONTROL);
        await(() -> isShown("#place-statistics") && text("#statistics-state").isEmpty());
        TableView<StatTable.Line> numbers = lookup("#statistics-table").query();
        assertThat(numbers.getItems())
                .allMatch(line -> line.numbers().stream().allMatch(n -> n == 0));

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        await(() -> isShown("#article"));
        keys(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#revise-sheet"));
        StyleClassedTextArea words = lookup("#revise-text").query();
        interact(() -> words.replaceText(words.getText().replace("Pompeo", "Pompeio")));
        await(() -> text("#revise-counts").contains("0 to re-check"));
        assertThat(text("#revise-counts")).contains("no marks keep");
    }

    @Test
    void speakersAndHistoryTellNothingOfOthersMarks() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> isShown("#place-speakers") && mentionsOf("Kim Jong Un") > 0);
        interact(this::blind);
        awaitSaved();
        await(() -> mentionsOf("Kim Jong Un") == 0);
        TableView<Entity> speakers = lookup("#speaker-table").query();
        assertThat(speakers.getItems()).hasSizeGreaterThan(10);
        interact(() -> speakers.getSelectionModel().select(0));
        await(() -> isShown("#profile-mentions"));
        assertThat(lookup("#mention-list").<ListView<?>>query().getItems()).isEmpty();

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        await(() -> isShown("#article"));
        keys(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#revise-sheet"));
        StyleClassedTextArea words = lookup("#revise-text").query();
        interact(() -> words.replaceText(words.getText().replace("Pompeo", "Pompeio")));
        await(() ->
                !text("#revise-counts").isEmpty()
                        && !lookup("#revise-accept").queryButton().isDisabled());
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> !isShown("#revise-sheet"));
        awaitSaved();
        keys(KeyCode.DIGIT7, KeyCode.CONTROL);
        ListView<LoggedStep> steps = lookup("#history-list").query();
        await(() ->
                !steps.getItems().isEmpty()
                        && steps.getItems().getFirst().step().name().key().equals("revise"));
        assertThat(steps.getItems().getFirst().step().edits())
                .singleElement()
                .satisfies(e -> assertThat(((Edit.Revise) e).before().items()).isNotEmpty());
        interact(() -> steps.getSelectionModel().select(0));
        await(() -> !from(lookup("#history-diff")).lookup(".diff-after").queryAll().isEmpty());
        assertThat(from(lookup("#history-diff")).lookup(".diff-after").queryAll()).hasSize(1);
    }

    private int mentionsOf(String name) {
        TableView<Entity> table = lookup("#speaker-table").query();
        return table.getItems().stream()
                .filter(e -> e.name().equals(name))
                .mapToInt(e ->
                        (Integer) table.getColumns().get(1).getCellObservableValue(e).getValue())
                .sum();
    }

    /// What the sheet of the article tells of it.
    private List<String> facts() {
        keys(KeyCode.ENTER, KeyCode.ALT);
        await(() -> isShown("#document-sheet"));
        var told =
                from(lookup("#document-sheet")).lookup(".label").<Label>queryAll().stream()
                        .map(Label::getText)
                        .toList();
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#document-sheet"));
        return told;
    }

    private List<String> filters() {
        MenuButton button = lookup("#doc-facets").query();
        interact(button::show);
        WaitForAsyncUtils.waitForFxEvents();
        var names = button.getItems().stream().map(MenuItem::getText).toList();
        interact(button::hide);
        WaitForAsyncUtils.waitForFxEvents();
        return names.stream().filter(n -> n != null).toList();
    }

    private void blind() {
        var session = window.session().orElseThrow();
        var registry = session.registryProperty().get();
        var head = registry.head();
        var after = ProjectRules.of(head).withFirstPass(FirstPass.BLIND).in(head, head.name());
        session.perform(ProjectRecipes.change(registry, after, List.of()).orElseThrow());
    }
}
