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
        var wrong = wrong(messages);
        getChildren().addAll(label, code, wrong);
        if (row.isLanguageProposed()) {
            var says =
                    row.candidate().articles() > 1
                            ? "importing.language.each"
                            : "importing.language.proposed";
            var proposed = Controls.label(messages.text(says), "muted");
            wrong.visibleProperty().subscribe(shown -> Controls.show(proposed, !shown));
            getChildren().add(proposed);
        }
    }

    private Label wrong(Messages messages) {
        var says = Controls.label(messages.text("importing.language.wrong"), "import-refused");
        says.setId("import-language-wrong");
        code.textProperty()
                .subscribe(typed -> {
                    boolean named = isNamed(typed.strip());
                    viewModel.unclearProperty().set(!named);
                    Controls.show(says, !named);
                });
        return says;
    }

    private static boolean isNamed(String typed) {
        return typed.isEmpty() || LanguageTag.isOne(typed);
    }

    /// Once: what was decided makes another row, and this one loses the focus.
    private void take() {
        var typed = code.getText().strip();
        if (!taken && isNamed(typed) && !typed.equals(row.language())) {
            taken = true;
            viewModel.language(row.candidate().file(), typed);
        }
    }
}
