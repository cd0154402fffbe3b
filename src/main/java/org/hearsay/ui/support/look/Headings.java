package org.hearsay.ui.support.look;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/// Keeps the headings of a table whole: a column is never narrower than the words above it, in
/// whatever language and size of letters.
///
/// Confined to the JavaFX thread.
public final class Headings<T> {

    /// For the padding of a heading and the arrow of the column that sorts.
    private static final double BESIDE = 2.2;

    private final TableView<T> table;

    private Headings(TableView<T> table) {
        this.table = table;
    }

    public static <T> void keepWhole(TableView<T> table) {
        var headings = new Headings<>(table);
        table.skinProperty().addListener((_, _, _) -> headings.later());
        ListChangeListener<TableColumn<?, ?>> changed = _ -> headings.later();
        table.getColumns().addListener(changed);
    }

    /// The headings of new columns are made with the next layout.
    private void later() {
        Platform.runLater(this::follow);
    }

    private void follow() {
        table.applyCss();
        table.layout();
        for (var node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader heading
                    && heading.getTableColumn() != null
                    && label(heading) instanceof Label label
                    && !Boolean.TRUE.equals(heading.getProperties().put(Headings.class, true))) {
                label.fontProperty().subscribe(_ -> fit(heading.getTableColumn(), label));
                label.textProperty().subscribe(_ -> fit(heading.getTableColumn(), label));
            }
        }
    }

    private static @Nullable Node label(TableColumnHeader heading) {
        return heading.lookup(".label");
    }

    private void fit(TableColumnBase<?, ?> column, Label label) {
        double beside = BESIDE * label.getFont().getSize();
        column.setMinWidth(Math.ceil(label.prefWidth(-1) + beside));
        // Where the columns share the width, the others give some of theirs.
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }
}
