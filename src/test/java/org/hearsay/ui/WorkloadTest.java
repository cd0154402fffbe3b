package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who has which articles, and how they are shared out.
class WorkloadTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_articlesAreSharedOutAndOneUndoTakesThemBack() {
        keys(KeyCode.ENTER);
        awaitArticle();
        fire("workload");
        await(() -> isShown("#workload"));
        assertThat(lookup("#workload-share").<Button>query().isDisabled()).isTrue();
        assertThat(column("A", 0)).isEqualTo("done");
        assertThat(column("A", 1)).isEqualTo("–");
        interact(lookup("#workload-person-A").<CheckBox>query()::fire);
        interact(lookup("#workload-person-AK").<CheckBox>query()::fire);
        ChoiceBox<Integer> both = lookup("#workload-both").query();
        interact(() -> both.setValue(100));
        assertThat(lookup("#workload .caption").<Label>queryAll())
                .anyMatch(l -> l.getText().endsWith("in common: 2"));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), "workload-light");
        assertThat(lookup("#workload-articles-table .scroll-bar").<ScrollBar>queryAll())
                .filteredOn(b -> b.getOrientation() == Orientation.HORIZONTAL)
                .noneMatch(Node::isVisible);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "workload-dark");
        interact(lookup("#workload-share").<Button>query()::fire);
        await(() -> !isShown("#workload"));
        fire("workload");
        await(() -> isShown("#workload"));
        assertThat(column("A", 1)).isEqualTo("not started");
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#workload"));
        keys(KeyCode.Z, KeyCode.CONTROL);
        fire("workload");
        await(() -> isShown("#workload"));
        assertThat(column("A", 1)).isEqualTo("–");
    }

    private String column(String person, int row) {
        TableView<?> table = lookup("#workload-articles-table").query();
        return table.getColumns().stream()
                .filter(c -> c.getText().equals(person))
                .map(c -> String.valueOf(c.getCellData(row)))
                .findFirst()
                .orElseThrow();
    }
}
