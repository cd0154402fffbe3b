package org.hearsay.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.hearsay.model.Decision;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.ui.review.article.Articles;
import org.hearsay.ui.review.article.Articles.Arrangement;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.desk.TellingGold;
import org.hearsay.ui.review.documents.BlindNote;
import org.hearsay.ui.review.documents.DocumentChoice;
import org.hearsay.ui.review.documents.LackView;
import org.hearsay.ui.review.lock.LockPart;
import org.hearsay.ui.review.queue.QueuePane;
import org.hearsay.ui.review.ruling.RulingWays;
import org.hearsay.ui.review.talk.CommentField;
import org.hearsay.ui.review.talk.TalkPane;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.jspecify.annotations.Nullable;

/// Queue, article and card side by side.
final class ReviewView extends BorderPane {

    /// Where the panes end.
    private static final double[] MERGED = {0.22, 0.72};

    private static final double[] SIDE_BY_SIDE = {0.16, 0.79};

    private final ReviewViewModel viewModel;
    private final ReviewTexts texts;
    private final Messages messages;
    private final Articles articles;
    private final ReviewKeys keys;
    private final ReviewCard card;
    private final CommentField comment;
    private final LockPart lock;
    private final QueuePane queue;
    private final DocumentChoice documents;
    private final LackView lack;
    private final SplitPane panes = new SplitPane();
    private final EmptyPlace empty;
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());

    /// Ways from here.
    ///
    /// @param toArticles shows the articles
    /// @param merge begins to merge a colleague's file
    /// @param rulings to the questions and rulings
    /// @param seen says that a list over several articles ends here
    record Leaving(Runnable toArticles, Runnable merge, RulingWays rulings, Runnable seen) {}

    ReviewView(
            ReviewViewModel viewModel,
            Messages messages,
            Articles articles,
            TellingGold telling,
            ReviewCommands commands,
            Leaving leaving) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.articles = articles;
        texts = new ReviewTexts(messages);
        comment = writing(viewModel);
        lock = locking();
        card =
                new ReviewCard(
                        viewModel,
                        texts,
                        telling,
                        leaving.rulings().part(viewModel.deskProperty()),
                        new TalkPane(messages, viewModel.talk(), comment),
                        lock);
        keys =
                new ReviewKeys(
                        viewModel,
                        texts,
                        commands,
                        comment,
                        new ReviewKeys.Ways(
                                this::fix, this::turn, lock, leaving.rulings(), leaving.seen()));
        queue =
                new QueuePane(
                        viewModel.deskProperty(),
                        viewModel::change,
                        viewModel.reviewer(),
                        texts,
                        messages);
        empty = new EmptyPlace(messages.text("empty.articles"), leaving.toArticles());
        documents = new DocumentChoice(messages, viewModel.pick(), viewModel::choose);
        lack = new LackView(messages, leaving.merge(), viewModel::reviewAlone, viewModel::accept);
        arrange();
        follow();
    }

    private CommentField writing(ReviewViewModel model) {
        return new CommentField(
                texts.messages(),
                model::comment,
                text -> model.mark(Decision.Verdict.CONTESTED, text),
                this::focusQueue);
    }

    private LockPart locking() {
        return new LockPart(
                messages,
                viewModel.reviewer(),
                new LockPart.Ways(
                        name -> viewModel.change(d -> viewModel.steps().locked(d, name)),
                        why -> viewModel.change(d -> viewModel.steps().unlocked(d, why)),
                        viewModel::takeOver,
                        this::focusQueue));
    }

    private void arrange() {
        setId("place-review");
        getStyleClass().add("pane");
        panes.getItems().setAll(queue, articles, scrolled());
        panes.setDividerPositions(MERGED);
        setTop(choices());
        setCenter(new StackPane(panes, empty, lack));
    }

    private void follow() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        viewModel.deskProperty().subscribe(_ -> show());
        comment.writing().subscribe(_ -> showKeys());
        viewModel.answers().byHand().rangeProperty().subscribe(this::hold);
        viewModel.answers().choosingProperty().subscribe(_ -> showKeys());
        viewModel
                .pick()
                .lackProperty()
                .subscribe(_ -> {
                    list();
                    show();
                });
        viewModel.pick().reviewers().peopleProperty().subscribe(this::list);
        viewModel
                .phaseProperty()
                .subscribe(phase -> {
                    list();
                    show();
                    if (phase == Phase.READ && getScene() != null) {
                        focusQueue();
                    } else if (phase == Phase.LACKING && !documents.isFocused()) {
                        lack.takeFocus();
                    }
                });
    }

    private HBox choices() {
        HBox.setHgrow(documents, Priority.ALWAYS);
        var row = new HBox(documents, new BlindNote(messages, viewModel.deskProperty()));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private ScrollPane scrolled() {
        var scroller = new ScrollPane(card);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("side-pane");
        return scroller;
    }

    ReadOnlyObjectProperty<List<KeyHint>> hints() {
        return hints.getReadOnlyProperty();
    }

    void focusQueue() {
        queue.list().requestFocus();
    }

    void cyclePanes() {
        if (queue.list().isFocused()) {
            documents.requestFocus();
        } else {
            focusQueue();
        }
    }

    private void pressed(KeyEvent event) {
        boolean isElsewhere =
                event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof Button && !event.getCode().isLetterKey()
                        || (event.getTarget() instanceof ChoiceBox<?>
                                        || event.getTarget() instanceof ComboBox<?>)
                                && !event.getCode().isLetterKey();
        if (!isElsewhere && keys.press(event)) {
            event.consume();
        }
    }

    private void fix() {
        viewModel.answers().fix(articles.lines());
    }

    private void hold(@Nullable HandRange range) {
        showKeys();
        var desk = viewModel.deskProperty().get();
        if (range == null || desk == null) {
            if (desk != null) {
                draw(desk);
            }
            return;
        }
        range.heldProperty().subscribe(_ -> articles.hold(desk, range));
    }

    private void turn() {
        var desk = viewModel.deskProperty().get();
        if (desk != null) {
            articles.turn(desk);
            panes.setDividerPositions(
                    articles.arrangementProperty().get() == Arrangement.MERGED
                            ? MERGED
                            : SIDE_BY_SIDE);
            showKeys();
        }
    }

    private void show() {
        var desk = viewModel.deskProperty().get();
        var phase = viewModel.phaseProperty().get();
        lack.show(
                phase == Phase.LACKING ? viewModel.pick().lackProperty().get() : null,
                viewModel.steps().others().map(texts::onlyReviewers));
        Controls.show(empty, desk == null && phase != Phase.LACKING);
        panes.setVisible(desk != null);
        switch (phase) {
            case NOTHING -> empty.sayNothingIsThere(messages.text("review.nothing"));
            case LACKING -> empty.say("");
            case FAILED -> empty.say(messages.text("review.failed"));
            case READING -> empty.say(messages.text("review.reading"));
            case READ -> empty.say("");
        }
        if (desk != null && phase == Phase.READ) {
            show(desk);
        }
        comment.look(desk == null ? null : desk.at().orElse(desk.review().documentId()));
        lock.show(desk);
        showKeys();
    }

    /// Lists the articles anew.
    void list() {
        documents.offer(viewModel.pick().documents());
        var lacking = viewModel.pick().lackProperty().get();
        if (lacking != null) {
            documents.mark(lacking.row().document().id());
        }
    }

    private void showKeys() {
        var now = keys.now();
        card.show(viewModel.deskProperty().get(), now);
        hints.set(now);
    }

    private void show(Desk desk) {
        documents.mark(desk.review().documentId());
        queue.show(desk);
        draw(desk);
    }

    private void draw(Desk desk) {
        if (viewModel.answers().byHand().rangeProperty().get() == null) {
            articles.show(desk);
        }
    }
}
