package org.hearsay.ui.speakers;

import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.model.Entity;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The other names of a speaker. A name that somebody else has too is asked about, not refused.
final class AliasChips extends VBox {

    private final SpeakersViewModel viewModel;
    private final Messages messages;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField field = new TextField();
    private final Label conflict = Controls.wrapped("", "secondary");
    private final HBox question;

    AliasChips(SpeakersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setSpacing(4);
        setId("aliases");
        field.setId("alias-new");
        field.setPromptText(messages.text("speakers.alias.add"));
        field.setAccessibleText(messages.text("speakers.alias.add"));
        field.setPrefColumnCount(12);
        field.setOnAction(_ -> add());
        conflict.setId("alias-conflict");
        question =
                new HBox(
                        8,
                        conflict,
                        Controls.button(
                                "alias-keep", messages.text("speakers.alias.keep"), this::keepBoth),
                        Controls.button(
                                "alias-move",
                                messages.text("speakers.alias.move"),
                                this::moveHere));
        question.getStyleClass().add("alias-question");
        getChildren()
                .addAll(
                        Controls.label(messages.text("speakers.aliases"), "attribute-name"),
                        chips,
                        question);
        Controls.show(question, false);
    }

    void show(Entity speaker) {
        var nodes = new ArrayList<javafx.scene.Node>();
        for (var alias : speaker.aliases()) {
            nodes.add(chip(speaker, alias));
        }
        nodes.add(field);
        chips.getChildren().setAll(nodes);
        setDisable(!viewModel.mayChange());
    }

    /// Nobody is asked anything any more.
    void reset() {
        field.clear();
        Controls.show(question, false);
    }

    private Button chip(Entity speaker, String alias) {
        var shared = !viewModel.others(alias, speaker.id()).isEmpty();
        var chip =
                Controls.button(
                        "alias-" + alias,
                        shared ? messages.text("speakers.alias.shared", alias) : alias,
                        () -> remove(alias));
        chip.setGraphic(FontIcon.of(Feather.X, 13));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.getStyleClass().add("value-chip");
        chip.setAccessibleText(messages.text("speakers.alias.remove", alias));
        return chip;
    }

    private void remove(String alias) {
        viewModel
                .selected()
                .ifPresent(speaker -> {
                    var left = new ArrayList<>(speaker.aliases());
                    left.remove(alias);
                    viewModel.changes().change(speaker, speaker.withAliases(left));
                });
    }

    private void add() {
        var name = field.getText().strip();
        var speaker = viewModel.selected();
        if (name.isEmpty() || speaker.isEmpty()) {
            return;
        }
        var others = viewModel.others(name, speaker.get().id());
        if (others.isEmpty()) {
            keepBoth();
        } else {
            conflict.setText(messages.text("speakers.alias.taken", name, others.getFirst().name()));
            Controls.show(question, true);
        }
    }

    private void keepBoth() {
        var name = field.getText().strip();
        reset();
        viewModel.selected().ifPresent(s -> viewModel.changes().change(s, s.withAlias(name)));
        field.requestFocus();
    }

    private void moveHere() {
        var name = field.getText().strip();
        viewModel
                .selected()
                .ifPresent(speaker -> {
                    var from =
                            viewModel.others(name, speaker.id()).stream()
                                    .filter(e -> e.aliases().contains(name))
                                    .findFirst();
                    from.ifPresentOrElse(
                            other -> {
                                reset();
                                viewModel.changes().moveAlias(other, speaker, name);
                            },
                            this::keepBoth);
                });
        field.requestFocus();
    }
}
