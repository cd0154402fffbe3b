package org.hearsay.ui.sheets;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Asks whether articles shall go, and says what goes with them. Enter keeps them.
public final class RemovalCard extends VBox {

    private final Button keep;

    /// @param rows of the articles, at least one
    public RemovalCard(
            List<DocumentRow> rows, Messages messages, Runnable remove, Runnable cancel) {
        setId("removal-card");
        setPrefWidth(480);
        int count = rows.size();
        int spans =
                rows.stream()
                        .flatMap(r -> r.layers().stream())
                        .mapToInt(DocumentRow.LayerCount::annotations)
                        .sum();
        keep = Controls.button("removal-keep", messages.text("removal.keep", count), cancel);
        keep.setDefaultButton(true);
        var go = Controls.button("removal-go", messages.text("removal.go", count), remove);
        go.getStyleClass().add("danger");
        var title = messages.text("removal.title", count, rows.getFirst().document().title());
        getChildren()
                .addAll(
                        Controls.wrapped(title, "page-title"),
                        Controls.wrapped(messages.text("removal.what", count, spans)),
                        new HBox(8, Controls.spring(), go, keep));
    }

    /// What gets the focus first.
    public Node first() {
        return keep;
    }
}
