package org.hearsay.ui.review;

import javafx.scene.control.ListCell;
import org.hearsay.review.decide.Standing;
import org.hearsay.text.Span;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.support.Messages;
import org.jspecify.annotations.Nullable;

/// A row of the queue: how far it is, what differs, of which label, in which paragraph.
final class QueueCell extends ListCell<Standing> {

    private final ReviewViewModel viewModel;
    private final ReviewTexts texts;
    private final Messages messages;

    QueueCell(ReviewViewModel viewModel, ReviewTexts texts, Messages messages) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.messages = messages;
        // As wide as the list, so that what does not fit goes on in a second line.
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Standing standing, boolean empty) {
        super.updateItem(standing, empty);
        var desk = viewModel.deskProperty().get();
        if (empty || standing == null || desk == null) {
            setText(null);
            return;
        }
        var kind = standing.difference().kind();
        setText(
                messages.text(
                        "review.row",
                        sign(standing.state()),
                        texts.glyph(kind),
                        texts.label(standing.difference()),
                        paragraph(desk, standing.difference().anchor().start()),
                        texts.kind(kind)));
        setAccessibleText(
                messages.text(
                        "review.row.spoken",
                        texts.kind(kind),
                        texts.label(standing.difference()),
                        messages.text("review.spoken." + standing.state().name())));
    }

    private static String sign(Standing.State state) {
        return switch (state) {
            case DECIDED, AGREED -> "✓";
            case LATER -> "…";
            case GUIDELINE -> "§";
            case CONTESTED, REOPENED -> "!";
            case OPEN, READY -> "○";
        };
    }

    /// From 1.
    private static int paragraph(Desk desk, int offset) {
        int number = 0;
        for (Span paragraph : desk.review().document().segmentation().paragraphs()) {
            number += paragraph.start() <= offset ? 1 : 0;
        }
        return Math.max(1, number);
    }
}
