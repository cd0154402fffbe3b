package org.hearsay.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.hearsay.model.LanguageTag;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The language of a file that tells none: what is proposed, to be changed or taken out. What names
/// none is not taken, and nothing comes in while it stands there.
final class LanguageRow extends HBox {

    private final ImportWizardViewModel viewModel;
    private final Messages messages;
    private final TextField code = new TextField();
    private final Label wrong;
    private final Label proposed = Controls.label("", "muted");
    private ImportRow row;

    LanguageRow(ImportRow row, ImportWizardViewModel viewModel, Messages messages) {
        super(8);
        this.row = row;
        this.viewModel = viewModel;
        this.messages = messages;
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
        wrong = Controls.label(messages.text("importing.language.wrong"), "import-refused");
        wrong.setId("import-language-wrong");
        getChildren().addAll(label, code, wrong, proposed);
        code.textProperty().subscribe(_ -> tell());
    }

    /// Takes in what is known of the file now. The field stays, and so does what somebody is typing
    /// in it.
    void show(ImportRow now) {
        boolean isUntouched = typed().equals(row.language());
        row = now;
        if (isUntouched && !typed().equals(now.language())) {
            code.setText(now.language());
        }
        tell();
    }

    private void tell() {
        boolean isNamed = isNamed(typed());
        viewModel.unclearProperty().set(!isNamed);
        Controls.show(wrong, !isNamed);
        proposed.setText(
                messages.text(
                        row.candidate().articles() > 1
                                ? "importing.language.each"
                                : "importing.language.proposed"));
        Controls.show(proposed, isNamed && row.isLanguageProposed());
    }

    private String typed() {
        return code.getText().strip();
    }

    private static boolean isNamed(String typed) {
        return typed.isEmpty() || LanguageTag.isOne(typed);
    }

    private void take() {
        var typed = typed();
        if (isNamed(typed) && !typed.equals(row.language())) {
            viewModel.language(row.candidate().file(), typed);
        }
    }
}
