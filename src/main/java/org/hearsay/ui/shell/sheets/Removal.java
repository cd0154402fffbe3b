package org.hearsay.ui.shell.sheets;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.job.Outcome;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Backups;
import org.hearsay.project.backup.Backup;
import org.hearsay.ui.sheets.RemovalCard;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.places.PlaceContext;

/// Takes articles out of the project: asks, makes a backup, and only then removes them.
///
/// Confined to the JavaFX thread.
final class Removal {

    private static final String TOPIC = "removal";

    private final PlaceContext context;
    private final Messages messages;
    private final Consumer<Transaction> perform;

    Removal(PlaceContext context, Consumer<Transaction> perform) {
        this.context = context;
        this.perform = perform;
        messages = context.desktop().messages();
    }

    void ask(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var sheets = context.sheets();
        var card =
                new RemovalCard(
                        rows,
                        messages,
                        () -> {
                            sheets.close();
                            backUpAndRemove(rows);
                        },
                        sheets::close);
        sheets.show(card, card.first());
    }

    private void backUpAndRemove(List<DocumentRow> rows) {
        var session = context.session();
        var step = DocumentRecipes.remove(rows.stream().map(r -> r.document().id()).toList());
        var _ =
                session.settled()
                        .thenRunAsync(
                                () ->
                                        context.desktop()
                                                .jobs()
                                                .start(
                                                        messages.text("job.backup"),
                                                        _ -> {
                                                            Backups.before(
                                                                    Backup.Kind.BEFORE_REMOVAL,
                                                                    session.project());
                                                            return step;
                                                        },
                                                        this::ended),
                                context.desktop().owner());
    }

    private void ended(Outcome<Transaction> outcome) {
        switch (outcome) {
            case Outcome.Done<Transaction>(var step) -> {
                context.notices().drop(TOPIC);
                perform.accept(step);
            }
            case Outcome.Failed<Transaction>(var cause) ->
                    context.notices()
                            .tell(
                                    TOPIC,
                                    Notices.Notice.warning(
                                            messages.text(
                                                    "removal.no-backup",
                                                    new Reasons(messages).of(cause))));
            case Outcome.Cancelled<Transaction> _ -> {}
        }
    }
}
