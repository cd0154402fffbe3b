package org.hearsay.ui.tryit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card with the first steps and their keys. It asks for nothing and takes no focus.
public final class TryItView extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Messages messages;
    private final Label says;
    private final Map<TryItStep, HBox> rows = new EnumMap<>(TryItStep.class);

    /// @param keys of a step, as the person presses them
    /// @param putAway takes the card away
    public TryItView(
            TryItViewModel viewModel,
            Messages messages,
            Function<TryItStep, String> keys,
            Runnable putAway) {
        this.messages = messages;
        setId("try-it");
        getStyleClass().add("try-it");
        var title = Controls.label(messages.text("try-it.title"), "pane-title");
        var away =
                Controls.iconButton(
                        "try-it-away", Feather.X, messages.text("try-it.away"), putAway);
        var head = new HBox(title, Controls.spring(), away);
        head.setAlignment(Pos.CENTER_LEFT);
        var list = new VBox();
        list.getStyleClass().add("try-it-steps");
        for (var step : TryItStep.values()) {
            var row = row(step, keys.apply(step));
            rows.put(step, row);
            list.getChildren().add(row);
        }
        // In a low window the articles above come first.
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().addAll(head, scroll);
        says = Controls.wrapped("", "secondary", "muted");
        says.setId("try-it-says");
        getChildren().add(says);
        viewModel.doneProperty().subscribe(this::show);
    }

    private HBox row(TryItStep step, String keys) {
        var sign = FontIcon.of(Feather.CIRCLE, 16);
        sign.getStyleClass().add("try-it-sign");
        var words = Controls.wrapped(messages.text("try-it." + step.text()), "secondary");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var cap = Controls.label(keys, "key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, sign, words, cap);
        row.setId("try-it-" + step.text());
        row.getStyleClass().add("try-it-step");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Set<TryItStep> done) {
        rows.forEach((step, row) -> {
            boolean isDone = done.contains(step);
            row.pseudoClassStateChanged(DONE, isDone);
            if (row.getChildren().getFirst() instanceof FontIcon sign) {
                sign.setIconCode(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
                sign.setAccessibleText(messages.text(isDone ? "try-it.is-done" : "try-it.is-open"));
            }
        });
        boolean isAll = done.size() == TryItStep.values().length;
        says.setText(
                isAll
                        ? messages.text("try-it.all")
                        : messages.text("try-it.count", done.size(), TryItStep.values().length));
    }
}
