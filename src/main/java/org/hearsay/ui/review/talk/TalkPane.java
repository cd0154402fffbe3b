package org.hearsay.ui.review.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.model.Comment;
import org.hearsay.model.talk.Talk;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The threads about the open difference and about the article as a whole, and where one writes.
public final class TalkPane extends VBox {

    private final Messages messages;
    private final TalkActions actions;
    private final CommentField field;
    private final VBox threads = new VBox(8);

    public TalkPane(Messages messages, TalkActions actions, CommentField field) {
        super(8);
        this.messages = messages;
        this.actions = actions;
        this.field = field;
        setId("review-talk");
        getChildren().setAll(threads, field, field.contest());
    }

    public void show(@Nullable Desk desk) {
        var parts = new ArrayList<Node>();
        if (desk != null) {
            desk.talks().forEach(t -> parts.add(thread(desk, t)));
            var whole = desk.talksOfArticle();
            if (!whole.isEmpty()) {
                parts.add(Controls.label(messages.text("review.talk.article"), "caption", "muted"));
                whole.forEach(t -> parts.add(thread(desk, t)));
            }
        }
        threads.getChildren().setAll(parts);
    }

    private VBox thread(Desk desk, Talk talk) {
        var box = new VBox(4);
        box.getStyleClass().add("provenance");
        box.getChildren().add(said(desk, talk.first()));
        if (talk.isOpen()) {
            talk.answers().forEach(a -> box.getChildren().add(said(desk, a)));
        }
        box.getChildren().add(buttons(talk));
        return box;
    }

    private Node said(Desk desk, Comment comment) {
        var text = desk.masked(comment.text());
        var who =
                Optional.ofNullable(desk.review().registry().annotators().get(comment.author()))
                        .filter(_ -> !desk.isBlind());
        var told =
                who.map(a -> messages.text("review.comment.by", a.initials(), text))
                        .orElseGet(() -> messages.text("review.comment", text));
        var label = Controls.wrapped(told, "secondary");
        label.getStyleClass().add("review-said");
        return label;
    }

    private HBox buttons(Talk talk) {
        var turn = talk.isOpen() ? "review.talk.resolve" : "review.talk.reopen";
        var all =
                List.of(
                        Controls.button(
                                "review-talk-answer",
                                messages.text("review.talk.answer"),
                                () -> field.begin(talk.first().id())),
                        Controls.button(
                                "review-talk-turn", messages.text(turn), () -> actions.turn(talk)),
                        Controls.button(
                                "review-talk-remove",
                                messages.text("review.talk.remove"),
                                () -> actions.remove(talk)));
        all.forEach(b -> b.getStyleClass().addAll("quiet-button", "small"));
        var row = new HBox(4);
        row.getChildren().addAll(all);
        return row;
    }
}
