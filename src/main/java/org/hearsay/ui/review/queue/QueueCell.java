package org.hearsay.ui.review.queue;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import org.hearsay.model.Decision;
import org.hearsay.review.decide.Standing;
import org.hearsay.text.Span;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Wrapping;
import org.jspecify.annotations.Nullable;

/// A row of the queue: how far it is, what differs, of which label, in which paragraph.
final class QueueCell extends ListCell<Standing> {

    private final Supplier<@Nullable Desk> desk;
    private final ReviewTexts texts;
    private final Messages messages;

    QueueCell(Supplier<@Nullable Desk> desk, ReviewTexts texts, Messages messages) {
        this.desk = desk;
        this.texts = texts;
        this.messages = messages;
        // As wide as the list, so that what does not fit goes on in a second line.
        setPrefWidth(0);
        Wrapping.of(this);
    }

    @Override
    protected void updateItem(@Nullable Standing standing, boolean empty) {
        super.updateItem(standing, empty);
        var now = desk.get();
        if (empty || standing == null || now == null) {
            setText(null);
            return;
        }
        var difference = standing.difference();
        var row =
                messages.text(
                        "review.row",
                        sign(standing.state()),
                        texts.glyph(now, difference),
                        texts.label(difference),
                        paragraph(now, difference.anchor().start()),
                        texts.row(now, difference));
        var won = won(now, standing);
        setText(won.isEmpty() ? row : messages.text("review.row.won", row, won));
        setAccessibleText(
                messages.text(
                        "review.row.spoken",
                        texts.row(now, difference),
                        texts.label(difference),
                        messages.text("review.spoken." + standing.state().name())));
    }

    /// How the first question of a decided one was answered: by whom, or in which way.
    private String won(Desk now, Standing standing) {
        return standing.state() != Standing.State.DECIDED
                ? ""
                : standing.decision().stream()
                        .flatMap(d -> d.answers().stream().limit(1))
                        .map(a -> won(now, a))
                        .findFirst()
                        .orElse("");
    }

    private String won(Desk now, Decision.Answer answer) {
        return answer.way() == Decision.Way.TAKEN
                ? answer.layers().stream()
                        .map(now::winner)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : messages.text("review.won." + answer.way().name());
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
