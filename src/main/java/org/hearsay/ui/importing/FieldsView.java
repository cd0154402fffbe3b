package org.hearsay.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.SpanFields;
import org.hearsay.project.intake.Fields;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Which field of a table is the text, which the title, and which come along as metadata; a choice
/// that can be kept in a file, for the next import and for the command line.
final class FieldsView extends VBox {

    private final Path file;
    private final ImportWizardViewModel viewModel;
    private final List<FieldRow> rows = new ArrayList<>();

    /// What a mapping file said of spans; nothing here changes that.
    private final Optional<SpanFields> spans;

    FieldsView(ImportRow row, Fields fields, ImportWizardViewModel viewModel, Messages messages) {
        super(8);
        this.viewModel = viewModel;
        file = row.candidate().file();
        setId("import-fields");
        var used = row.choice().mapping().or(fields::mapping);
        spans = used.flatMap(Mapping::spans);
        var grid = new GridPane(10, 6);
        for (var field : fields.samples().entrySet()) {
            var line = new FieldRow(field.getKey(), used, messages, this::changed);
            rows.add(line);
            line.addTo(grid, rows.size() - 1, field.getValue());
        }
        getChildren().addAll(top(used, messages), grid);
    }

    private HBox top(Optional<Mapping> used, Messages messages) {
        var question = new Label(messages.text("importing.fields-question"));
        var files = new MappingFiles(messages, this);
        var load =
                Controls.button(
                        "import-load-mapping",
                        messages.text("importing.load-mapping"),
                        () -> files.load(m -> viewModel.mapping(file, m)));
        var save =
                Controls.button(
                        "import-save-mapping",
                        messages.text("importing.save-mapping"),
                        () -> used.ifPresent(files::save));
        save.setDisable(used.isEmpty());
        var top = new HBox(8, question, Controls.spring(), load, save);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /// A field that becomes the text or the title takes that from the one that was.
    private void changed(FieldRow changed) {
        for (var row : rows) {
            if (row != changed && row.role().isOne() && row.role() == changed.role()) {
                row.leave();
            }
        }
        FieldRow.mapping(rows)
                .map(mapping -> mapping.with(spans))
                .ifPresent(mapping -> viewModel.mapping(file, mapping));
    }
}
