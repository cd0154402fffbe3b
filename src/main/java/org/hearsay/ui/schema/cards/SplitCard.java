package org.hearsay.ui.schema.cards;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// Asks for the names that a label or a value becomes.
public final class SplitCard extends VBox {

    private SplitCard(Messages messages, String name, TextField names) {
        super(12);
        setId("schema-split");
        setPrefWidth(480);
        names.setId("schema-split-names");
        names.setText(name + ", ");
        names.setAccessibleText(messages.text("schema.place.split.names"));
        var help = Controls.wrapped(messages.text("schema.place.split.help"), "secondary");
        help.setMaxWidth(450);
        getChildren()
                .addAll(
                        Controls.label(
                                messages.text("schema.place.split.title", name), "pane-title"),
                        help,
                        names);
    }

    /// @param name that it has now
    public static void ask(
            Sheets sheets, Messages messages, String name, Consumer<List<String>> run) {
        var names = new TextField();
        var go =
                Controls.button(
                        "schema-split-next",
                        messages.text("schema.place.split.next"),
                        () -> {
                            sheets.close();
                            run.accept(
                                    Stream.of(names.getText().split(",", -1))
                                            .map(String::strip)
                                            .filter(n -> !n.isEmpty())
                                            .toList());
                        });
        go.setDefaultButton(true);
        var card = new SplitCard(messages, name, names);
        card.getChildren().add(new HBox(8, Controls.spring(), go));
        sheets.show(card, names);
        names.end();
    }
}
