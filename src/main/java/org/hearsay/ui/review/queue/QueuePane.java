package org.hearsay.ui.review.queue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Annotator;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Filter;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The differences of the article: how many are left, which are listed, and the list.
public final class QueuePane extends VBox {

    private final Messages messages;
    private final FilterRow filters;
    private final ListView<Standing> queue = new ListView<>();
    private final Label left = Controls.label("", "pane-title");
    private final Label shown = Controls.wrapped("", "secondary", "muted");
    private final Label agreed = Controls.wrapped("", "secondary", "muted");
    private final CheckBox hide = new CheckBox();
    private final Quietly quietly = new Quietly();
    private boolean isMasked;

    /// @param desk what the reviewer has before them
    /// @param change changes what is shown
    public QueuePane(
            ObservableValue<@Nullable Desk> desk,
            Consumer<UnaryOperator<Desk>> change,
            Annotator reviewer,
            ReviewTexts texts,
            Messages messages) {
        super(8);
        this.messages = messages;
        filters =
                new FilterRow(
                        texts,
                        messages,
                        reviewer,
                        how -> change.accept(d -> d.with(how.apply(d.filter()))),
                        queue::requestFocus);
        queue.setId("review-queue");
        queue.getStyleClass().add("plain-list");
        queue.setAccessibleText(messages.text("review.queue"));
        queue.setCellFactory(_ -> new QueueCell(desk::getValue, texts, messages));
        queue.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, chosen) -> {
                    if (!quietly.isOn() && chosen != null) {
                        change.accept(d -> d.open(chosen.difference()));
                    }
                });
        offerToHide(change);
        left.setId("review-left");
        shown.setId("review-shown");
        agreed.setId("review-agreed");
        VBox.setVgrow(queue, Priority.ALWAYS);
        getChildren().setAll(left, filters, shown, queue, agreed, hide);
        getStyleClass().addAll("side-pane", "review-side");
    }

    private void offerToHide(Consumer<UnaryOperator<Desk>> change) {
        hide.setText(messages.text("review.hide"));
        hide.setId("review-hide");
        hide.selectedProperty()
                .subscribe((_, is) -> {
                    if (!quietly.isOn()) {
                        var decided = is ? Filter.Decided.HIDDEN : Filter.Decided.LISTED;
                        change.accept(d -> d.with(d.filter().with(decided)));
                    }
                });
    }

    public void show(Desk desk) {
        quietly.run(() -> fill(desk));
    }

    private void fill(Desk desk) {
        renew(desk.listed());
        if (desk.isMasked() != isMasked) {
            isMasked = desk.isMasked();
            queue.refresh();
        }
        desk.current()
                .ifPresentOrElse(
                        s -> {
                            queue.getSelectionModel().select(s);
                            queue.scrollTo(Math.max(0, queue.getItems().indexOf(s) - 3));
                        },
                        queue.getSelectionModel()::clearSelection);
        filters.show(desk);
        hide.setSelected(desk.filter().decided() == Filter.Decided.HIDDEN);
        left.setText(messages.text("review.left", desk.left(), desk.queue().size()));
        shown.setText(shown(desk));
        Controls.show(shown, !shown.getText().isEmpty());
        agreed.setText(messages.text("review.agreed", desk.agreed()));
        Controls.show(agreed, !desk.review().isAlone());
    }

    /// How many of all are listed, where a filter leaves some out.
    private String shown(Desk desk) {
        if (!desk.filter().isNarrow()) {
            return "";
        }
        var listed = desk.listed();
        long open = listed.stream().filter(s -> !s.isSettled()).count();
        var all = desk.queue();
        var shown =
                all.containsAll(listed)
                        ? messages.text("review.shown", listed.size(), all.size(), open)
                        : messages.text("review.shown.alone", listed.size(), open);
        return desk.filter().choice() instanceof Filter.Choice.Cases(_, _, var documents)
                        && documents.size() > 1
                ? messages.text(
                        "review.shown.article",
                        shown,
                        documents.indexOf(desk.review().documentId()) + 1,
                        documents.size())
                : shown;
    }

    /// Rows that are as they were stay, so that a decision costs one row.
    private void renew(List<Standing> now) {
        var rows = queue.getItems();
        if (rows.size() != now.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    /// What has the keyboard while one decides.
    public ListView<Standing> list() {
        return queue;
    }
}
