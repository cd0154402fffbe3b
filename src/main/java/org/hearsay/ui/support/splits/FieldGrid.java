package org.hearsay.ui.support.splits;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Fields below each other: what it is called, the field, and what the choice means.
public final class FieldGrid extends GridPane {

    /// Of fields that are not shown as well.
    private int rows;

    public FieldGrid() {
        super(12, 8);
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(USE_PREF_SIZE);
        var field = new ColumnConstraints();
        field.setMinWidth(USE_PREF_SIZE);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        getColumnConstraints().setAll(fixed, field, rest);
    }

    public <T> ChoiceBox<T> choice(
            String id, String name, List<T> values, Function<T, String> words, Property<T> chosen) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new Shown<>(words));
        box.valueProperty().bindBidirectional(chosen);
        return added(id, name, box);
    }

    public TextField typed(String id, String name, Property<String> typed) {
        var field = new TextField();
        field.textProperty().bindBidirectional(typed);
        return added(id, name, field);
    }

    public CheckBox check(String id, String name, Property<Boolean> checked) {
        var box = new CheckBox(name);
        box.selectedProperty().bindBidirectional(checked);
        return added(id, "", box);
    }

    private <C extends Control> C added(String id, String name, C field) {
        int row = rows++;
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(USE_PREF_SIZE);
        var label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        var meaning = Controls.wrapped("", "muted", "secondary");
        meaning.setMinWidth(0);
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.visibleProperty().bind(field.visibleProperty());
        meaning.managedProperty().bind(field.managedProperty());
        label.visibleProperty().bind(field.visibleProperty());
        label.managedProperty().bind(field.managedProperty());
        addRow(row, label, field, meaning);
        return field;
    }

    /// Says beside a field what it means.
    public void explain(Node field, ObservableValue<String> words) {
        int row = getRowIndex(field);
        getChildren().stream()
                .filter(n -> getRowIndex(n) == row && getColumnIndex(n) == 2)
                .map(Label.class::cast)
                .forEach(label -> words.subscribe(label::setText));
    }
}
