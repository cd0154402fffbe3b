package org.hearsay.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Kind;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.desk.TellingGold;
import org.hearsay.ui.review.fix.OwnKeys;
import org.hearsay.ui.review.lock.LockPart;
import org.hearsay.ui.review.ruling.RulingsPart;
import org.hearsay.ui.review.talk.TalkPane;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;
import org.jspecify.annotations.Nullable;

/// The open difference: what is asked, what there is to choose from, and what was said about it.
final class ReviewCard extends VBox {

    private final ReviewViewModel viewModel;
    private final ReviewTexts texts;
    private final Messages messages;
    private final KeyNames names;
    private final TellingGold telling;
    private final RulingsPart rulings;
    private final TalkPane talk;
    private final VBox parts = new VBox();

    ReviewCard(
            ReviewViewModel viewModel,
            ReviewTexts texts,
            TellingGold telling,
            RulingsPart rulings,
            TalkPane talk,
            LockPart lock) {
        this.viewModel = viewModel;
        this.texts = texts;
        messages = texts.messages();
        this.telling = telling;
        this.rulings = rulings;
        this.talk = talk;
        names = new KeyNames(messages);
        setId("review-card");
        getStyleClass().add("review-card");
        parts.getStyleClass().add("review-parts");
        getChildren().setAll(parts, talk, lock);
    }

    /// @param keys what can be done now
    void show(@Nullable Desk desk, List<KeyHint> keys) {
        talk.show(desk);
        if (desk == null) {
            parts.getChildren().clear();
            return;
        }
        var now = new ArrayList<Node>();
        desk.current()
                .ifPresentOrElse(c -> difference(desk, c, keys, now), () -> end(desk, keys, now));
        parts.getChildren().setAll(now);
    }

    private void difference(Desk desk, Standing standing, List<KeyHint> keys, List<Node> parts) {
        var difference = standing.difference();
        var queue = desk.queue();
        int place = queue.indexOf(standing) + 1;
        var placed = desk.review().isAlone() ? "review.place.alone" : "review.place";
        var where =
                place == 0 ? texts.kind(Kind.AGREED) : messages.text(placed, place, queue.size());
        parts.add(Controls.label(where, "caption", "muted"));
        var title = Controls.wrapped(texts.title(desk, difference), "pane-title");
        title.setId("review-title");
        parts.add(title);
        said(desk, difference, parts);
        state(desk, standing, parts);
        parts.add(rulings);
        viewModel.answers().question().ifPresent(q -> question(desk, q, keys, parts));
        others(keys, parts);
        if (desk.shown() == Desk.Shown.PROVENANCE) {
            var told = Controls.wrapped(telling.of(desk, standing), "provenance");
            told.setId("review-told");
            parts.add(told);
        }
    }

    /// Where all are about one range, it is shown once.
    private void said(Desk desk, Difference difference, List<Node> parts) {
        if (difference.kind() != Kind.EXTENT) {
            parts.add(Controls.wrapped(texts.words(desk, difference.members().getFirst())));
        }
        if (desk.review().isAlone()) {
            var facts = Controls.wrapped(texts.facts(desk, difference), "secondary");
            facts.setId("review-facts");
            Controls.show(facts, !facts.getText().isEmpty());
            parts.add(facts);
        }
        if (difference.doubt() == Difference.Doubt.FLAGGED && difference.kind() != Kind.FLAGGED) {
            parts.add(Controls.wrapped(messages.text("review.flagged"), "secondary", "muted"));
        }
    }

    private void state(Desk desk, Standing standing, List<Node> parts) {
        var key =
                switch (standing.state()) {
                    case DECIDED, LATER, GUIDELINE, CONTESTED, REOPENED ->
                            "review.state." + standing.state().name();
                    case AGREED, READY, OPEN -> "";
                };
        if (!key.isEmpty()) {
            var news = texts.news(desk, standing);
            var said = news.isEmpty() ? messages.text(key) : messages.text("review.news", news);
            var label = Controls.wrapped(said, "secondary", "muted");
            label.setId("review-state");
            parts.add(label);
        }
    }

    private void question(Desk desk, Question question, List<KeyHint> keys, List<Node> parts) {
        var all = desk.answering().orElseThrow().questions();
        var asked =
                Controls.wrapped(
                        texts.question(
                                desk,
                                desk.answering().orElseThrow().difference(),
                                question.subject()),
                        "strong");
        asked.setId("review-question");
        parts.add(asked);
        if (all.size() > 1) {
            int at = desk.answering().orElseThrow().replies().size() + 1;
            parts.add(
                    Controls.label(
                            messages.text("review.dots", at, all.size()), "caption", "muted"));
        }
        var offered = desk.offered(question);
        for (int i = 0; i < offered.size(); i++) {
            var option = offered.get(i);
            var id = "option-" + (i + 1);
            var who = texts.who(desk, option.layers());
            var text =
                    who.isEmpty()
                            ? texts.says(desk, option)
                            : messages.text("review.option", who, texts.says(desk, option));
            keys.stream().filter(k -> k.id().equals(id)).forEach(k -> parts.add(button(k, text)));
        }
    }

    private void others(List<KeyHint> keys, List<Node> parts) {
        for (var key : keys) {
            if (key.id().startsWith(OwnKeys.ID)) {
                parts.add(button(key, key.title()));
                continue;
            }
            switch (key.id()) {
                case "none",
                        "by-hand",
                        "own",
                        "same-person",
                        "both",
                        "most",
                        "later",
                        "guideline",
                        "contest",
                        "ruling",
                        "back",
                        "provenance",
                        "comment",
                        "fix-take",
                        "fix-leave" ->
                        parts.add(button(key, key.title()));
                default -> {}
            }
        }
    }

    private Node button(KeyHint key, String text) {
        var cap = new Label(names.of(key.key()));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        var button = new Button(text, cap);
        Wrapping.of(button);
        button.setId("review-" + key.id());
        button.getStyleClass().add("review-option");
        button.setAccessibleText(text);
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> key.run().run());
        return button;
    }

    private void end(Desk desk, List<KeyHint> keys, List<Node> parts) {
        var text = Controls.wrapped(telling.end(desk), "pane-title");
        text.setId("review-end");
        parts.add(text);
        parts.add(Controls.wrapped(telling.counts(desk), "secondary"));
        keys.stream()
                .filter(k -> k.id().equals("questions"))
                .forEach(k -> parts.add(button(k, k.title())));
    }
}
