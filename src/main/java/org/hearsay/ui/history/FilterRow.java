package org.hearsay.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;
import org.kordamp.ikonli.feather.Feather;

/// The row above the list of steps: whose, where, and which words.
final class FilterRow extends HBox {

    private final ProjectSession session;
    private final Messages messages;
    private final ChoiceBox<Choice> who = new ChoiceBox<>();
    private final ChoiceBox<Choice> where = new ChoiceBox<>();
    private final TextField text = new TextField();

    /// @param id empty for all
    private record Choice(Optional<Id> id, String name) {}

    FilterRow(
            HistoryViewModel viewModel,
            ProjectSession session,
            Messages messages,
            Runnable export) {
        this.session = session;
        this.messages = messages;
        getStyleClass().add("toolbar-row");
        name(who, "history-who", "history.whose");
        name(where, "history-where", "history.in-which");
        text.setId("history-filter");
        text.setPromptText(messages.text("history.filter"));
        text.setAccessibleText(messages.text("history.filter"));
        text.textProperty().subscribe(viewModel::showText);
        HBox.setHgrow(text, Priority.ALWAYS);
        who.valueProperty()
                .subscribe(c -> viewModel.showAnnotator(c == null ? Optional.empty() : c.id()));
        where.valueProperty()
                .subscribe(c -> viewModel.showDocument(c == null ? Optional.empty() : c.id()));
        var csv =
                Controls.iconButton(
                        "history-csv", Feather.UPLOAD, messages.text("history.export"), export);
        getChildren().addAll(who, where, text, csv);
    }

    /// Offers who is in the project and what is open now.
    void refresh() {
        var registry = session.registryProperty().get();
        offer(who, people(registry));
        var documents = new ArrayList<Choice>();
        documents.add(new Choice(Optional.empty(), messages.text("history.all-documents")));
        var open = session.documentProperty().get();
        if (open != null) {
            documents.add(
                    new Choice(Optional.of(open.id()), messages.text("history.this-document")));
        }
        offer(where, documents);
    }

    void focusText() {
        text.requestFocus();
    }

    private List<Choice> people(Registry registry) {
        var people = new ArrayList<Choice>();
        people.add(new Choice(Optional.empty(), messages.text("history.everyone")));
        for (Annotator annotator : registry.annotators().values()) {
            people.add(new Choice(Optional.of(annotator.id()), annotator.name()));
        }
        return people;
    }

    private static void offer(ChoiceBox<Choice> box, List<Choice> choices) {
        if (choices.equals(List.copyOf(box.getItems()))) {
            return;
        }
        var chosen = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(choices.contains(chosen) ? chosen : choices.getFirst());
    }

    private void name(ChoiceBox<Choice> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(messages.text(key));
        box.setConverter(new Shown<>(Choice::name));
    }
}
