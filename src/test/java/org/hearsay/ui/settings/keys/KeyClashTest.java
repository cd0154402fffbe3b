package org.hearsay.ui.settings.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Command.Menu;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyClashTest {

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Commands commands = new Commands(messages, Keyboard.PC);

    @BeforeEach
    void add() {
        commands.add(Menu.EDIT, "find", () -> {}, "Shortcut+F");
        commands.add(Menu.ANNOTATE, "widen", () -> {}, "W");
        commands.add(Menu.HELP, "guide", () -> {}, "F1");
    }

    @Test
    void keysThatTheProgramComesWithAndThoseThatOnlyChangePlacesAreWell() {
        assertThat(KeyClash.of(KeyMap.NONE, commands)).isEmpty();
        var turned = KeyMap.NONE.with("find", List.of("F1")).with("guide", List.of("Shortcut+F"));
        assertThat(KeyClash.of(turned, commands)).isEmpty();
    }

    @Test
    void I02_aKeyOfAnotherCommandIsToldWhicheverWayItIsWritten() {
        var wanted = KeyMap.NONE.with("widen", List.of("B", "Ctrl+F"));
        assertThat(KeyClash.of(wanted, commands))
                .containsExactly(new KeyClash("Ctrl+F", "find", "widen"));
    }

    /// In Review other things are to be done than in the article.
    @Test
    void I02_aLetterOfReviewMayBeOneOfTheArticleButNoOtherOfReview() {
        commands.add(Menu.REVIEW, "review-later", () -> {}, "W");
        assertThat(KeyClash.of(KeyMap.NONE, commands)).isEmpty();
        assertThat(commands.with(Keys.of("W").getFirst(), "review-both"))
                .map(Command::id)
                .hasValue("review-later");
        var wanted = KeyMap.NONE.with("review-both", List.of("W"));
        assertThat(KeyClash.of(wanted, commands))
                .containsExactly(new KeyClash("W", "review-later", "review-both"));
    }

    @Test
    void twoCommandsThatThisWindowDoesNotHaveClashAsWell() {
        var wanted = KeyMap.NONE.with("next-clause", List.of("B")).with("unsure", List.of("B"));
        assertThat(KeyClash.of(wanted, commands))
                .containsExactly(new KeyClash("B", "next-clause", "unsure"));
    }

    @Test
    void theTextNamesTheFirstAndCountsTheOthers() {
        var text = new ClashText(messages, commands);
        var clash = new KeyClash("Ctrl+F", "find", "widen");
        assertThat(text.of("keys.txt", List.of(clash)))
                .isEqualTo(
                        "keys.txt was not taken, and no key was changed. Ctrl+F would start both"
                                + " “"
                                + messages.text("command.find")
                                + "” and “"
                                + messages.text("command.widen")
                                + "”.");
        assertThat(text.of("keys.txt", List.of(clash, clash, clash, clash)))
                .endsWith("There is one more like it.");
        assertThat(text.of("keys.txt", List.of(clash, clash, clash, clash, clash)))
                .endsWith("There are 2 more like it.");
    }
}
