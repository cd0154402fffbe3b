package org.hearsay.ui.schema;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// The labels and relations of the schema, and what else it has.
final class SubjectList extends ListView<Subject> {

    private final Supplier<Schema> schema;
    private final Messages messages;
    private final BooleanSupplier dark;

    SubjectList(Supplier<Schema> schema, Messages messages, BooleanSupplier dark, Runnable open) {
        this.schema = schema;
        this.messages = messages;
        this.dark = dark;
        setId("schema-list");
        setAccessibleText(messages.text("schema.place.list"));
        getStyleClass().add("plain-list");
        setCellFactory(_ -> new Row());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                open.run();
                event.consume();
            }
        });
    }

    /// @param move is told how many places further down the chosen row shall stand
    void onMove(IntConsumer move) {
        // Before the list takes the arrows for a step to another row.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                        move.accept(-1);
                        event.consume();
                    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                        move.accept(1);
                        event.consume();
                    }
                });
    }

    /// Shows the schema as it is now, with the same row chosen.
    void show(@Nullable Subject selected) {
        getItems().setAll(Subject.of(schema.get()));
        if (selected != null) {
            getSelectionModel().select(selected);
            // New rows take the mark of the keyboard along to wherever they push it.
            getFocusModel().focus(getSelectionModel().getSelectedIndex());
        }
        refresh();
    }

    private final class Row extends ListCell<Subject> {

        @Override
        protected void updateItem(@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(null);
            setGraphic(subject == null || empty ? null : cell(subject));
        }

        private VBox cell(Subject subject) {
            var cell = new VBox(6);
            heading(subject)
                    .ifPresent(h -> cell.getChildren().add(Controls.label(h, "list-heading")));
            cell.getChildren().add(line(subject));
            return cell;
        }

        private HBox line(Subject subject) {
            var row = new HBox(8);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            switch (subject) {
                case Subject.OfLabel(var name) -> {
                    var label = schema.get().label(name).orElseGet(() -> Label.bare(name));
                    row.getChildren()
                            .addAll(
                                    new LetterChip(name, schema.get(), dark.getAsBoolean()),
                                    Controls.label(messages.labelName(name)),
                                    Controls.spring(),
                                    Controls.label(
                                            messages.text(
                                                    "schema.place.tier." + label.tier().name()),
                                            "muted",
                                            "caption"));
                }
                case Subject.OfRelation(var name) ->
                        row.getChildren().add(Controls.label(messages.schemaName(name)));
                case Subject.Common() -> row.getChildren().add(named("common"));
                case Subject.Speakers() -> row.getChildren().add(named("speakers"));
                case Subject.Rules() -> row.getChildren().add(named("rules"));
                case Subject.Roles() -> row.getChildren().add(named("roles"));
            }
            return row;
        }

        private javafx.scene.control.Label named(String key) {
            return Controls.label(messages.text("schema.place." + key));
        }

        /// Above the first row of its kind.
        private Optional<String> heading(Subject subject) {
            var all = getListView().getItems();
            int at = all.indexOf(subject);
            boolean first = at == 0 || !all.get(at - 1).getClass().equals(subject.getClass());
            if (!first) {
                return Optional.empty();
            }
            return switch (subject) {
                case Subject.OfLabel _ -> Optional.of(messages.text("schema.place.labels"));
                case Subject.OfRelation _ -> Optional.of(messages.text("schema.place.relations"));
                case Subject.Common _ -> Optional.of(messages.text("schema.place.further"));
                case Subject.Speakers _, Subject.Rules _, Subject.Roles _ -> Optional.empty();
            };
        }
    }
}
