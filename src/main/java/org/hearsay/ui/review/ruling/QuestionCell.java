package org.hearsay.ui.review.ruling;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// A question to the guideline: its passage, who asked and when, and how far it is.
final class QuestionCell extends ListCell<Asked> {

    private final RulingTexts texts;
    private final Label about = Controls.wrapped("");
    private final Label asked = Controls.wrapped("", "secondary", "muted");
    private final Label state = Controls.wrapped("", "caption");
    private final VBox lines = new VBox(2, about, asked, state);

    QuestionCell(RulingTexts texts) {
        this.texts = texts;
        // As wide as the list, so that what does not fit goes on in a second line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Asked item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        about.setText(texts.about(item.about()));
        asked.setText(texts.asked(item));
        state.setText(texts.state(item));
        setAccessibleText(String.join(". ", about.getText(), state.getText(), asked.getText()));
        setGraphic(lines);
    }
}
