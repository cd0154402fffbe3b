package org.hearsay.ui.revise;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.FlowText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of what a correction does.
final class ChangeCell extends ListCell<ChangeRow> {

    private static final double BESIDE = 48;

    private final Messages messages;

    ChangeCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
        getStyleClass().add("change-cell");
    }

    @Override
    protected void updateItem(@Nullable ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case ChangeRow.Words words -> words(words);
                    case ChangeRow.Mark mark -> mark(mark);
                    case ChangeRow.More(var lines) ->
                            Controls.label(messages.text("revise.more", lines), "muted");
                });
        setAccessibleText(spoken(row));
    }

    private Node words(ChangeRow.Words words) {
        var flow = new TextFlow();
        for (var piece : words.pieces()) {
            flow.getChildren().addAll(texts(piece));
        }
        flow.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        return flow;
    }

    private static List<Text> texts(ChangeRow.Piece piece) {
        return FlowText.of(
                piece.words(),
                switch (piece.kind()) {
                    case SAME -> "change-same";
                    case GOES -> "change-goes";
                    case COMES -> "change-comes";
                });
    }

    private Node mark(ChangeRow.Mark mark) {
        var icon = Controls.icon(mark.isLost() ? Feather.ALERT_OCTAGON : Feather.REFRESH_CW);
        icon.getStyleClass().add(mark.isLost() ? "problem-sign" : "recheck-sign");
        var what =
                Controls.label(
                        messages.text(
                                mark.isLost() ? "revise.lost" : "revise.recheck",
                                messages.labelName(mark.annotation().label()),
                                layer(mark.layer())),
                        "strong");
        var words = wrapped(said(mark));
        words.prefWidthProperty().bind(widthProperty().subtract(BESIDE + 32));
        var lines = new VBox(2, what, words);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new HBox(8, icon, lines);
    }

    private static Label wrapped(String text) {
        return Controls.wrapped(text, "secondary");
    }

    private String said(ChangeRow.Mark mark) {
        if (mark.isLost()) {
            return messages.text("revise.quoted", line(mark.before()));
        }
        return mark.before().equals(mark.after())
                ? messages.text("revise.same-words", line(mark.after()))
                : messages.text("revise.words", line(mark.before()), line(mark.after()));
    }

    private String layer(String name) {
        return switch (name) {
            case "gold" -> messages.text("revise.gold");
            case "suggestions" -> messages.text("revise.suggestions");
            default -> name;
        };
    }

    private String spoken(ChangeRow row) {
        return switch (row) {
            case ChangeRow.Words words ->
                    words.pieces().stream()
                            .map(p ->
                                    switch (p.kind()) {
                                        case SAME -> p.words();
                                        case GOES -> messages.text("revise.goes", p.words());
                                        case COMES -> messages.text("revise.comes", p.words());
                                    })
                            .collect(Collectors.joining(" "));
            case ChangeRow.Mark mark ->
                    messages.labelName(mark.annotation().label()) + " " + said(mark);
            case ChangeRow.More(var lines) -> messages.text("revise.more", lines);
        };
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }
}
