package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Annotation;
import org.hearsay.project.backup.Backup;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The place with everything that was done, and its backups.
class HistoryTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void stepsAreListedLookedAtAndUndoneFromTheMiddle() {
        work();
        show();
        assertThat(keysOfRows()).startsWith("add", "set-value", "add", "sample");

        choose(row("add", "CLAIM"));
        await(() -> !lookup(".diff-after").queryAll().isEmpty());
        take("11-history");
        keys(KeyCode.U);
        await(() -> isShown("#history-offer-text"));
        assertThat(text("#history-offer-text")).contains("2 later changes build on this");
        assertThat(this.<Labeled>find("#history-undo-all").getText()).isEqualTo("Undo 3");
        take("11-history-offer");
        theme(Theme.DARK);
        take("11-history-offer-dark");
        theme(Theme.LIGHT);
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#history-offer-text")).isFalse();
        assertThat(saved(file())).hasSize(2);

        choose(row("add", "STANCE"));
        keys(KeyCode.U);
        await(() -> saved(file()).size() == 1);
        assertThat(saved(file())).extracting(Annotation::label).containsExactly("CLAIM");
        await(() -> keysOfRows().size() == 5);

        choose(row("add", "CLAIM"));
        keys(KeyCode.U);
        await(() -> isShown("#history-offer-text"));
        assertThat(text("#history-offer-text")).contains("A later change builds on this");
        keys(KeyCode.U);
        await(() -> saved(file()).isEmpty());
        await(() -> keysOfRows().size() == 7);
        take("11-history-undone");
    }

    @Test
    void enterShowsTheStepInItsArticleAndFiltersNarrowTheList() {
        work();
        show();
        interact(() -> this.<TextField>find("#history-filter").setText("stance"));
        await(() -> keysOfRows().size() == 1);
        interact(() -> this.<TextField>find("#history-filter").setText("no such step"));
        await(() -> keysOfRows().isEmpty());
        take("11-history-none");
        interact(() -> this.<TextField>find("#history-filter").setText(""));
        await(() -> keysOfRows().size() == 4);
        interact(() -> this.<ChoiceBox<?>>find("#history-where").getSelectionModel().select(1));
        await(() -> keysOfRows().size() == 3);

        choose(row("add", "STANCE"));
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-annotate"));
        awaitArticle();
        var stance = saved(file()).stream().filter(a -> a.label().equals("STANCE")).findFirst();
        keys(KeyCode.DELETE);
        await(() -> saved(file()).stream().noneMatch(a -> a.id().equals(stance.get().id())));
    }

    @Test
    void aMomentIsNamedAndStandsInTheHistory() {
        work();
        keys(KeyCode.S, KeyCode.CONTROL);
        await(() -> isShown("#moment-sheet"));
        write("Before lunch");
        take("11-history-moment");
        keys(KeyCode.ENTER);
        awaitSaved();
        var before = saved(file());
        show();
        assertThat(keysOfRows()).startsWith("moment");
        choose(row("moment", "Before lunch"));
        keys(KeyCode.U);
        await(() -> keysOfRows().size() == 6);
        assertThat(saved(file())).isEqualTo(before);
    }

    @Test
    void F06_aBackupIsMadeLookedAtAndReplacesTheProject() {
        work();
        show();
        clickOn("#backup-now");
        await(() -> backups().getItems().size() == 1);
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        await(() -> saved(file()).size() == 3);
        show();
        interact(() -> backups().getSelectionModel().selectLast());
        interact(() -> this.<Button>find("#backup-open").fire());
        assertThat(desktop.opened).containsExactly(backups().getItems().getLast().file());

        interact(() -> this.<Button>find("#backup-replace").fire());
        await(() -> isShown("#replace-sheet"));
        assertThat(this.<Button>find("#replace-keep").isFocused()).isTrue();
        take("11-history-replace");
        interact(() -> this.<Button>find("#replace-go").fire());
        await(() -> isShown("#place-annotate") && window.session().isPresent());
        awaitArticle();
        assertThat(saved(file())).hasSize(2);
        show();
        await(() -> backups().getItems().size() >= 2);
        assertThat(backups().getItems()).extracting(Backup::kind).contains(Backup.Kind.MANUAL);
    }

    @Test
    void theClosedProjectHasABackupAndNoMarkIsLeft() throws Exception {
        work();
        WaitForAsyncUtils.asyncFx(window::close);
        await(() -> desktop.isClosed(window));
        try (var files = Files.list(folder.resolve("Hearsay sample backups"))) {
            assertThat(files).singleElement().asString().endsWith("close.hearsay");
        }
        assertThat(folder.resolve("state/running")).isEmptyDirectory();
    }

    /// A claim with a value, and a stance.
    private void work() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.C);
        keys(KeyCode.DIGIT2);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.T);
        await(() -> saved(file()).size() == 2);
    }

    private void show() {
        keys(KeyCode.DIGIT7, KeyCode.CONTROL);
        await(() -> isShown("#place-history"));
        await(() -> !list().getItems().isEmpty());
    }

    private void choose(LoggedStep step) {
        interact(() -> {
            list().getSelectionModel().select(step);
            list().requestFocus();
        });
    }

    private LoggedStep row(String key, String argument) {
        Predicate<LoggedStep> wanted =
                s ->
                        s.kind() == LoggedStep.Kind.DONE
                                && s.step().name().key().equals(key)
                                && s.step().name().arguments().contains(argument);
        return list().getItems().stream().filter(wanted).findFirst().orElseThrow();
    }

    private List<String> keysOfRows() {
        return list().getItems().stream().map(s -> s.step().name().key()).toList();
    }

    private ListView<LoggedStep> list() {
        return find("#history-list");
    }

    private ListView<Backup> backups() {
        return find("#backup-list");
    }

    private <T extends javafx.scene.Node> T find(String id) {
        return lookup(id).query();
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    private void theme(Theme theme) {
        interact(() -> desktop.look.themeProperty().set(theme));
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
