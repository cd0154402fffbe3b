package org.hearsay.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The language of a file that tells none: what is proposed, to be changed or taken out.
final class LanguageRow extends HBox {

    private final ImportRow row;
    private final ImportWizardViewModel viewModel;
    private final TextField code = new TextField();
    private boolean taken;

    LanguageRow(ImportRow row, ImportWizardViewModel viewModel, Messages messages) {
        super(8);
        this.row = row;
        this.viewModel = viewModel;
        setAlignment(Pos.CENTER_LEFT);
        code.setId("import-language");
        code.setPrefColumnCount(8);
        code.setText(row.language());
        code.setPromptText(messages.text("importing.language.none"));
        var label = Controls.label(messages.text("importing.language"));
        label.setLabelFor(code);
        code.setAccessibleText(label.getText());
        code.setOnAction(_ -> take());
        code.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take();
                    }
                });
        getChildren().addAll(label, code);
        if (row.isLanguageProposed()) {
            var says =
                    row.candidate().articles() > 1
                            ? "importing.language.each"
                            : "importing.language.proposed";
            getChildren().add(Controls.label(messages.text(says), "muted"));
        }
    }

    /// Once: what was decided makes another row, and this one loses the focus.
    private void take() {
        var typed = code.getText().strip();
        if (!taken && !typed.equals(row.language())) {
            taken = true;
            viewModel.language(row.candidate().file(), typed);
        }
    }
}
