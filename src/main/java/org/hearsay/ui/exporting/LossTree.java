package org.hearsay.ui.exporting;

import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.format.Loss;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// What would be lost, by reason, and each thing with its words below; what is one opens in its
/// article.
final class LossTree extends TreeView<LossTree.Row> {

    /// Groups up to this size are shown open where there are few of them.
    private static final int SMALL = 5;

    private final Consumer<Loss> open;

    /// A line of the tree.
    sealed interface Row {

        /// @param count how many are lost for this reason
        record Reason(LossGroup group, int count) implements Row {}

        /// @param words shortened; empty for none
        record One(Loss loss, String words) implements Row {}
    }

    /// @param open shows what a loss is about in its article
    LossTree(Messages messages, Consumer<Loss> open) {
        this.open = open;
        setId("export-loss-list");
        setShowRoot(false);
        setAccessibleText(messages.text("export.losses"));
        setCellFactory(_ -> new LossCell(messages));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        openSelected();
                    }
                });
    }

    void show(FormatRow row) {
        var root = new TreeItem<Row>();
        for (var group : row.groups()) {
            var reason = new TreeItem<Row>(new Row.Reason(group, group.losses().size()));
            for (var loss : group.losses()) {
                reason.getChildren().add(new TreeItem<>(new Row.One(loss, row.words(loss))));
            }
            reason.setExpanded(group.losses().size() <= SMALL);
            root.getChildren().add(reason);
        }
        // A single reason hides nothing behind itself.
        if (root.getChildren().size() == 1) {
            root.getChildren().getFirst().setExpanded(true);
        }
        root.setExpanded(true);
        setRoot(root);
    }

    /// Opens a thing in its article, and a reason in place.
    private void openSelected() {
        @Nullable TreeItem<Row> selected = getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        switch (selected.getValue()) {
            case Row.Reason _ -> selected.setExpanded(!selected.isExpanded());
            case Row.One(var loss, _) -> open.accept(loss);
        }
    }
}
