package org.hearsay.ui.revise;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;

/// The card in which an article's text is corrected: the text to type in on the left; on the right
/// what that changes in the words and in the marks, of all annotators, before anybody says yes.
public final class ReviseSheet extends VBox {

    private static final KeyCombination ACCEPT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ReviseViewModel viewModel;
    private final Messages messages;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final ListView<ChangeRow> changes = new ListView<>();
    private final Label counts = Controls.wrapped("", "strong");
    private final Button accept;
    private boolean isAccepting;

    /// @param title of the article
    /// @param accept is called when the correction that is ready shall be made
    public ReviseSheet(
            ReviseViewModel viewModel,
            String title,
            Messages messages,
            Runnable accept,
            Runnable cancel) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("revise-sheet");
        this.accept = Controls.button("revise-accept", messages.text("revise.accept"), accept);
        this.accept.setDefaultButton(true);
        this.accept.getStyleClass().add("accent");
        counts.setId("revise-counts");
        var split = new SplitPane(editor(), list());
        split.setDividerPositions(0.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        var back = Controls.button("revise-cancel", messages.text("cancel"), cancel);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Controls.wrapped(messages.text("revise.title", title), "page-title"),
                        Controls.wrapped(messages.text("revise.says"), "muted"),
                        split,
                        new HBox(8, counts, back, this.accept));
        viewModel.stateProperty().subscribe(this::show);
    }

    /// What gets the focus.
    public Node first() {
        return area;
    }

    /// Puts the caret where it was in the article.
    ///
    /// @param offset in UTF-16 code units
    public void begin(int offset) {
        area.moveTo(Math.min(offset, area.getLength()));
        area.requestFollowCaret();
    }

    private Node editor() {
        area.setId("revise-text");
        area.getStyleClass().add("revise-text");
        Wrapping.bind(area.wrapTextProperty(), area.textProperty());
        area.replaceText(viewModel.old());
        area.getUndoManager().forgetHistory();
        area.setAccessibleText(messages.text("revise.text"));
        area.textProperty().subscribe(viewModel::type);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        var frame = new StackPane(new VirtualizedScrollPane<>(area));
        frame.getStyleClass().add("revise-frame");
        return frame;
    }

    /// Tab leads on, as it does in every sheet; a tab in an article is rare, and can be pasted.
    private void pressed(KeyEvent event) {
        if (ACCEPT.match(event)) {
            event.consume();
            isAccepting = true;
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            (event.isShiftDown() ? accept : changes).requestFocus();
        }
    }

    /// Only once the key is up: held down, it would go on to the article behind.
    private void released(KeyEvent event) {
        if (isAccepting && event.getCode() == KeyCode.ENTER) {
            event.consume();
            isAccepting = false;
            accept.fire();
        }
    }

    private Node list() {
        changes.setId("revise-changes");
        changes.setAccessibleText(messages.text("revise.changes"));
        changes.setCellFactory(_ -> new ChangeCell(messages));
        var nothing = Controls.wrapped(messages.text("revise.nothing"), "empty-text");
        changes.setPlaceholder(nothing);
        return changes;
    }

    private void show(ReviseViewModel.State state) {
        accept.setDisable(!(state instanceof ReviseViewModel.State.Ready));
        switch (state) {
            case ReviseViewModel.State.Same() -> {
                changes.getItems().clear();
                counts.setText(messages.text("revise.same"));
            }
            // What stands there holds until the next is known.
            case ReviseViewModel.State.Working() -> counts.setText(messages.text("revise.working"));
            case ReviseViewModel.State.Refused(var why) -> {
                changes.getItems().clear();
                counts.setText(new Reasons(messages).of(why));
            }
            case ReviseViewModel.State.Ready(var correction, var rows) -> {
                changes.getItems().setAll(rows);
                counts.setText(
                        messages.text(
                                "revise.counts",
                                correction.change().hunks().size(),
                                correction.kept(),
                                correction.touched(),
                                correction.lost()));
            }
        }
    }
}
