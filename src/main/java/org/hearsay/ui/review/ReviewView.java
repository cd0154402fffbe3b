package org.hearsay.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.review.decide.Standing;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.ui.review.ReviewViewModel.Phase;
import org.hearsay.ui.review.article.Articles;
import org.hearsay.ui.review.article.Articles.Arrangement;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.desk.TellingGold;
import org.hearsay.ui.review.lock.LockPart;
import org.hearsay.ui.review.talk.CommentField;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.Shown;
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
    private final ListView<Standing> queue = new ListView<>();
    private final Label left = Controls.label("", "pane-title");
    private final Label agreed = Controls.wrapped("", "secondary", "muted");
    private final ChoiceBox<DocumentRow> documents = new ChoiceBox<>();
    private final CheckBox hide = new CheckBox();
    private final SplitPane panes = new SplitPane();
    private final EmptyPlace empty;
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean isFilling;

    ReviewView(
            ReviewViewModel viewModel,
            Messages messages,
            Articles articles,
            TellingGold telling,
            ReviewCommands commands,
            Runnable toArticles) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.articles = articles;
        texts = new ReviewTexts(messages);
        comment = new CommentField(messages, viewModel::comment, this::focusQueue);
        lock =
                new LockPart(
                        messages,
                        viewModel.steps().person(),
                        name -> viewModel.change(d -> viewModel.steps().locked(d, name)),
                        () -> viewModel.change(viewModel.steps()::unlocked),
                        this::focusQueue);
        card = new ReviewCard(viewModel, texts, messages, telling, comment, lock);
        keys =
                new ReviewKeys(
                        viewModel,
                        texts,
                        commands,
                        comment,
                        new ReviewKeys.Ways(this::fix, this::turn, lock::begin));
        empty = new EmptyPlace(messages.text("empty.articles"), toArticles);
        setId("place-review");
        getStyleClass().add("pane");
        panes.getItems().setAll(side(), articles, scrolled());
        panes.setDividerPositions(MERGED);
        setTop(choices());
        setCenter(new StackPane(panes, empty));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        viewModel.deskProperty().subscribe(_ -> show());
        comment.focusedProperty().subscribe(_ -> showKeys());
        viewModel.byHand().rangeProperty().subscribe(this::hold);
        viewModel
                .phaseProperty()
                .subscribe(phase -> {
                    show();
                    if (phase == Phase.READ && getScene() != null) {
                        queue.requestFocus();
                    }
                });
    }

    private HBox choices() {
        documents.setId("review-documents");
        documents.setAccessibleText(messages.text("review.documents"));
        documents.setConverter(new Shown<>(r -> r.document().title()));
        documents.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(documents, Priority.ALWAYS);
        documents
                .valueProperty()
                .subscribe((_, chosen) -> {
                    if (!isFilling && chosen != null) {
                        viewModel.choose(chosen.document().id());
                    }
                });
        var row = new HBox(documents, blind());
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Label blind() {
        var label = Controls.label(messages.text("review.blind"), "secondary", "muted");
        label.setId("review-blind");
        viewModel
                .deskProperty()
                .subscribe(d ->
                        Controls.show(label, d != null && d.current().isPresent() && d.isBlind()));
        return label;
    }

    private VBox side() {
        queue.setId("review-queue");
        queue.getStyleClass().add("plain-list");
        queue.setAccessibleText(messages.text("review.queue"));
        queue.setCellFactory(_ -> new QueueCell(viewModel, texts, messages));
        queue.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, chosen) -> {
                    if (!isFilling && chosen != null) {
                        viewModel.change(d -> d.open(chosen.difference()));
                    }
                });
        hide.setId("review-hide");
        hide.setText(messages.text("review.hide"));
        hide.selectedProperty()
                .subscribe((_, is) ->
                        viewModel.change(d -> d.with(is ? Desk.Hiding.DECIDED : Desk.Hiding.NONE)));
        left.setId("review-left");
        agreed.setId("review-agreed");
        VBox.setVgrow(queue, Priority.ALWAYS);
        var side = new VBox(8, left, queue, agreed, hide);
        side.getStyleClass().addAll("side-pane", "review-side");
        return side;
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
        queue.requestFocus();
    }

    void cyclePanes() {
        if (queue.isFocused()) {
            documents.requestFocus();
        } else {
            queue.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        boolean isElsewhere =
                event.getTarget() instanceof TextInputControl
                        || documents.isFocused() && !event.getCode().isLetterKey();
        if (!isElsewhere && keys.press(event)) {
            event.consume();
        }
    }

    private void fix() {
        viewModel.fix(articles.lines());
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
        isFilling = true;
        var desk = viewModel.deskProperty().get();
        var phase = viewModel.phaseProperty().get();
        Controls.show(empty, desk == null);
        panes.setVisible(desk != null);
        switch (phase) {
            case NOTHING -> empty.sayNothingIsThere(messages.text("review.nothing"));
            case FAILED -> empty.say(messages.text("review.failed"));
            case READING -> empty.say(messages.text("review.reading"));
            case READ -> empty.say("");
        }
        documents.getItems().setAll(viewModel.documents());
        if (desk != null && phase == Phase.READ) {
            show(desk);
        }
        isFilling = false;
        var difference = desk == null ? Optional.<Id>empty() : desk.at();
        comment.look(difference.orElse(null));
        lock.show(desk);
        showKeys();
    }

    private void showKeys() {
        var now = keys.now();
        card.show(viewModel.deskProperty().get(), now);
        hints.set(now);
    }

    private void show(Desk desk) {
        documents.getItems().stream()
                .filter(r -> r.document().id().equals(desk.review().documentId()))
                .findFirst()
                .ifPresent(documents::setValue);
        queue.getItems().setAll(desk.listed());
        desk.current()
                .ifPresentOrElse(
                        s -> {
                            queue.getSelectionModel().select(s);
                            queue.scrollTo(Math.max(0, queue.getItems().indexOf(s) - 3));
                        },
                        queue.getSelectionModel()::clearSelection);
        left.setText(messages.text("review.left", desk.left(), desk.queue().size()));
        agreed.setText(messages.text("review.agreed", desk.agreed()));
        draw(desk);
    }

    private void draw(Desk desk) {
        if (viewModel.byHand().rangeProperty().get() == null) {
            articles.show(desk);
        }
    }
}
