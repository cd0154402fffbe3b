package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.report.Grouping;
import org.hearsay.project.report.Measure;
import org.hearsay.project.report.StatTable;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The numbers of the sample, as a chart and as a table.
class StatisticsPlaceTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void S12_chartAndTableShowTheSameNumbers() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT8, KeyCode.CONTROL);
        await(() -> isShown("#place-statistics"));
        choose("#statistics-by", Grouping.ANNOTATOR);
        choose("#statistics-layer", "Reference");
        await(() -> rows().getItems().size() == 1);
        var reference = rows().getItems().getFirst();
        assertThat(reference.name()).isEqualTo("Reference");
        assertThat(reference.numbers().stream().mapToDouble(n -> n).sum()).isEqualTo(106);

        choose("#statistics-layer", "");
        await(() -> rows().getItems().size() > 3);
        assertThat(isShown("#statistics-chart")).isTrue();
        assertThat(lookup(".chart-bar").<Node>queryAll())
                .filteredOn(bar -> !bar.getStyleClass().contains("chart-legend-item-symbol"))
                .hasSize(rows().getItems().size() * rows().getItems().getFirst().numbers().size());
        take("statistics-labels");

        choose("#statistics-measure", Measure.VALUES);
        choose("#statistics-by", Grouping.SPEAKER);
        choose("#statistics-attribute", "STANCE.polarity");
        await(() -> rows().getColumns().stream().anyMatch(c -> c.getText().equals("against")));
        take("statistics-values");
        choose("#statistics-measure", Measure.COVERAGE);
        choose("#statistics-by", Grouping.DOCUMENT);
        await(() -> rows().getItems().size() == 2 && rows().getColumns().size() > 6);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("statistics-coverage-dark");
    }

    private <T> void choose(String id, T value) {
        ChoiceBox<T> box = lookup(id).query();
        interact(() -> box.setValue(value));
    }

    private TableView<StatTable.Line> rows() {
        return lookup("#statistics-table").query();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), name);
    }
}
