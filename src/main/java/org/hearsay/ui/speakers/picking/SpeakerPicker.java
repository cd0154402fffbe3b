package org.hearsay.ui.speakers.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.session.speakers.SpeakerSearch;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// A card on which a person chooses a speaker by typing, or names somebody new.
public final class SpeakerPicker extends VBox {

    private static final int SHOWN = 100;

    private final Registry registry;
    private final List<Entity> offered;
    private final String suggested;
    private final Messages messages;
    private final SpeakerSearch search = new SpeakerSearch();
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();

    /// What was asked, and what is there to choose from.
    ///
    /// @param title of the card
    /// @param offered those who come first
    /// @param suggested the name that somebody new would have where none is typed; may be empty
    public record Question(
            String title, Registry registry, List<Entity> offered, String suggested) {}

    /// Is told what was chosen.
    public interface Answer {
        void known(Id entity);

        void somebodyNew(String name);
    }

    /// @param entity empty for somebody new
    private record Choice(Optional<Entity> entity, String name) {}

    private SpeakerPicker(Question question, Messages messages) {
        registry = question.registry();
        offered = question.offered();
        suggested = question.suggested();
        this.messages = messages;
        setId("speaker-picker");
        setPrefWidth(420);
        field.setId("speaker-name");
        field.setPromptText(messages.text("speakers.picker.prompt"));
        field.setAccessibleText(messages.text("speakers.picker.prompt"));
        field.textProperty().subscribe(_ -> fill());
        list.setId("speaker-choices");
        list.getStyleClass().add("plain-list");
        list.setPrefHeight(280);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        var title = Controls.wrapped(question.title(), "pane-title");
        title.setMaxWidth(400);
        getChildren().addAll(title, field, list);
    }

    /// Shows the card; `answer` is told at most once.
    public static void ask(Sheets sheets, Messages messages, Question question, Answer answer) {
        var picker = new SpeakerPicker(question, messages);
        Runnable choose =
                () -> {
                    var chosen = picker.list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        sheets.close();
                        picker.tell(chosen, answer);
                    }
                };
        picker.field.addEventFilter(KeyEvent.KEY_PRESSED, event -> picker.onKey(event, choose));
        picker.list.setOnMouseClicked(_ -> choose.run());
        sheets.show(picker, picker.field);
    }

    private void tell(Choice chosen, Answer answer) {
        chosen.entity()
                .ifPresentOrElse(
                        e -> answer.known(e.id()), () -> answer.somebodyNew(chosen.name()));
    }

    private void onKey(KeyEvent event, Runnable choose) {
        var selection = list.getSelectionModel();
        boolean taken = true;
        if (event.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose.run();
        } else {
            taken = false;
        }
        if (taken) {
            list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
            event.consume();
        }
    }

    private void fill() {
        var typed = field.getText().strip();
        var choices = new ArrayList<Choice>();
        for (var entity : search.find(typed, offered, registry.entitiesByName(), SHOWN)) {
            choices.add(new Choice(Optional.of(entity), entity.name()));
        }
        var name = typed.isEmpty() ? suggested : typed;
        if (!name.isEmpty()) {
            choices.add(new Choice(Optional.empty(), name));
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
    }

    private final class ChoiceCell extends ListCell<Choice> {

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : words(choice));
        }

        private String words(Choice choice) {
            if (choice.entity().isEmpty()) {
                return messages.text("speakers.picker.new", choice.name());
            }
            var aliases = String.join(", ", choice.entity().get().aliases());
            return aliases.isEmpty()
                    ? choice.name()
                    : messages.text("speakers.picker.aliases", choice.name(), aliases);
        }
    }
}
