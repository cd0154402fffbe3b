package org.hearsay.ui.review.documents;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// All articles, each with who reviews it or, where it cannot be reviewed yet, what it lacks.
public final class DocumentChoice extends ComboBox<DocumentRow> {

    private final Quietly quietly = new Quietly();

    /// @param choose is given the id of the chosen one
    public DocumentChoice(Messages messages, DocumentPick pick, Consumer<Id> choose) {
        setId("review-documents");
        setAccessibleText(messages.text("review.documents"));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Shown<>(row -> text(messages, pick, row)));
        valueProperty()
                .subscribe((_, chosen) -> {
                    if (!quietly.isOn() && chosen != null) {
                        choose.accept(chosen.document().id());
                    }
                });
    }

    private static String text(Messages messages, DocumentPick pick, DocumentRow row) {
        var title = row.document().title();
        var lack = pick.lack(row);
        if (lack.isPresent()) {
            return messages.text("review.row." + lack.get().reason().name(), title);
        }
        return pick.reviewers()
                .of(row.document().id())
                .map(p -> messages.text("review.row.reviewer", title, p.name()))
                .orElse(title);
    }

    public void offer(List<DocumentRow> rows) {
        var before = getValue();
        quietly.run(() -> {
            // Otherwise the chosen one is shown with what it said before.
            setValue(null);
            getItems().setAll(rows);
        });
        // Where there is nothing to choose, it would only take the keyboard.
        Controls.show(this, !rows.isEmpty());
        if (before != null) {
            mark(before.document().id());
        }
    }

    /// Shows which one it is.
    public void mark(Id document) {
        getItems().stream()
                .filter(r -> r.document().id().equals(document))
                .findFirst()
                .ifPresent(row -> quietly.run(() -> setValue(row)));
    }
}
