package org.hearsay.ui.problems;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.session.problems.Repairs.Offer;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with the selected span, and a button for each way out; without height where
/// nothing is wrong.
public final class ProblemWaysView extends VBox {

    private final ProblemListViewModel viewModel;
    private final ProblemActions actions;
    private final ProblemTexts texts;

    public ProblemWaysView(
            ProblemListViewModel viewModel, ProblemActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        texts = new ProblemTexts(messages);
        setId("problem-ways");
        getStyleClass().add("problem-ways");
        setMinHeight(USE_PREF_SIZE);
        viewModel.currentProperty().subscribe(this::show);
    }

    /// Offers anew, after something has changed.
    public void refresh() {
        show(viewModel.currentProperty().get());
    }

    private void show(ProblemListViewModel.@Nullable Row row) {
        boolean hadFocus = isFocusWithin();
        getChildren().clear();
        Controls.show(this, row != null);
        if (row != null) {
            fill(row);
        }
        if (hadFocus) {
            actions.leave();
        }
    }

    private void fill(ProblemListViewModel.Row row) {
        var sign = Controls.icon(Feather.ALERT_TRIANGLE);
        sign.setIconSize(15);
        sign.getStyleClass().add("problem-sign");
        var message = Controls.wrapped(row.message(), "secondary");
        HBox.setHgrow(message, Priority.ALWAYS);
        var line = new HBox(8, sign, message);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().add(line);
        int number = 0;
        for (var offer : actions.offers(row.problem())) {
            number++;
            getChildren().add(button(number, offer));
        }
    }

    private Button button(int number, Offer offer) {
        var text = texts.of(offer);
        var button =
                Controls.button(
                        "fix-" + offer.fix().text().replaceAll("[:=]", "-"),
                        text,
                        () -> actions.mend(offer));
        button.setGraphic(Controls.label(Integer.toString(number), "muted", "caption"));
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setTooltip(new Tooltip(text));
        return button;
    }
}
