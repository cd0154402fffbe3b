package org.hearsay.ui.support.look;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Says that something has open comments, and how many; not there where it has none.
public final class CommentFlag extends Label {

    private static final int SIZE = 13;

    public CommentFlag() {
        getStyleClass().addAll("muted", "caption", "comment-flag");
        var icon = Controls.icon(Feather.MESSAGE_SQUARE);
        icon.setIconSize(SIZE);
        setGraphic(icon);
        // The words beside it give way.
        setMinWidth(USE_PREF_SIZE);
        Controls.show(this, false);
    }

    /// @param open how many
    /// @param spoken the same in words
    public void show(int open, String spoken) {
        Controls.show(this, open > 0);
        if (open > 0) {
            setText(Integer.toString(open));
            setAccessibleText(spoken);
            setTooltip(new Tooltip(spoken));
        }
    }
}
