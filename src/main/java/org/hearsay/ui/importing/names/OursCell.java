package org.hearsay.ui.importing.names;

import java.util.function.IntConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.project.intake.names.Name;
import org.hearsay.ui.support.Quietly;
import org.jspecify.annotations.Nullable;

/// What a name becomes: one of the project's, another that is typed, or nothing.
final class OursCell extends TableCell<NameRow, NameRow> {

    static final String STYLE = "import-ours";

    private final NamesViewModel viewModel;
    private final ComboBox<String> box = new ComboBox<>();
    private final Quietly quietly = new Quietly();

    /// @param done is told the row when a name was taken with Enter
    OursCell(NamesViewModel viewModel, NameTexts texts, IntConsumer done) {
        this.viewModel = viewModel;
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add(STYLE);
        box.setConverter(new Names(texts));
        box.valueProperty().addListener((_, _, ours) -> decide(ours));
        // The wizard's main button would take the key, and the name would be in.
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                        event.consume();
                        box.commitValue();
                        done.accept(getIndex());
                    }
                });
    }

    /// Of the row that a box is in; null where it is in none.
    static @Nullable Name nameOf(ComboBox<?> box) {
        return box.getUserData() instanceof Name name ? name : null;
    }

    private void decide(@Nullable String ours) {
        if (!quietly.isOn() && box.getUserData() instanceof Name name) {
            viewModel.decide(name, ours == null ? "" : ours);
        }
    }

    @Override
    protected void updateItem(@Nullable NameRow row, boolean empty) {
        super.updateItem(row, empty);
        quietly.run(() -> show(empty ? null : row));
    }

    private void show(@Nullable NameRow row) {
        if (row == null) {
            box.setUserData(null);
            setGraphic(null);
        } else {
            box.setUserData(row.name());
            box.setAccessibleText(row.name().theirs());
            var choices = viewModel.choices(row.name());
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            box.setValue(row.ours());
            setGraphic(box);
        }
    }

    /// A name as it is shown and typed.
    private static final class Names extends StringConverter<String> {

        private final NameTexts texts;

        Names(NameTexts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable String name) {
            return name == null ? "" : texts.ours(name);
        }

        @Override
        public String fromString(String typed) {
            return typed.strip().equals(texts.ours(Renaming.LEFT_OUT))
                    ? Renaming.LEFT_OUT
                    : typed.strip();
        }
    }
}
