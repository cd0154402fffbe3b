package org.hearsay.ui.schema.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.project.schema.SchemaVersions.Past;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.SchemaDiff;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// What has changed since an earlier version of the schema, or is otherwise in a file.
final class CompareCard extends VBox {

    private final Messages messages;
    private final Schema now;
    private final ChoiceBox<Past> versions = new ChoiceBox<>();
    private final Label told = Controls.wrapped("", "secondary");
    private final DiffList differences;
    private final Button file;

    /// @param past earlier versions, newest first; may be empty
    /// @param askForFile lets the person choose a file, and gives back its schema with its name
    CompareCard(
            Messages messages,
            Times times,
            Schema now,
            List<Past> past,
            Consumer<CompareCard> askForFile,
            Runnable close) {
        super(12);
        this.messages = messages;
        this.now = now;
        setId("schema-compare");
        differences = new DiffList(messages);
        told.setId("schema-compared");
        told.setMaxWidth(620);
        versions.setId("schema-versions");
        versions.setAccessibleText(messages.text("schema.place.compare.with"));
        versions.getItems().setAll(past);
        versions.setConverter(new Shown<>(p -> title(p, times)));
        versions.valueProperty().subscribe(this::look);
        Controls.show(versions, !past.isEmpty());
        file =
                Controls.button(
                        "schema-compare-file",
                        messages.text("schema.place.compare.file"),
                        () -> askForFile.accept(this));
        var shut = Controls.button("schema-compare-close", messages.text("close"), close);
        shut.setDefaultButton(true);
        var with =
                new HBox(
                        8,
                        Controls.label(messages.text("schema.place.compare.with")),
                        versions,
                        file);
        with.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label(messages.text("schema.place.compare.title"), "page-title"),
                        with,
                        told,
                        differences,
                        new HBox(Controls.spring(), shut));
        if (past.isEmpty()) {
            told.setText(messages.text("schema.place.compare.first"));
            Controls.show(differences, false);
        } else {
            versions.setValue(past.getFirst());
        }
    }

    /// What gets the focus.
    javafx.scene.Node first() {
        return versions.isVisible() ? versions : file;
    }

    /// Shows what the schema of now has that the other has not, and the other way round.
    void with(Schema other, String name) {
        versions.setValue(null);
        show(other, messages.text("schema.place.compare.since-file", name));
    }

    private void look(@Nullable Past past) {
        if (past != null) {
            show(
                    past.version().schema(),
                    messages.text("schema.place.compare.since", past.version().number()));
        }
    }

    private void show(Schema other, String words) {
        told.setText(words);
        Controls.show(differences, true);
        differences.show(SchemaDiff.of(other, now));
    }

    /// For example "Version 3 · until 12:41: CUE removed".
    private String title(Past past, Times times) {
        return messages.text(
                "schema.place.compare.version",
                past.version().number(),
                times.of(past.until().time()),
                new StepTexts(messages).of(past.until().step().name()));
    }
}
