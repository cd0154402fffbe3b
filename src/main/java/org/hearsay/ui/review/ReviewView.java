package org.hearsay.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.model.Annotation;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Ranges;
import org.hearsay.review.decide.Standing;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.ui.review.ReviewViewModel.Phase;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// Queue, article and card side by side.
final class ReviewView extends BorderPane {

    private final ReviewViewModel viewModel;
    private final ReviewTexts texts;
    private final Messages messages;
    private final ReviewArticle article;
    private final ReviewKeys keys;
    private final ReviewCard card;
    private final ListView<Standing> queue = new ListView<>();
    private final Label left = Controls.label("", "pane-title");
    private final Label agreed = Controls.wrapped("", "secondary", "muted");
    private final ChoiceBox<DocumentRow> documents = new ChoiceBox<>();
    private final CheckBox hide = new CheckBox();
    private final SplitPane panes = new SplitPane();
    private final EmptyPlace empty;
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Id shown;
    private boolean isFilling;

    ReviewView(
            ReviewViewModel viewModel,
            Messages messages,
            ReviewArticle article,
            TellingGold telling,
            Runnable articles) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.article = article;
        texts = new ReviewTexts(messages);
        card = new ReviewCard(viewModel, texts, messages, telling);
        keys = new ReviewKeys(viewModel, texts, messages, card::beginComment);
        empty = new EmptyPlace(messages.text("empty.articles"), articles);
        setId("place-review");
        getStyleClass().add("pane");
        panes.getItems().setAll(side(), article.node(), scrolled());
        panes.setDividerPositions(0.22, 0.72);
        setTop(choices());
        setCenter(new StackPane(panes, empty));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        viewModel.deskProperty().subscribe(_ -> show());
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
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isShiftDown()
                || documents.isFocused() && !event.getCode().isLetterKey()) {
            return;
        }
        var action = keys.with(name(event.getCode()));
        if (action.isPresent()) {
            action.get().run();
            event.consume();
        }
    }

    private static String name(KeyCode code) {
        if (code == KeyCode.BACK_SPACE) {
            return "Backspace";
        }
        return code.isDigitKey() ? code.getName().replace("Numpad ", "") : code.getName();
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
        var now = keys.now();
        card.show(desk, now);
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
        if (!Objects.equals(shown, desk.review().documentId())) {
            shown = desk.review().documentId();
            article.show(desk.review().document());
        }
        draw(desk);
    }

    private void draw(Desk desk) {
        var versions = new ArrayList<ReviewArticle.Version>();
        var differing = new ArrayList<Span>();
        desk.current()
                .map(Standing::difference)
                .ifPresent(d -> {
                    d.members()
                            .forEach(m ->
                                    versions.add(
                                            new ReviewArticle.Version(m, desk.who(m.layer()))));
                    differing.addAll(differing(d));
                });
        article.draw(desk.review().registry().schema(), versions, differing);
    }

    /// What not all versions cover.
    private static List<Span> differing(Difference difference) {
        var anchors = difference.members().stream().map(Annotation::anchor).distinct().toList();
        if (anchors.size() < 2) {
            return List.of();
        }
        var rest = Optional.of(Ranges.together(anchors));
        for (Span part : Ranges.shared(anchors).map(Anchor::fragments).orElse(List.of())) {
            rest = rest.flatMap(r -> r.without(part));
        }
        return rest.map(Anchor::fragments).orElse(List.of());
    }
}
