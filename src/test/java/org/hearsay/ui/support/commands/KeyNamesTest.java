package org.hearsay.ui.support.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    private static final Messages GERMAN = Messages.in(Locale.GERMANY);
    private static final Messages ENGLISH = Messages.in(Locale.UK);

    private final KeyNames german = new KeyNames(GERMAN, Keyboard.PC);
    private final KeyNames english = new KeyNames(ENGLISH, Keyboard.PC);
    private final KeyNames mac = new KeyNames(GERMAN, Keyboard.MAC);

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+I, Strg+Umschalt+I, Ctrl+Shift+I",
        "Shortcut+Page Down, Strg+Bild↓, Ctrl+PgDn",
        "Shortcut+Plus, Strg++, Ctrl++",
        "Shift+Space, Umschalt+Leertaste, Shift+Space",
        "Alt+Enter, Alt+Eingabe, Alt+Enter",
        "Delete, Entf, Delete",
        "F9, F9, F9",
        "W, W, W"
    })
    void keysAreCalledAsOnTheKeyboardOfTheLanguage(String keys, String inGerman, String inEnglish) {
        KeyCombination combination = Keys.of(keys).getFirst();
        assertThat(german.of(combination)).isEqualTo(inGerman);
        assertThat(english.of(combination)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+I, ⇧⌘I",
        "Shortcut+Z, ⌘Z",
        "Shortcut+Enter, ⌘↩",
        "Alt+Meta+0, ⌥⌘0",
        "Ctrl+Meta+F, ⌃⌘F",
        "Meta+Open Bracket, ⌘[",
        "Shift+Meta+Slash, ⇧⌘/",
        "Shift+Space, ⇧Leertaste",
        "W, W"
    })
    void keysAreCalledAsOnAMac(String keys, String name) {
        assertThat(mac.of(Keys.of(keys).getFirst())).isEqualTo(name);
    }

    @Test
    void textsNameTheKeysOfTheKeyboard() {
        assertThat(KeyNames.in(GERMAN, Keyboard.PC).text("speakers.done.merged", "Kim’s ⟨X⟩"))
                .isEqualTo("In Kim’s ⟨X⟩ zusammengeführt. Rückgängig mit Strg+Z.");
        assertThat(KeyNames.in(GERMAN, Keyboard.MAC).text("speakers.done.merged", "Kim"))
                .isEqualTo("In Kim zusammengeführt. Rückgängig mit ⌘Z.");
        assertThat(KeyNames.in(ENGLISH, Keyboard.MAC).text("documents.empty"))
                .contains("paste one with ⇧⌘V, or import with ⇧⌘I.");
        assertThat(KeyNames.in(ENGLISH, Keyboard.MAC).text("problems.before-done", 1))
                .isEqualTo("1 problem. ⌘↩ again is Done anyway.");
        assertThat(KeyNames.in(ENGLISH, Keyboard.MAC).text("speakers.merge.choose"))
                .contains("with ⇧ or ⌘,");
    }

    @Test
    void noTextNamesAKeyThatAMacDoesNotHave() {
        for (var texts : List.of(ENGLISH, GERMAN)) {
            var bundle = ResourceBundle.getBundle("org.hearsay.ui.messages", texts.locale());
            var onMac = KeyNames.in(texts, Keyboard.MAC);
            assertThat(bundle.keySet())
                    .filteredOn(key -> !key.startsWith("key."))
                    .allSatisfy(key ->
                            assertThat(onMac.text(key))
                                    .doesNotContainPattern(
                                            "Ctrl|Strg|Alt\\+|(Shift|Umschalt)\\+|⟨"));
        }
    }

    @Test
    void whatIsNoKeyStays() {
        assertThat(german.of("1–9")).isEqualTo("1–9");
        assertThat(german.of("")).isEmpty();
    }

    @Test
    void aMenuShowsTheNameAndTakesTheSameKey() {
        var keys = Keys.of("Shortcut+S").getFirst();
        var named = new NamedKeys(keys, german);
        assertThat(named.getDisplayText()).isEqualTo("Strg+S");
        assertThat(named).isEqualTo(new NamedKeys(keys, english)).isNotEqualTo(keys);
        assertThat(named.getName()).isEqualTo(keys.getName());
    }
}
