package org.hearsay.ui.settings.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command.Menu;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.Keyboard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeySheetTest {

    @Test
    void everyCommandIsOnThePageWithAllItsKeys() {
        var page = page(Locale.ENGLISH);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Keys of Hearsay");
        assertThat(page.select("h2").eachText()).containsExactly("Edit", "Annotate", "View");
        assertThat(page.select("tr")).hasSize(3);
        assertThat(page.select("kbd").eachText()).containsExactly("Ctrl+Shift+Z", "Ctrl+Y", "B");
    }

    @Test
    void whatSomebodyCalledALabelIsNoMarkup() {
        var page = page(Locale.ENGLISH);
        assertThat(page.select("th").eachText()).contains("<b>R&D</b> \"&amp;\"");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void thePageSpeaksTheLanguageOfTheProgram() {
        var page = page(Locale.GERMANY);
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("kbd").eachText()).containsExactly("Strg+Umschalt+Z", "Strg+Y", "B");
    }

    private static Document page(Locale locale) {
        var messages = Messages.in(locale);
        var commands = new Commands(messages, Keyboard.PC);
        var always = new SimpleBooleanProperty(true);
        commands.add(Menu.VIEW, "theme-dark", () -> {});
        commands.add(Menu.EDIT, "redo", () -> {}, "Shortcut+Shift+Z", "Shortcut+Y");
        commands.addNamed(
                Menu.ANNOTATE,
                Commands.LABEL + "OWN",
                new SimpleStringProperty("<b>R&D</b> \"&amp;\""),
                always,
                () -> {},
                "B");
        return Jsoup.parse(new KeySheet(commands, messages).html());
    }
}
