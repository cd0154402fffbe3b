package org.hearsay.ui.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.schema.Schema;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A thread in the list: what it is about, who said what and when, and whether it is settled.
public final class CommentCell extends ListCell<CommentRow> {

    private static final double BESIDE = 40;
    private static final double INDENT = 16;

    private final Known known;
    private final Messages messages;

    /// What a cell looks up.
    ///
    /// @param people names of annotators by id
    /// @param dark whether colours are those on a dark ground
    public record Known(
            Function<Id, String> people,
            Supplier<Schema> schema,
            Supplier<Boolean> dark,
            Times times) {}

    CommentCell(Known known, Messages messages) {
        this.known = known;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CommentRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var lines = new ArrayList<Node>();
        lines.add(head(row));
        lines.addAll(comment(row.talk().first(), 0));
        row.talk().answers().forEach(a -> lines.addAll(comment(a, INDENT)));
        var all = new VBox(2);
        all.getChildren().setAll(lines);
        setGraphic(all);
        setAccessibleText(spoken(row));
    }

    private HBox head(CommentRow row) {
        boolean open = row.talk().isOpen();
        var sign = Controls.icon(open ? Feather.FLAG : Feather.CHECK_CIRCLE);
        sign.setIconSize(13);
        var about = Controls.label(about(row.about()), "secondary", "strong");
        about.setMinWidth(0);
        about.prefWidthProperty().bind(widthProperty());
        HBox.setHgrow(about, Priority.ALWAYS);
        var line = new HBox(6, sign);
        if (row.about() instanceof About.Marked(var label, _, _)) {
            line.getChildren().add(new LetterChip(label, known.schema().get(), known.dark().get()));
        }
        line.getChildren().add(about);
        if (!open) {
            var settled = Controls.label(messages.text("comments.resolved"), "muted", "caption");
            settled.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(settled);
        }
        line.prefWidthProperty().bind(widthProperty().subtract(BESIDE - INDENT));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Node> comment(Comment comment, double indent) {
        var who =
                Controls.label(
                        messages.text(
                                "comments.by",
                                known.people().apply(comment.author()),
                                known.times().of(comment.stamp().created())),
                        "muted",
                        "caption");
        var text = Controls.wrapped(comment.text());
        text.prefWidthProperty().bind(widthProperty().subtract(BESIDE + indent));
        var inset = new Insets(0, 0, 0, indent);
        VBox.setMargin(who, inset);
        VBox.setMargin(text, inset);
        return List.of(who, text);
    }

    private String about(About about) {
        return switch (about) {
            case About.Whole _ -> messages.text("comments.whole");
            case About.Marked(_, var words, _) -> words;
            case About.Gone _ -> messages.text("comments.gone");
        };
    }

    private String spoken(CommentRow row) {
        var talk = row.talk();
        var label =
                row.about() instanceof About.Marked(var name, _, _)
                        ? messages.labelName(name) + " "
                        : "";
        var said =
                talk.answers().stream()
                        .map(a -> known.people().apply(a.author()) + ": " + a.text())
                        .collect(Collectors.joining("; "));
        return messages.text(
                "comments.spoken",
                messages.text(talk.isOpen() ? "comments.open" : "comments.resolved"),
                label + about(row.about()),
                known.people().apply(talk.first().author()),
                talk.first().text() + (said.isEmpty() ? "" : "; " + said));
    }
}
