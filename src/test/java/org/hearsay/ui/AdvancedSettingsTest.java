package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.Person;
import org.hearsay.settings.Settings;
import org.hearsay.settings.Theme;
import org.hearsay.ui.settings.keys.Preset;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.KeyContext;
import org.hearsay.ui.support.commands.Keys;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Sets of keys, and the last page of the settings.
class AdvancedSettingsTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void I02_aPresetActsAtOnceNoKeyMeansTwoThingsAndDefaultTakesItBack() {
        keys(KeyCode.ENTER);
        awaitArticle();
        open(3);
        for (var preset : List.of(Preset.LEFT_HAND, Preset.PRODIGY, Preset.DEFAULT)) {
            choose(preset.keys());
            assertThat(desktop.preferences.now().keys()).isEqualTo(preset.keys());
            assertThat(meanings()).as(preset.name()).doesNotHaveDuplicates();
        }
        assertThat(keysOf("next-clause")).containsExactly("J");

        choose(Preset.LEFT_HAND.keys());
        assertThat(keysOf("next-clause")).containsExactly("F", "J");
        assertThat(text("#shortcuts-says")).contains("G accepts", "Ctrl+D is done");
        take("settings-left-hand");
        keys(KeyCode.ESCAPE);
        interact(() -> lookup("#article").query().requestFocus());
        keys(KeyCode.F);
        keys(KeyCode.C);
        assertThat(saved(folder.resolve("Hearsay sample.hearsay"))).hasSize(1);
    }

    @Test
    void keysOfOnesOwnStayToBeChosenAgain() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var own = KeyMap.NONE.with("guide", List.of("F12"));
        interact(() -> desktop.preferences.change(s -> s.withKeys(own)));
        open(3);
        choose(Preset.PRODIGY.keys());
        assertThat(keysOf("guide")).containsExactly("F1");
        choose(own);
        assertThat(keysOf("guide")).containsExactly("F12");
    }

    @Test
    void twoTapsOfShiftOpenThePaletteWhereThatIsWanted() {
        keys(KeyCode.ENTER);
        awaitArticle();
        interact(this::tapTwice);
        assertThat(isShown(".sheet-card")).isFalse();
        open(6);
        interact(() -> lookup("#setting-double-shift").<CheckBox>query().setSelected(true));
        interact(this::tapTwice);
        assertThat(isShown("#settings")).as("a card gives way to nothing").isTrue();
        keys(KeyCode.ESCAPE);
        // Again where the computer was so slow in between that these are no quick taps.
        await(() -> {
            interact(this::tapTwice);
            return isShown("#palette");
        });
    }

    @Test
    void everythingGoesToItsDefaultAndBackAndThePersonStays() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var ada = new Person("Ada Lovelace", "AL");
        interact(() ->
                desktop.preferences.change(s ->
                        s.withGeneral(g -> g.withPerson(ada))
                                .withKeys(Preset.PRODIGY.keys())
                                .withHabits(h -> h.withSingleKeys(false))
                                .withAppearance(
                                        a -> a.withColours(a.colours().withTheme(Theme.DARK)))));
        var chosen = desktop.preferences.now();
        assertThat(chosen.recent()).isNotEmpty();
        open(6);
        take("settings-advanced-dark");
        interact(lookup("#settings-reset").<Button>query()::fire);
        assertThat(desktop.preferences.now())
                .isEqualTo(Settings.of(ada).withRecent(chosen.recent().getFirst()));
        assertThat(keysOf("unsure")).containsExactly("U");
        take("settings-advanced");
        interact(lookup("#settings-back").<Button>query()::fire);
        assertThat(desktop.preferences.now()).isEqualTo(chosen);
        assertThat(isShown("#settings-back")).isFalse();
    }

    @Test
    void theFolderIsShownAndTheSearchFindsIt() {
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> isShown("#settings"));
        interact(() -> lookup("#settings-search").<TextField>query().setText("folder of settings"));
        WaitForAsyncUtils.waitForFxEvents();
        interact(lookup("#settings-folder").<Button>query()::fire);
        assertThat(desktop.shown).containsExactly(folder.resolve("config"));
    }

    /// Keys with where they mean something: a letter of Review may be a label's in an article.
    private List<String> meanings() {
        return window.commands().stream()
                .flatMap(c ->
                        c.keys().stream().map(k -> KeyContext.of(c.id(), k) + " " + Keys.text(k)))
                .toList();
    }

    private void open(int page) {
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> isShown("#settings"));
        interact(() ->
                lookup("#settings-pages").<ListView<?>>query().getSelectionModel().select(page));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(KeyMap keys) {
        ComboBox<KeyMap> box = lookup("#shortcuts-preset").query();
        assertThat(box.getItems()).contains(keys);
        interact(() -> box.setValue(keys));
    }

    private void tapTwice() {
        for (int i = 0; i < 2; i++) {
            shift(KeyEvent.KEY_PRESSED);
            shift(KeyEvent.KEY_RELEASED);
        }
    }

    private void shift(EventType<KeyEvent> type) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(type, "", "", KeyCode.SHIFT, true, false, false, false));
    }

    private List<String> keysOf(String command) {
        return window.commands().stream()
                .filter(c -> c.id().equals(command))
                .map(Command::keys)
                .flatMap(List::stream)
                .map(Keys::text)
                .toList();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
