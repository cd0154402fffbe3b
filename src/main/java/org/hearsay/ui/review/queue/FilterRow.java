package org.hearsay.ui.review.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Annotator;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Kind;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Filter;
import org.hearsay.ui.review.desk.Filter.Choice;
import org.hearsay.ui.review.desk.Order;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Shown;

/// Narrows the list: by what the differences have in common, and by words in them. Says in which
/// order they stand.
final class FilterRow extends VBox {

    private final ReviewTexts texts;
    private final Messages messages;
    private final Choice calling;
    private final ChoiceBox<Choice> choices = new ChoiceBox<>();
    private final ChoiceBox<Order> orders = new ChoiceBox<>();
    private final TextField words = new TextField();
    private final Quietly quietly = new Quietly();

    /// @param reviewer whom comments may speak to
    /// @param change is given how the filter changes
    /// @param leave the keyboard goes back to the list
    FilterRow(
            ReviewTexts texts,
            Messages messages,
            Annotator reviewer,
            Consumer<UnaryOperator<Filter>> change,
            Runnable leave) {
        super(4);
        this.texts = texts;
        this.messages = messages;
        calling = new Choice.Calling(List.of(reviewer.name(), reviewer.initials()));
        choice(choices, "filter", this::name);
        choices.getItems().setAll(new Choice.All());
        choices.setValue(new Choice.All());
        choices.valueProperty()
                .subscribe((_, chosen) -> {
                    if (!quietly.isOn() && chosen != null) {
                        change.accept(f -> f.with(chosen));
                    }
                });
        choice(orders, "order", o -> messages.text("review.order." + o.name()));
        orders.getItems().setAll(Order.values());
        orders.setValue(Order.TEXT);
        orders.valueProperty()
                .subscribe((_, chosen) -> {
                    if (!quietly.isOn() && chosen != null) {
                        change.accept(f -> f.with(chosen));
                    }
                });
        words.setId("review-words");
        words.setPromptText(messages.text("review.filter.words"));
        words.setAccessibleText(messages.text("review.filter.words"));
        words.textProperty()
                .subscribe((_, now) -> {
                    if (!quietly.isOn()) {
                        change.accept(f -> f.withWords(now));
                    }
                });
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, leave));
        getChildren().setAll(new HBox(4, choices, orders), words);
    }

    private <T> void choice(ChoiceBox<T> box, String what, Function<T, String> shown) {
        box.setId("review-" + what);
        box.setAccessibleText(messages.text("review." + what));
        box.setConverter(new Shown<>(shown));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
    }

    private void pressed(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            leave.run();
            event.consume();
        }
    }

    /// Offers what there is.
    void show(Desk desk) {
        var offered = new ArrayList<Choice>();
        offered.add(new Choice.All());
        boolean isAlone = desk.review().isAlone();
        desk.queue().stream()
                .map(s -> s.difference().kind())
                .filter(k -> !isAlone || k != Kind.AGREED)
                .distinct()
                .sorted()
                .forEach(k -> offered.add(new Choice.OfKind(k)));
        desk.queue().stream()
                .map(Standing::difference)
                .flatMap(FilterRow::labels)
                .distinct()
                .sorted()
                .forEach(l -> offered.add(new Choice.OfLabel(l)));
        offered.add(calling);
        if (!isAlone) {
            offered.add(new Choice.Agreed());
        }
        var chosen = desk.filter().choice();
        if (!offered.contains(chosen)) {
            offered.add(chosen);
        }
        quietly.run(() -> {
            if (!List.copyOf(choices.getItems()).equals(offered)) {
                choices.getItems().setAll(offered);
            }
            choices.setValue(chosen);
            orders.setValue(desk.filter().order());
            if (!words.getText().equals(desk.filter().words())) {
                words.setText(desk.filter().words());
            }
        });
    }

    private static Stream<String> labels(Difference difference) {
        return difference.members().stream().map(m -> m.label());
    }

    private String name(Choice choice) {
        return switch (choice) {
            case Choice.All() -> messages.text("review.filter.all");
            case Choice.OfKind(var kind) ->
                    messages.text("review.filter.kind", texts.glyph(kind), texts.kind(kind));
            case Choice.OfLabel(var label) -> messages.labelName(label);
            case Choice.Cases(var title, _, _) -> title;
            case Choice.Calling _ -> messages.text("review.filter.calling");
            case Choice.Agreed() -> messages.text("review.filter.agreed");
        };
    }
}
