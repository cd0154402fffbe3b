package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.Projects;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.ui.support.commands.Command;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What holds of all places of a project's window.
class EveryPlaceTest extends WindowTest {

    private static final int MOST_STOPS = 200;

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void C09_tabGoesThroughEveryPlaceAndRoundAgain() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var wrong = new ArrayList<String>();
        for (var place : places()) {
            interact(place::fire);
            WaitForAsyncUtils.waitForFxEvents();
            walk(place.id()).ifPresent(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void I04_anEmptyPlaceHasOneButtonThatEnterFires() throws Exception {
        var file = folder.resolve("Empty.hearsay");
        Projects.create(file, "Empty", SchemaJson.newsAttribution(), TestDesktop.ME).close();
        interact(() -> window.open(file));
        await(() -> isShown("#empty-import"));
        var wrong = new ArrayList<String>();
        // Without articles its schema is there nevertheless.
        for (var place : places().stream().filter(p -> !p.id().equals("place-schema")).toList()) {
            interact(place::fire);
            WaitForAsyncUtils.waitForFxEvents();
            Shots.take(stage.getScene(), "empty-" + place.id());
            var buttons =
                    lookup((Node n) -> n instanceof Button b && b.isDefaultButton() && isSeen(b))
                            .queryAll();
            if (buttons.size() != 1) {
                wrong.add(place.id() + " has " + buttons.size());
            } else if ("empty-articles".equals(buttons.iterator().next().getId())) {
                push(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
                if (!isShown("#empty-import")) {
                    wrong.add(place.id() + " does not take Enter");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void I04_anEmptySchemaHasOneButtonThatEnterFires() throws Exception {
        var file = folder.resolve("Bare.hearsay");
        Projects.create(file, "Bare", Schema.empty("bare"), TestDesktop.ME).close();
        interact(() -> window.open(file));
        await(() -> isShown("#empty-import"));
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> isShown("#schema-empty"));
        Shots.take(stage.getScene(), "empty-schema");
        push(KeyCode.ENTER);
        await(() -> !isShown("#schema-empty"));
        await(() ->
                lookup("#schema-list")
                        .<ListView<?>>tryQuery()
                        .filter(list -> list.getItems().size() > 8)
                        .isPresent());
    }

    private List<Command> places() {
        return window.commands().stream()
                .filter(c -> c.id().startsWith("place-") && c.enabled().get())
                .toList();
    }

    /// Presses Tab until the focus is where it began.
    ///
    /// @return what is wrong
    private Optional<String> walk(String place) {
        var seen = new ArrayList<Node>();
        for (int i = 0; i < MOST_STOPS; i++) {
            push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents(1);
            var now = stage.getScene().getFocusOwner();
            if (!seen.isEmpty() && now == seen.getFirst()) {
                return seen.size() > 2
                        ? Optional.empty()
                        : Optional.of(place + " has only " + seen);
            }
            if (seen.contains(now)) {
                return Optional.of(place + " comes back to " + now);
            }
            seen.add(now);
        }
        return Optional.of(place + " does not come round: " + seen.getLast());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
