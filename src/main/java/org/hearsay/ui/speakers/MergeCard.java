package org.hearsay.ui.speakers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.model.Entity;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;
import org.hearsay.ui.support.look.Shown;

/// Shows what several speakers become as one, and whose name and role that one has.
final class MergeCard extends VBox {

    private MergeCard(
            SpeakersViewModel viewModel,
            Messages messages,
            List<Entity> several,
            ChoiceBox<Entity> kept,
            Button merge) {
        setId("merge-card");
        setSpacing(12);
        setPrefWidth(460);
        var sum = Controls.wrapped("", "secondary");
        sum.setId("merge-preview");
        var names = Controls.wrapped("", "muted", "secondary");
        names.setId("merge-names");
        for (Label label : List.of(sum, names)) {
            label.setMaxWidth(430);
        }
        kept.setId("merge-kept");
        kept.getItems().setAll(several);
        kept.setConverter(new Shown<>(Entity::name));
        kept.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        sum.setText(preview(viewModel, messages, several, chosen));
                        names.setText(
                                messages.text(
                                        "speakers.merge.names",
                                        String.join(", ", merged(several, chosen).aliases())));
                    }
                });
        kept.setValue(viewModel.foremost(several));
        var choice =
                new HBox(
                        8,
                        Controls.label(messages.text("speakers.merge.whose"), "secondary"),
                        kept);
        choice.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label(messages.text("speakers.merge.title"), "pane-title"),
                        sum,
                        choice,
                        names,
                        new HBox(8, Controls.spring(), merge));
    }

    /// @param several at least two
    /// @param merge is told who stays
    static void show(
            Sheets sheets,
            Messages messages,
            SpeakersViewModel viewModel,
            List<Entity> several,
            Consumer<Entity> merge) {
        var kept = new ChoiceBox<Entity>();
        var button =
                Controls.button(
                        "merge-do",
                        messages.text("speakers.merge.do"),
                        () -> {
                            sheets.close();
                            merge.accept(kept.getValue());
                        });
        button.setDefaultButton(true);
        sheets.show(new MergeCard(viewModel, messages, several, kept, button), button);
    }

    private static String preview(
            SpeakersViewModel viewModel, Messages messages, List<Entity> several, Entity kept) {
        var counts = several.stream().map(e -> viewModel.count(e).mentions()).toList();
        var sum = counts.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        return messages.text("speakers.merge.preview", sum, all, kept.name());
    }

    private static Entity merged(List<Entity> several, Entity kept) {
        return SpeakerRecipes.merged(
                kept, several.stream().filter(e -> !e.id().equals(kept.id())).toList());
    }
}
