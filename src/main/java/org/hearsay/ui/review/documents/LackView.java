package org.hearsay.ui.review.documents;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// What an article lacks for a review, and what can be done about it.
public final class LackView extends VBox {

    private final Messages messages;
    private final Label text = Controls.wrapped("");
    private final Button merging;
    private final Button alone;
    private final Button accept;
    private final HBox ways;
    private @Nullable Lack shown;

    /// @param merge begins to merge a colleague's file
    /// @param alone reviews the work of the only one span by span
    /// @param accept takes the work of the only one as gold
    public LackView(Messages messages, Runnable merge, Consumer<Id> alone, Consumer<Id> accept) {
        super(16);
        this.messages = messages;
        setId("review-lack");
        setAlignment(Pos.CENTER);
        text.setId("review-lack-text");
        text.setMaxWidth(520);
        merging = Controls.button("review-merge", messages.text("review.lack.merge"), merge);
        this.alone = button("review-alone", "review.lack.alone", alone);
        this.accept = button("review-accept", "review.lack.accept", accept);
        ways = new HBox(8, merging, this.alone, this.accept);
        ways.setAlignment(Pos.CENTER);
        getChildren().setAll(text, ways);
    }

    /// The keyboard goes to what can be done.
    public void takeFocus() {
        merging.requestFocus();
    }

    private Button button(String id, String key, Consumer<Id> run) {
        return Controls.button(
                id,
                messages.text(key),
                () -> {
                    if (shown != null) {
                        run.accept(shown.document());
                    }
                });
    }

    /// @param refusal why the person cannot decide anything; empty where they can
    public void show(@Nullable Lack lack, Optional<String> refusal) {
        shown = lack;
        Controls.show(this, lack != null);
        if (lack == null) {
            return;
        }
        var names = String.join(", ", lack.finished());
        boolean asks = lack.reason() == Lack.Reason.ONE;
        var says = messages.text("review.lack." + lack.reason().name(), names);
        text.setText(
                refusal.filter(_ -> lack.isOfOne())
                        .map(r -> messages.text("review.lack.refused", names, r))
                        .orElse(says));
        Controls.show(ways, lack.reason() != Lack.Reason.OWN_FIRST);
        Controls.show(alone, lack.isOfOne() && refusal.isEmpty());
        Controls.show(accept, asks && refusal.isEmpty());
    }
}
