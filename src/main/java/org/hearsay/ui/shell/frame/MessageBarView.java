package org.hearsay.ui.shell.frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line above the place that asks for a decision; without height while there is none. It never
/// takes the focus, so that typing goes on under it.
final class MessageBarView extends HBox {

    private final Notices notices;
    private final Messages messages;
    private final Label more = Controls.label("", "muted");

    MessageBarView(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
        setId("message-bar");
        getStyleClass().add("message-bar");
        more.setId("message-more");
        more.setMinWidth(USE_PREF_SIZE);
        notices.waitingProperty()
                .subscribe(waiting -> {
                    more.setText(messages.text("message.more", waiting.intValue()));
                    Controls.show(more, waiting.intValue() > 0);
                });
        notices.shownProperty().subscribe(this::show);
    }

    private void show(Notices.@Nullable Notice notice) {
        getChildren().clear();
        Controls.show(this, notice != null);
        if (notice == null) {
            return;
        }
        var warns = notice.tone() == Notices.Tone.WARNING;
        getStyleClass().remove("warning");
        if (warns) {
            getStyleClass().add("warning");
        }
        var text = Controls.wrapped(notice.text());
        text.setId("message-text");
        var icon = Controls.icon(warns ? Feather.ALERT_TRIANGLE : Feather.INFO);
        getChildren().addAll(icon, text, Controls.spring());
        notice.actions().forEach(action -> getChildren().add(button(action)));
        var close =
                Controls.iconButton(
                        "message-close",
                        Feather.X,
                        messages.text("message.close"),
                        notices::dismiss);
        close.setFocusTraversable(true);
        getChildren().addAll(more, close);
    }

    private Button button(Notices.Action action) {
        return Controls.button(
                "message-action",
                action.title(),
                () -> {
                    notices.dismiss();
                    action.run().run();
                });
    }
}
