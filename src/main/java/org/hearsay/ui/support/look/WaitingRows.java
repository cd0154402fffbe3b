package org.hearsay.ui.support.look;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What stands at a list that is being read: at first nothing, since most are there at once; after
/// a moment three grey rows; and where it could not be read, why, with the way to try again.
public final class WaitingRows extends VBox {

    /// Before it, nobody sees that something is read.
    private static final Duration MOMENT = Duration.millis(150);

    private static final double[] WIDTHS = {200, 150, 180};

    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final VBox rows = new VBox(10);
    private final HBox trouble = new HBox(8);
    private final Label why = Controls.wrapped("", "secondary");

    /// @param list name of the list, which the ids begin with
    /// @param tryAgain what the button says
    /// @param again reads the list anew
    public WaitingRows(String list, String tryAgain, Runnable again) {
        for (double width : WIDTHS) {
            var row = new Region();
            row.getStyleClass().add("waiting-row");
            row.setMaxWidth(width);
            rows.getChildren().add(row);
        }
        rows.setId(list + "-waiting");
        rows.getStyleClass().add("waiting-rows");
        var button = Controls.button(list + "-again", tryAgain, again);
        why.setMinWidth(0);
        trouble.setId(list + "-failed");
        trouble.setAlignment(Pos.CENTER_LEFT);
        trouble.getStyleClass().add("toolbar-row");
        trouble.getChildren().addAll(why, Controls.spring(), button);
        getChildren().addAll(rows, trouble);
        moment.setOnFinished(_ -> show(Seen.ROWS));
        there();
    }

    /// What is seen.
    private enum Seen {
        NOTHING,
        ROWS,
        TROUBLE
    }

    /// The list is being read; asked again while it is, nothing begins anew.
    public void coming() {
        if (!rows.isVisible() && moment.getStatus() != PauseTransition.Status.RUNNING) {
            show(Seen.NOTHING);
            moment.playFromStart();
        }
    }

    public void there() {
        moment.stop();
        show(Seen.NOTHING);
    }

    /// @param sentence says why the list could not be read
    public void failed(String sentence) {
        moment.stop();
        why.setText(sentence);
        show(Seen.TROUBLE);
    }

    private void show(Seen seen) {
        Controls.show(rows, seen == Seen.ROWS);
        Controls.show(trouble, seen == Seen.TROUBLE);
        Controls.show(this, seen != Seen.NOTHING);
    }
}
