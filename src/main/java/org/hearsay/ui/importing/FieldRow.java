package org.hearsay.ui.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// A field of a table: its name, a value, and what it is.
final class FieldRow {

    private final String field;
    private final ChoiceBox<Role> role = new ChoiceBox<>();
    private final TextField name = new TextField();
    private final Quietly quietly = new Quietly();

    /// What a field can be.
    enum Role {
        TEXT,
        TITLE,
        METADATA,
        LEFT_OUT;

        /// Whether only one field can be it.
        boolean isOne() {
            return this == TEXT || this == TITLE;
        }
    }

    FieldRow(String field, Optional<Mapping> used, Messages messages, Consumer<FieldRow> changed) {
        this.field = field;
        role.setId("import-field-" + field);
        role.setAccessibleText(field);
        role.getItems().setAll(Role.values());
        role.setConverter(new Shown<>(r -> messages.text("importing.role." + r)));
        role.setValue(used.map(this::roleIn).orElse(Role.METADATA));
        name.setText(
                used.map(m -> m.metadata().get(field)).orElseGet(() -> Mapping.usualName(field)));
        name.setPromptText(messages.text("importing.field-name"));
        name.setAccessibleText(messages.text("importing.field-name"));
        name.visibleProperty().bind(role.valueProperty().isEqualTo(Role.METADATA));
        role.valueProperty()
                .addListener((_, _, _) -> {
                    if (!quietly.isOn()) {
                        changed.accept(this);
                    }
                });
        name.setOnAction(_ -> changed.accept(this));
        name.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && !named(used)) {
                        changed.accept(this);
                    }
                });
    }

    void addTo(GridPane grid, int row, String sample) {
        var value = Controls.label(sample.replaceAll("\\s+", " "), "muted");
        value.setMaxWidth(360);
        grid.addRow(row, new Label(field), role, name, value);
    }

    Role role() {
        return role.getValue();
    }

    /// Is metadata from now on, and tells nobody.
    void leave() {
        quietly.run(() -> role.setValue(Role.METADATA));
    }

    /// Empty while no field is the text.
    static Optional<Mapping> mapping(Collection<FieldRow> rows) {
        var metadata = new LinkedHashMap<String, String>();
        var text = "";
        var title = "";
        for (var row : rows) {
            switch (row.role()) {
                case TEXT -> text = row.field;
                case TITLE -> title = row.field;
                case METADATA -> metadata.put(row.field, row.ourName());
                case LEFT_OUT -> {
                    // It does not come along.
                }
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Mapping(text, title, metadata));
    }

    private String ourName() {
        var typed = name.getText().strip();
        return typed.isEmpty() ? field : typed;
    }

    private boolean named(Optional<Mapping> used) {
        return used.isEmpty()
                || role() != Role.METADATA
                || ourName().equals(used.get().metadata().get(field));
    }

    private Role roleIn(Mapping mapping) {
        if (mapping.text().equals(field)) {
            return Role.TEXT;
        }
        if (mapping.title().equals(field)) {
            return Role.TITLE;
        }
        return mapping.metadata().containsKey(field) ? Role.METADATA : Role.LEFT_OUT;
    }
}
