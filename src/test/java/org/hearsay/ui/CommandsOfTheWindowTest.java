package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.KeyContext;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What holds of all commands of a project's window together.
class CommandsOfTheWindowTest extends WindowTest {

    private static final Set<String> RESERVED =
            Set.of("Ctrl+Space", "Ctrl+Shift+U", "Insert", "Caps Lock");

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void I01_I02_everyCommandIsInAMenuAndNoKeyMeansTwoThings() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var commands = List.copyOf(window.commands());
        assertThat(commands).hasSizeGreaterThan(60);

        var items =
                lookup("#menu-bar").<MenuBar>query().getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .flatMap(CommandsOfTheWindowTest::withSubmenu)
                        .map(MenuItem::getId)
                        .toList();
        assertThat(items).containsAll(commands.stream().map(c -> "menu-" + c.id()).toList());

        var byKey = new HashMap<List<String>, String>();
        for (var command : commands) {
            for (var key : command.keys()) {
                var context = KeyContext.of(command.id(), key);
                assertThat(byKey.put(List.of(context.name(), key.getName()), command.id()))
                        .as("%s also starts %s", key.getName(), command.id())
                        .isNull();
                assertThat(key.getDisplayText())
                        .isNotIn(RESERVED)
                        .doesNotContain("Ctrl+Alt", "Meta");
            }
        }
        assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
    }

    private static java.util.stream.Stream<MenuItem> withSubmenu(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream()
                : java.util.stream.Stream.of(item);
    }
}
