package org.hearsay.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import org.hearsay.model.Decision;
import org.hearsay.project.ruling.Draft;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Reply;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Onward;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.desk.SamePeople;
import org.hearsay.ui.review.fix.FixKeys;
import org.hearsay.ui.review.fix.OwnKeys;
import org.hearsay.ui.review.lock.LockPart;
import org.hearsay.ui.review.ruling.RulingWays;
import org.hearsay.ui.review.talk.CommentField;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;

/// What can be done with the open difference now, each with its key: the same list for the key bar,
/// for the keyboard and for the buttons of the card.
final class ReviewKeys {

    private final ReviewViewModel viewModel;
    private final ReviewAnswers answers;
    private final ReviewTexts texts;
    private final Messages messages;
    private final ReviewCommands commands;
    private final CommentField comment;
    private final FixKeys fixing;
    private final OwnKeys choosing;
    private final Ways ways;

    ReviewKeys(
            ReviewViewModel viewModel,
            ReviewTexts texts,
            ReviewCommands commands,
            CommentField comment,
            Ways ways) {
        this.viewModel = viewModel;
        answers = viewModel.answers();
        this.texts = texts;
        this.commands = commands;
        this.comment = comment;
        this.ways = ways;
        messages = texts.messages();
        choosing =
                new OwnKeys(messages, answers::answer, () -> answers.choosingProperty().set(false));
        fixing = new FixKeys(commands::all, messages, answers::takeFixed, answers.byHand()::leave);
    }

    /// What the view does itself.
    ///
    /// @param fix begins to fix by hand
    /// @param turn shows the other arrangement of the article
    /// @param lock asks for a name to lock gold under, or why it is unlocked
    /// @param rulings to the questions and rulings
    /// @param seen says that a list over several articles ends here
    record Ways(Runnable fix, Runnable turn, LockPart lock, RulingWays rulings, Runnable seen) {}

    List<KeyHint> now() {
        var desk = viewModel.deskProperty().get();
        var hints = new ArrayList<KeyHint>();
        if (desk == null) {
            alone(hints);
            return hints;
        }
        var range = answers.byHand().rangeProperty().get();
        if (range != null) {
            return fixing.hints(range);
        }
        if (comment.writing().get()) {
            return writing();
        }
        var asked = answers.question();
        if (answers.choosingProperty().get() && asked.isPresent()) {
            return choosing.hints(asked.get(), desk.review().registry().schema());
        }
        if (answers.canDecide()) {
            answers.question().ifPresent(q -> answers(desk, q, hints));
        }
        if (desk.answering().filter(a -> !a.replies().isEmpty()).isPresent()) {
            hints.add(hint("back", answers::takeBack));
        }
        var current = desk.current();
        current.ifPresent(c -> marks(desk, c, hints));
        moves(desk, hints);
        current.ifPresentOrElse(
                c -> more(desk, c, hints),
                () -> hints.add(hint("questions", ways.rulings()::showQuestions)));
        hints.add(hint("comment-article", () -> comment.begin(desk.review().documentId())));
        hints.add(hint("side", ways.turn()));
        if (LockPart.canLock(desk, viewModel.reviewer())) {
            hints.add(hint("lock", ways.lock()::begin));
        }
        if (ways.lock().canUnlock(desk)) {
            hints.add(hint("unlock", ways.lock()::unlock));
        }
        return hints;
    }

    private List<KeyHint> writing() {
        var hints = new ArrayList<KeyHint>();
        hints.add(hint("comment-write", "Enter", comment::write));
        hints.add(hint("comment-leave", "Esc", comment::leave));
        if (comment.contest().isVisible()) {
            hints.add(hint("comment-contest", "Tab", comment.contest()::fire));
        }
        return hints;
    }

    private void alone(List<KeyHint> hints) {
        var lack = viewModel.pick().lackProperty().get();
        boolean decides = viewModel.steps().others().isEmpty();
        if (lack != null && lack.isOfOne() && decides) {
            hints.add(hint("alone", () -> viewModel.reviewAlone(lack.document())));
        }
    }

    private void moves(Desk desk, List<KeyHint> hints) {
        if (!desk.queue().isEmpty() || new Onward(desk).beyond(1).isPresent()) {
            hints.add(move("next", desk, 1));
            hints.add(move("previous", desk, -1));
            hints.add(hint("order", () -> viewModel.change(d -> d.with(d.filter().reordered()))));
        }
    }

    /// Where the list goes on in another article, the key says so.
    private KeyHint move(String id, Desk desk, int step) {
        var title = new Onward(desk).beyond(step).isPresent() ? id + "-article" : id;
        return new KeyHint(
                id,
                commands.key(id),
                messages.text("review.key." + title),
                () -> {
                    if (!viewModel.go(step)) {
                        ways.seen().run();
                    }
                });
    }

    private void marks(Desk desk, Standing current, List<KeyHint> hints) {
        if (viewModel.steps().canTakeOver(desk)) {
            hints.add(hint("take-over", viewModel::takeOver));
        }
        if (current.state() != Standing.State.DECIDED) {
            if (!answers.canDecide()) {
                return;
            }
            hints.add(hint("later", () -> viewModel.mark(Decision.Verdict.LATER, "")));
            hints.add(hint("guideline", () -> viewModel.mark(Decision.Verdict.GUIDELINE, "")));
        } else if (viewModel.steps().canContest(desk)) {
            hints.add(hint("contest", () -> viewModel.mark(Decision.Verdict.CONTESTED, "")));
        }
    }

    /// @return whether the key was taken
    boolean press(KeyEvent event) {
        var range = answers.byHand().rangeProperty().get();
        if (range != null) {
            return fixing.pressed(event, range);
        }
        if (answers.choosingProperty().get()) {
            return choosing.pressed(event, now());
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        var action = commands.meant(event, now()).map(KeyHint::run);
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    private void answers(Desk desk, Question question, List<KeyHint> hints) {
        var offered = desk.offered(question);
        for (int i = 0; i < offered.size(); i++) {
            var option = offered.get(i);
            hints.add(
                    new KeyHint(
                            "option-" + (i + 1),
                            Integer.toString(i + 1),
                            texts.brief(desk, option),
                            () -> answers.answer(new Reply.Take(option.number()))));
        }
        if (question.both() == Question.Both.POSSIBLE) {
            hints.add(hint("both", () -> answers.answer(new Reply.Both())));
        }
        hints.add(
                new KeyHint(
                        "none",
                        commands.key("none"),
                        texts.none(desk, question),
                        () -> answers.answer(new Reply.None())));
        SamePeople.of(desk, question)
                .ifPresent(p -> hints.add(hint("same-person", () -> answers.samePeople(p))));
        if (OwnKeys.isFor(question, desk.review().registry().schema())) {
            hints.add(hint("own", () -> answers.choosingProperty().set(true)));
        }
        hints.add(hint("by-hand", ways.fix()));
        question.majority()
                .ifPresent(o ->
                        hints.add(hint("most", () -> answers.answer(new Reply.Take(o.number())))));
    }

    private void more(Desk desk, Standing current, List<KeyHint> hints) {
        if (current.state() == Standing.State.DECIDED) {
            hints.add(hint("provenance", () -> show(desk, Desk.Shown.PROVENANCE)));
        } else if (desk.isBlind()) {
            hints.add(
                    new KeyHint(
                            "provenance",
                            commands.key("provenance"),
                            messages.text("review.key.reveal"),
                            () -> show(desk, Desk.Shown.NAMES)));
        }
        if (current.isSettled() && ways.rulings().mayRule()) {
            var draft = new Draft(desk.review(), current);
            hints.add(hint("ruling", () -> ways.rulings().rule(draft)));
        }
        hints.add(hint("comment", () -> comment(desk, current)));
        desk.talks().stream()
                .reduce((a, b) -> b.isOpen() || !a.isOpen() ? b : a)
                .ifPresent(t -> {
                    hints.add(hint("answer", () -> comment.begin(t.first().id())));
                    hints.add(hint("resolve", () -> viewModel.talk().turn(t)));
                    hints.add(hint("remove-comment", () -> viewModel.talk().remove(t)));
                });
    }

    private void comment(Desk desk, Standing current) {
        var about = current.difference().id();
        if (viewModel.steps().canContest(desk)) {
            comment.beginOnDecision(about);
        } else {
            comment.begin(about);
        }
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

    private KeyHint hint(String id, Runnable run) {
        return hint(id, commands.key(id), run);
    }
}
