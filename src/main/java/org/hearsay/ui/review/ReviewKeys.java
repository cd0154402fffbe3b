package org.hearsay.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Decision;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Reply;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;

/// What can be done with the open difference now, each with its key: the same list for the key bar,
/// for the keyboard and for the buttons of the card.
final class ReviewKeys {

    private final ReviewViewModel viewModel;
    private final ReviewTexts texts;
    private final Messages messages;
    private final Runnable comment;

    /// @param comment begins a comment
    ReviewKeys(ReviewViewModel viewModel, ReviewTexts texts, Messages messages, Runnable comment) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.messages = messages;
        this.comment = comment;
    }

    List<KeyHint> now() {
        var desk = viewModel.deskProperty().get();
        var hints = new ArrayList<KeyHint>();
        if (desk == null) {
            return hints;
        }
        if (viewModel.canDecide()) {
            viewModel.question().ifPresent(q -> answers(desk, q, hints));
        }
        if (desk.answering().filter(a -> !a.replies().isEmpty()).isPresent()) {
            hints.add(hint("back", "Backspace", viewModel::takeBack));
        }
        var current = desk.current();
        if (viewModel.canDecide() && current.isPresent()) {
            if (current.get().state() == Standing.State.DECIDED) {
                hints.add(hint("contest", "C", () -> viewModel.mark(Decision.Verdict.CONTESTED)));
            } else {
                hints.add(hint("later", "D", () -> viewModel.mark(Decision.Verdict.LATER)));
                hints.add(hint("guideline", "U", () -> viewModel.mark(Decision.Verdict.GUIDELINE)));
            }
        }
        if (!desk.queue().isEmpty()) {
            hints.add(hint("next", "J", () -> viewModel.change(d -> d.neighbour(1))));
            hints.add(hint("previous", "K", () -> viewModel.change(d -> d.neighbour(-1))));
        }
        current.ifPresent(c -> more(desk, c, hints));
        return hints;
    }

    private void answers(Desk desk, Question question, List<KeyHint> hints) {
        for (var option : question.options()) {
            hints.add(
                    new KeyHint(
                            "option-" + option.number(),
                            Integer.toString(option.number()),
                            texts.brief(desk, option),
                            () -> viewModel.answer(new Reply.Take(option.number()))));
        }
        if (question.both() == Question.Both.POSSIBLE) {
            hints.add(hint("both", "B", () -> viewModel.answer(new Reply.Both())));
        }
        hints.add(
                new KeyHint(
                        "none",
                        "X",
                        texts.none(question),
                        () -> viewModel.answer(new Reply.None())));
        question.majority()
                .ifPresent(o ->
                        hints.add(
                                hint(
                                        "most",
                                        "Enter",
                                        () -> viewModel.answer(new Reply.Take(o.number())))));
    }

    private void more(Desk desk, Standing current, List<KeyHint> hints) {
        if (current.state() == Standing.State.DECIDED) {
            hints.add(hint("provenance", "P", () -> show(desk, Desk.Shown.PROVENANCE)));
        } else if (desk.isBlind()) {
            hints.add(hint("reveal", "P", () -> show(desk, Desk.Shown.NAMES)));
        }
        hints.add(hint("comment", "M", comment));
    }

    /// Again takes it away.
    private void show(Desk desk, Desk.Shown what) {
        viewModel.change(d ->
                d.with(
                        desk.shown() == what && what == Desk.Shown.PROVENANCE
                                ? Desk.Shown.NOTHING
                                : what));
    }

    private KeyHint hint(String id, String key, Runnable run) {
        return new KeyHint(id, key, messages.text("review.key." + id), run);
    }

    /// What a key does now.
    Optional<Runnable> with(String key) {
        return now().stream().filter(h -> h.key().equals(key)).findFirst().map(KeyHint::run);
    }
}
