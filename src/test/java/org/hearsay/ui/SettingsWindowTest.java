package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Appearance.Density;
import org.hearsay.settings.Colours.Contrast;
import org.hearsay.settings.Colours.Style;
import org.hearsay.settings.General;
import org.hearsay.settings.Help;
import org.hearsay.settings.Reading.Face;
import org.hearsay.settings.Reading.Spacing;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The settings as a person goes through them: there is nothing to confirm, and all is seen at
/// once.
class SettingsWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void settingsOpenByKeyApplyAtOnceAndLeadBackToTheirDefaults() {
        keys(KeyCode.ENTER);
        awaitArticle();
        Node article = stage.getScene().getFocusOwner();
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(isShown("#settings")).isTrue();
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(lookup("#settings-search").query());

        page(1);
        this.<Theme>choose("theme", Theme.DARK);
        assertThat(desktop.look.darkProperty().get()).isTrue();
        assertThat(desktop.preferences.now().appearance().colours().theme()).isEqualTo(Theme.DARK);
        Slider size = lookup("#setting-text-percent").query();
        interact(() -> size.setValue(123));
        assertThat(desktop.look.zoomProperty().get()).isEqualTo(125);

        interact(lookup("#default-text-percent").<Button>query()::fire);
        assertThat(desktop.look.zoomProperty().get()).isEqualTo(100);
        assertThat(lookup("#default-text-percent").<Button>query().isVisible()).isFalse();
        assertThat(lookup("#default-theme").<Button>query().isVisible()).isTrue();

        keys(KeyCode.ESCAPE);
        assertThat(isShown("#settings")).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);
    }

    @Test
    void theSearchFindsSettingsOfAllPages() {
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> isShown("#settings"));
        interact(() -> lookup("#settings-search").<TextField>query().setText("serif"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#setting-face")).isTrue();
        assertThat(lookup("#setting-theme").tryQuery()).isEmpty();
        interact(() -> lookup("#settings-search").<TextField>query().setText("work backup"));
        assertThat(isShown("#setting-backup-minutes")).isTrue();
        interact(() -> lookup("#settings-search").<TextField>query().setText("no such thing"));
        assertThat(lookup("#settings .empty-text").<Label>query().getText()).contains("No setting");
    }

    @Test
    void whatTheKeyBarAndTheNameAreIsTakenOver() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        interact(() -> lookup("#setting-name").<TextField>query().setText("  Ada Lovelace "));
        interact(() -> lookup("#settings-search").query().requestFocus());
        interact(() -> lookup("#setting-name").query().requestFocus());
        interact(() -> lookup("#settings-search").query().requestFocus());
        assertThat(desktop.preferences.now().person().name()).isEqualTo("Ada Lovelace");
        page(2);
        interact(() -> lookup("#setting-key-bar").<CheckBox>query().setSelected(false));
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#key-bar")).isFalse();
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        page(2);
        interact(() -> lookup("#setting-key-bar").<CheckBox>query().setSelected(true));
        assertThat(isShown("#key-bar")).isTrue();
    }

    @Test
    void theSwitchesChangeWhatKeysDoAtOnce() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        page(2);
        interact(() -> lookup("#setting-smart-extents").<CheckBox>query().setSelected(false));
        interact(() -> lookup("#setting-auto-link").<CheckBox>query().setSelected(false));
        interact(() -> lookup("#setting-snap").<CheckBox>query().setSelected(false));
        keys(KeyCode.ESCAPE);
        keys(KeyCode.C);
        var made = saved(folder.resolve("Hearsay sample.hearsay"));
        assertThat(made)
                .singleElement()
                .satisfies(
                        a -> assertThat(a.anchor().hull().length()).isEqualTo("Donald".length()));
        var help = desktop.preferences.now().habits().help();
        assertThat(help).isEqualTo(new Help(false, false, false));
    }

    @Test
    void F06_theBackupAtTheEndLiesInTheChosenFolder() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        var chosen = folder.resolve("elsewhere");
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        page(4);
        interact(() -> {
            TextField field = lookup("#setting-backup-folder").query();
            // Half of a character is in no file's name.
            field.setText("/a\ud83d");
            field.fireEvent(new ActionEvent());
            assertThat(field.getText()).isEmpty();
            field.setText(chosen.toString());
            field.fireEvent(new ActionEvent());
        });
        keys(KeyCode.ESCAPE);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        awaitSaved();
        keys(KeyCode.W, KeyCode.CONTROL);
        await(() -> !backups(chosen).isEmpty() && desktop.desktop.jobs().running().isEmpty());
        assertThat(backups(chosen)).singleElement().asString().endsWith("close.hearsay");
    }

    private static List<Path> backups(Path chosen) throws IOException {
        if (!Files.isDirectory(chosen)) {
            return List.of();
        }
        try (var found = Files.walk(chosen)) {
            return found.filter(f -> f.toString().endsWith(".hearsay")).toList();
        }
    }

    @Test
    void welcomeAsksWhetherToBeThereAtTheStart() {
        assertThat(text("#welcome-version")).isEqualTo("Development version");
        CheckBox here = lookup("#welcome-at-start").query();
        assertThat(here.isSelected()).isFalse();
        interact(() -> here.setSelected(true));
        assertThat(desktop.preferences.now().general().start()).isEqualTo(General.Start.WELCOME);
        clickOn("#welcome-whats-new");
        assertThat(isShown("#guide")).isTrue();
        assertThat(lookup("What’s new").tryQuery()).isPresent();
    }

    @Test
    void aFileThatIsNoProjectIsShownInItsFolderAndAMissingOneIsLookedFor() throws Exception {
        var wrong = Files.writeString(folder.resolve("notes.hearsay"), "no project");
        interact(() -> window.open(wrong));
        await(() -> isShown("#message-bar"));
        assertThat(lookup("#message-bar .label").<Label>query().getText())
                .contains("notes.hearsay is not a project");
        clickOn("Show in folder");
        assertThat(desktop.shown).contains(folder.toAbsolutePath());
        interact(() -> window.open(folder.resolve("gone.hearsay")));
        await(() -> lookup("Locate…").tryQuery().isPresent());
    }

    @Test
    void picturesOfTheSettings() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        for (int i = 0; i < 5; i++) {
            page(i);
            take("settings-" + i);
        }
        page(1);
        this.<Theme>choose("theme", Theme.DARK);
        take("settings-dark");
        keys(KeyCode.ESCAPE);
        design(Style.NORD, Theme.LIGHT, "design-nord-light");
        design(Style.NORD, Theme.DARK, "design-nord-dark");
        design(Style.CUPERTINO, Theme.LIGHT, "design-cupertino-light");
        design(Style.CUPERTINO, Theme.DARK, "design-cupertino-dark");
        design(Style.DRACULA, Theme.LIGHT, "design-dracula");
        interact(() ->
                desktop.preferences.change(s ->
                        s.withAppearance(
                                a -> a.withColours(a.colours().withContrast(Contrast.HIGH)))));
        design(Style.PRIMER, Theme.LIGHT, "design-contrast-light");
        design(Style.PRIMER, Theme.DARK, "design-contrast-dark");
        interact(() ->
                desktop.preferences.change(s ->
                        s.withAppearance(a ->
                                a.withColours(a.colours().withContrast(Contrast.NORMAL))
                                        .withReading(
                                                a.reading()
                                                        .withFace(Face.SERIF)
                                                        .withSpacing(Spacing.WIDER))
                                        .withDensity(Density.COMFORTABLE))));
        design(Style.PRIMER, Theme.LIGHT, "design-serif-comfortable");
    }

    private void design(Style style, Theme theme, String name) {
        interact(() ->
                desktop.preferences.change(s ->
                        s.withAppearance(a ->
                                a.withColours(a.colours().withStyle(style).withTheme(theme)))));
        take(name);
    }

    private void page(int index) {
        interact(() ->
                lookup("#settings-pages")
                        .<javafx.scene.control.ListView<?>>query()
                        .getSelectionModel()
                        .select(index));
    }

    private <E> void choose(String setting, E value) {
        ComboBox<E> box = lookup("#setting-" + setting).query();
        interact(() -> box.setValue(value));
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
