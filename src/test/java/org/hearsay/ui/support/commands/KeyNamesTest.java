package org.hearsay.ui.support.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    private final KeyNames german = new KeyNames(Messages.in(Locale.GERMANY));
    private final KeyNames english = new KeyNames(Messages.in(Locale.UK));

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
