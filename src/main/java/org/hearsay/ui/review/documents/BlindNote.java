package org.hearsay.ui.review.documents;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Says that letters stand for the annotators, and where they hide nothing any more.
///
/// Confined to the JavaFX thread.
public final class BlindNote extends Label {

    private final Messages messages;

    /// @param desk what the reviewer has before them
    public BlindNote(Messages messages, ObservableValue<@Nullable Desk> desk) {
        this.messages = messages;
        setId("review-blind");
        getStyleClass().addAll("secondary", "muted");
        setMinWidth(USE_PREF_SIZE);
        desk.subscribe(this::show);
    }

    private void show(@Nullable Desk desk) {
        boolean isBlind = desk != null && desk.current().isPresent() && desk.isBlind();
        Controls.show(this, isBlind);
        if (desk != null) {
            setText(messages.text(desk.isTold() ? "review.told" : "review.blind"));
        }
    }
}
