package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.edit.Recipes;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;

/// How far the annotator has read: the marker at the caret, and "read, nothing here".
final class ReadMarker {

    private final Supplier<Optional<Annotating>> annotating;
    private final Notices notices;
    private final Messages messages;

    ReadMarker(Supplier<Optional<Annotating>> annotating, Notices notices, Messages messages) {
        this.annotating = annotating;
        this.notices = notices;
        this.messages = messages;
    }

    void addTo(Commands commands, ObservableBooleanValue anyOpen) {
        commands.add(ANNOTATE, "read-to", anyOpen, this::toggle, "Shortcut+Shift+M");
        commands.add(ANNOTATE, "nothing-here", anyOpen, this::nothingHere, "Shortcut+Shift+Enter");
    }

    /// Puts the marker at the caret, or takes it away where it is there already.
    private void toggle() {
        annotating
                .get()
                .filter(this::mayChange)
                .ifPresent(a -> {
                    var document = a.document();
                    var head = document.ownProperty().get().head();
                    int place = place(document, a.selectionProperty().get().end());
                    if (place == 0 && head.readTo() == 0) {
                        notices.result(messages.text("read.at-start"));
                        return;
                    }
                    int wanted = place == head.readTo() ? 0 : place;
                    document.perform(Recipes.setReadTo(head, wanted));
                    notices.result(messages.text(wanted == 0 ? "read.cleared" : "read.marked"));
                });
    }

    private void nothingHere() {
        annotating
                .get()
                .filter(this::mayChange)
                .ifPresent(a -> {
                    var document = a.document();
                    var own = document.ownProperty().get();
                    int length = document.article().text().length();
                    if (length > 0) {
                        document.perform(Recipes.nothingHere(own.head(), length));
                        var key =
                                own.annotations().isEmpty() ? "read.nothing" : "read.nothing-more";
                        notices.result(messages.text(key));
                    }
                });
    }

    private boolean mayChange(Annotating a) {
        return a.document().block().isEmpty();
    }

    /// Behind the last letter before the caret, so that the marker never stands alone on a line.
    private static int place(DocumentSession document, int caret) {
        var before = document.text().substring(0, caret);
        return before.stripTrailing().length();
    }
}
