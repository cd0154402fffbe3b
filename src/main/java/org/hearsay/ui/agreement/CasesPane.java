package org.hearsay.ui.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.project.agreement.FoundCase;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The cases behind a number; Enter or a click goes to where one can be decided.
///
/// Confined to the JavaFX thread.
final class CasesPane extends BorderPane {

    private static final double WIDTH = 320;

    private final Messages messages;
    private final AgreementViewModel viewModel;
    private final CaseOpener opener;
    private final Label title = Controls.wrapped("", "list-heading");
    private final ListView<FoundCase> list = new ListView<>();
    private @Nullable CaseList shown;

    CasesPane(Messages messages, AgreementViewModel viewModel, CaseOpener opener) {
        this.messages = messages;
        this.viewModel = viewModel;
        this.opener = opener;
        setId("agreement-cases");
        setPrefWidth(WIDTH);
        title.setId("agreement-cases-title");
        title.setMaxWidth(WIDTH - 60);
        list.setId("agreement-case-list");
        list.setAccessibleText(messages.text("agreement.cases"));
        list.setCellFactory(_ -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                show(list.getSelectionModel().getSelectedItem());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                Controls.show(this, false);
                event.consume();
            }
        });
        var close =
                Controls.iconButton(
                        "agreement-cases-close",
                        Feather.X,
                        messages.text("agreement.cases.close"),
                        () -> Controls.show(this, false));
        var top = new HBox(title, Controls.spring(), close);
        top.getStyleClass().add("toolbar-row");
        setTop(top);
        setCenter(list);
        Controls.show(this, false);
    }

    void show(CaseList cases) {
        shown = cases;
        opener.listed(cases);
        title.setText(messages.text("agreement.cases.title", cases.title(), cases.cases().size()));
        list.getItems().setAll(cases.cases());
        Controls.show(this, true);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /// Gives the keyboard back to whoever comes back from a case.
    ///
    /// @return whether there are any to come back to
    boolean takeBack() {
        if (isVisible()) {
            list.requestFocus();
        }
        return isVisible();
    }

    private void show(@Nullable FoundCase found) {
        var among = shown;
        if (found != null && among != null) {
            opener.open(among, found);
        }
    }

    private String sides(Cell cell) {
        return messages.text("agreement.sides", side(cell, cell.left()), side(cell, cell.right()));
    }

    private String side(Cell cell, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (cell.what()) {
            case SPEAKER -> viewModel.entity(value);
            case VALUE, LINK, LINK_OUTSIDE -> messages.schemaName(value);
            case SENTENCE -> value;
            case EXACT, OVERLAP, SAME_WORDS, OTHER_WORDS, OTHER_LABEL, ONLY_LEFT, ONLY_RIGHT ->
                    messages.labelName(value);
        };
    }

    /// Words, and beneath them the article and what both have.
    private final class Row extends ListCell<FoundCase> {

        private final Label words = new Label();
        private final Label under = Controls.label("", "muted", "secondary");
        private final VBox box = new VBox(words, under);

        Row() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> show(getItem()));
        }

        @Override
        protected void updateItem(@Nullable FoundCase found, boolean empty) {
            super.updateItem(found, empty);
            if (found == null || empty) {
                setGraphic(null);
                return;
            }
            words.setText("“" + found.words() + "”");
            var cell = found.found().cell();
            under.setText(
                    cell.what() == What.OTHER_WORDS
                            ? messages.text("agreement.other-words", found.document())
                            : sides(cell) + " · " + found.document());
            setGraphic(box);
        }
    }
}
