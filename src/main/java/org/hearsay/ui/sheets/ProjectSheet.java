package org.hearsay.ui.sheets;

import java.util.Arrays;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.edit.settings.ProjectRules.Suggesting;
import org.hearsay.edit.settings.ReviewRules.Names;
import org.hearsay.edit.settings.ReviewRules.OwnWork;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// The card with the settings that travel with a project. Nothing changes before *Keep*, which
/// makes one step of it all.
public final class ProjectSheet extends VBox {

    private final ProjectSheetViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Label trouble = Controls.wrapped("", "caption", "import-refused");
    private final PeopleView people;
    private final Button back;
    private final ScrollPane scroll = new ScrollPane();

    /// @param segmenter who divides texts into sentences and tokens, and its version
    /// @param keep is called for *Keep*, once all is complete
    public ProjectSheet(
            ProjectSheetViewModel viewModel,
            String segmenter,
            Messages messages,
            Runnable keep,
            Runnable cancel) {
        this.viewModel = viewModel;
        this.messages = messages;
        people = new PeopleView(viewModel, messages);
        back = Controls.button("project-cancel", messages.text("cancel"), cancel);
        setId("project-settings");
        setPrefWidth(600);
        var content = new VBox(12);
        content.setStyle("-fx-padding: 0 12 0 0;");
        var owners = viewModel.owners();
        boolean may = owners.isEmpty();
        if (!may) {
            content.getChildren()
                    .add(
                            Controls.wrapped(
                                    messages.text("project-settings.owner", owners), "muted"));
        }
        var fields = new VBox(12, name(), rules(), review(), tags(), people());
        fields.getStyleClass().add("owned");
        fields.setDisable(!may);
        var divided = messages.text("project-settings.segmenter", segmenter);
        content.getChildren().addAll(fields, Controls.wrapped(divided, "caption", "muted"));
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setMaxHeight(560);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Controls.show(trouble, false);
        trouble.setId("project-trouble");
        getChildren()
                .addAll(
                        Controls.label(messages.text("project-settings.title"), "page-title"),
                        scroll,
                        trouble,
                        may ? buttons(keep) : leaving());
    }

    /// What gets the focus first.
    public Node first() {
        return viewModel.owners().isEmpty() ? name : back;
    }

    private Node name() {
        name.setId("project-settings-name");
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        return titled("project-settings.name", name);
    }

    private Node rules() {
        var pass = choice("first-pass", FirstPass.values(), viewModel.firstPassProperty());
        var suggesting = choice("suggesting", Suggesting.values(), viewModel.suggestingProperty());
        var row =
                new HBox(
                        12,
                        titled("project-settings.first-pass", pass),
                        titled("project-settings.suggesting", suggesting));
        row.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
        var says = Controls.wrapped(messages.text("project-settings.blind"), "caption", "muted");
        return new VBox(4, row, says);
    }

    private Node review() {
        var names = choice("review-names", Names.values(), viewModel.reviewNamesProperty());
        var strategy = choice("strategy", Strategy.values(), viewModel.strategyProperty());
        var own = choice("own-work", OwnWork.values(), viewModel.ownWorkProperty());
        var row =
                new HBox(
                        12,
                        titled("project-settings.review-names", names),
                        titled("project-settings.own-work", own));
        row.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
        return new VBox(8, titled("project-settings.strategy", strategy), row);
    }

    private Node tags() {
        var field = new TextField();
        field.setId("project-settings-tags");
        field.setPromptText(messages.text("sheet.hint.tags"));
        field.textProperty().bindBidirectional(viewModel.tagsProperty());
        return titled("project-settings.tags", field);
    }

    private Node people() {
        var more =
                Controls.button(
                        "project-add-person",
                        messages.text("project-settings.add"),
                        this::addPerson);
        var head = Controls.label(messages.text("project-settings.people"), "attribute-name");
        var line = new HBox(8, head, Controls.spring(), more);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, line, people);
    }

    private void addPerson() {
        var field = people.add(viewModel.addPerson());
        // It stands at the end, which may be out of sight.
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
        field.requestFocus();
    }

    private <E extends Enum<E>> ChoiceBox<E> choice(String key, E[] all, Property<E> value) {
        var box = new ChoiceBox<E>();
        box.setId("project-settings-" + key);
        box.getItems().setAll(Arrays.asList(all));
        box.setConverter(
                new Shown<>(e -> messages.text("project-settings." + key + "." + e.name())));
        box.valueProperty().bindBidirectional(value);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private VBox titled(String key, Node field) {
        var title = Controls.label(messages.text(key), "attribute-name");
        title.setLabelFor(field);
        field.setAccessibleText(title.getText());
        return new VBox(4, title, field);
    }

    private HBox buttons(Runnable keep) {
        var done = Controls.button("project-keep", messages.text("sheet.keep"), () -> keep(keep));
        done.setDefaultButton(true);
        return new HBox(8, Controls.spring(), back, done);
    }

    private HBox leaving() {
        back.setText(messages.text("close"));
        back.setDefaultButton(true);
        return new HBox(8, Controls.spring(), back);
    }

    private void keep(Runnable keep) {
        boolean complete = viewModel.isComplete();
        trouble.setText(messages.text("project-settings.names"));
        Controls.show(trouble, !complete);
        if (complete) {
            keep.run();
        }
    }
}
