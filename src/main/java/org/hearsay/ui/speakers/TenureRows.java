package org.hearsay.ui.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.model.Tenure;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/// What a speaker was from when to when, a row each; the last row is for one more. Leaving a row,
/// or Enter in it, keeps what was typed.
final class TenureRows extends VBox {

    private final Messages messages;
    private final Consumer<List<Tenure>> keep;
    private final Label remark = Controls.wrapped("", "caption");
    private final List<Row> rows = new ArrayList<>();
    private List<Tenure> kept = List.of();

    TenureRows(Messages messages, Consumer<List<Tenure>> keep) {
        this.messages = messages;
        this.keep = keep;
        setId("tenures");
        setSpacing(4);
        remark.setId("tenure-remark");
        remark.setText(messages.text("inspector.unfit", messages.text("inspector.prompt.day")));
    }

    void show(List<Tenure> tenures) {
        if (tenures.equals(kept) && !rows.isEmpty()) {
            return;
        }
        kept = tenures;
        int focused = focused();
        rows.clear();
        tenures.forEach(t -> rows.add(new Row(Optional.of(t))));
        rows.add(new Row(Optional.empty()));
        getChildren().setAll(Controls.label(messages.text("speakers.tenures"), "attribute-name"));
        rows.forEach(row -> getChildren().add(row.node));
        getChildren().add(remark);
        Controls.show(remark, false);
        if (focused >= 0) {
            fields().get(Math.min(focused, fields().size() - 1)).requestFocus();
        }
    }

    /// The place of the field that has the focus; -1 for none.
    private int focused() {
        var all = fields();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private List<TextField> fields() {
        return rows.stream().flatMap(row -> row.fields().stream()).toList();
    }

    private void take() {
        boolean fit = rows.stream().allMatch(Row::fits);
        Controls.show(remark, !fit);
        var typed = rows.stream().flatMap(row -> row.tenure().stream()).toList();
        if (fit && !typed.equals(kept)) {
            keep.accept(typed);
        }
    }

    /// The fields of one role.
    private final class Row {

        private final TextField role = field("role", 10);
        private final TextField organisation = field("organisation", 10);
        private final TextField from = day("from", LocalDate.of(2026, 5, 1));
        private final TextField to = day("to", LocalDate.of(2026, 6, 30));
        private final HBox node = new HBox(4, role, organisation, from, new Label("–"), to);

        Row(Optional<Tenure> tenure) {
            node.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(role, Priority.ALWAYS);
            HBox.setHgrow(organisation, Priority.ALWAYS);
            tenure.ifPresent(t -> {
                role.setText(t.role());
                organisation.setText(t.organisation());
                from.setText(t.from().map(LocalDate::toString).orElse(""));
                to.setText(t.to().map(LocalDate::toString).orElse(""));
                var remove =
                        Controls.iconButton(
                                "tenure-remove",
                                Feather.X,
                                messages.text("speakers.tenure.remove", t.words()),
                                () -> {
                                    var left = new ArrayList<>(kept);
                                    left.remove(t);
                                    keep.accept(left);
                                });
                node.getChildren().add(remove);
            });
            // Only leaving the row as a whole keeps it, so that a half typed one is not taken.
            node.focusWithinProperty()
                    .addListener((_, _, within) -> {
                        if (!within) {
                            take();
                        }
                    });
        }

        List<TextField> fields() {
            return List.of(role, organisation, from, to);
        }

        Optional<Tenure> tenure() {
            var made =
                    new Tenure(
                            typed(role),
                            typed(organisation),
                            Tenure.day(typed(from)),
                            Tenure.day(typed(to)));
            return made.role().isEmpty() && made.organisation().isEmpty()
                    ? Optional.empty()
                    : Optional.of(made);
        }

        boolean fits() {
            return isDay(from) && isDay(to);
        }

        private TextField field(String name, int columns) {
            var field = new TextField();
            field.setId("tenure-" + name);
            field.setPrefColumnCount(columns);
            field.setPromptText(messages.text("speakers.tenure." + name));
            field.setAccessibleText(messages.text("speakers.tenure." + name));
            field.setOnAction(_ -> take());
            return field;
        }

        /// Says by an example how a day is typed.
        private TextField day(String name, LocalDate example) {
            var field = field(name, 7);
            field.setPromptText(example.toString());
            field.setMinWidth(USE_PREF_SIZE);
            return field;
        }

        private static String typed(TextField field) {
            return field.getText().strip().replace(" | ", " / ");
        }

        private static boolean isDay(TextField field) {
            var text = typed(field);
            return text.isEmpty() || text.length() == 10 && Tenure.day(text).isPresent();
        }
    }
}
