package org.hearsay.ui.support.look;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of sentences: what an import noticed, what an export could not carry.
public final class RemarksView extends VBox {

    private final Button close;

    public RemarksView(String title, List<String> remarks, String closeText, Runnable shut) {
        setId("remarks");
        var list = new ListView<String>();
        list.setId("remarks-list");
        list.getItems().setAll(remarks);
        list.setPrefSize(680, 360);
        list.setCellFactory(_ -> new Line());
        close = Controls.button("remarks-close", closeText, shut);
        close.setDefaultButton(true);
        getChildren()
                .addAll(
                        Controls.label(title, "page-title"),
                        list,
                        new HBox(Controls.spring(), close));
    }

    /// What gets the focus.
    public Button closeButton() {
        return close;
    }

    private static final class Line extends ListCell<String> {

        private final Label text = Controls.wrapped("");

        Line() {
            setPrefWidth(0);
            text.prefWidthProperty().bind(widthProperty().subtract(32));
        }

        @Override
        protected void updateItem(@Nullable String remark, boolean empty) {
            super.updateItem(remark, empty);
            text.setText(remark);
            setGraphic(remark == null || empty ? null : text);
        }
    }
}
