package org.hearsay.ui.review.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// All articles, those that cannot be reviewed yet with what they lack.
public final class DocumentChoice extends ComboBox<DocumentRow> {

    private boolean isFilling;

    /// @param lack what a document lacks for a review
    /// @param choose is given the id of the chosen one
    public DocumentChoice(
            Messages messages, Function<DocumentRow, Optional<Lack>> lack, Consumer<Id> choose) {
        setId("review-documents");
        setAccessibleText(messages.text("review.documents"));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new Shown<>(row ->
                        lack.apply(row)
                                .map(l ->
                                        messages.text(
                                                "review.row." + l.reason().name(),
                                                row.document().title()))
                                .orElse(row.document().title())));
        valueProperty()
                .subscribe((_, chosen) -> {
                    if (!isFilling && chosen != null) {
                        choose.accept(chosen.document().id());
                    }
                });
    }

    public void offer(List<DocumentRow> rows) {
        var before = getValue();
        isFilling = true;
        getItems().setAll(rows);
        isFilling = false;
        // Where there is nothing to choose, it would only take the keyboard.
        Controls.show(this, !rows.isEmpty());
        if (before != null) {
            mark(before.document().id());
        }
    }

    /// Shows which one it is.
    public void mark(Id document) {
        isFilling = true;
        getItems().stream()
                .filter(r -> r.document().id().equals(document))
                .findFirst()
                .ifPresent(this::setValue);
        isFilling = false;
    }
}
