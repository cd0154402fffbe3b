package org.hearsay.ui.sheets;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hearsay.model.Annotator;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Shown;

/// Who works on the project, each with a role.
final class PeopleView extends GridPane {

    private final Messages messages;

    PeopleView(ProjectSheetViewModel viewModel, Messages messages) {
        super(12, 6);
        this.messages = messages;
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setFillWidth(true);
        getColumnConstraints().setAll(names, new ColumnConstraints());
        viewModel.people().forEach(this::add);
    }

    /// @return the field for the name
    TextField add(ProjectSheetViewModel.Person person) {
        var field = new TextField();
        field.setAccessibleText(messages.text("project-settings.person"));
        field.setPromptText(messages.text("project-settings.person"));
        field.textProperty().bindBidirectional(person.nameProperty());
        int line = getRowCount() + 1;
        field.setId("project-person-" + line);
        var role = new ChoiceBox<Annotator.Role>();
        role.setId("project-role-" + line);
        role.getItems()
                .setAll(Annotator.Role.ANNOTATOR, Annotator.Role.REVIEWER, Annotator.Role.OWNER);
        role.setConverter(new Shown<>(r -> messages.text("role." + r.name())));
        role.valueProperty().bindBidirectional(person.roleProperty());
        role.accessibleTextProperty()
                .bind(field.textProperty().map(n -> messages.text("project-settings.role", n)));
        role.setMinWidth(USE_PREF_SIZE);
        if (person.isNew()) {
            addRow(getRowCount(), field, role);
        } else {
            var name = new Label(person.nameProperty().get());
            name.setMinWidth(0);
            name.setLabelFor(role);
            addRow(getRowCount(), name, role);
        }
        return field;
    }
}
