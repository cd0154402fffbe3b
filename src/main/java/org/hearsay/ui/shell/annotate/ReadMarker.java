package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.edit.Recipes;
import org.hearsay.language.Spans;
import org.hearsay.model.LayerHead;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection;
import org.hearsay.text.Span;
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
        commands.add(ANNOTATE, "nothing-in", anyOpen, this::nothingIn, "Minus");
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

    /// Says that nothing is in the paragraph at the caret, or in those selected; where that was
    /// said of all of them, takes it back.
    private void nothingIn() {
        annotating
                .get()
                .filter(this::mayChange)
                .ifPresent(a -> {
                    var document = a.document();
                    var head = document.ownProperty().get().head();
                    var here = paragraphs(document, a.selectionProperty().get());
                    if (!here.isEmpty() && here.stream().allMatch(head::isNegative)) {
                        var left = head.withoutNegatives(n -> here.stream().anyMatch(n::covers));
                        document.perform(Recipes.setNegatives(head, left.negatives()));
                        notices.result(messages.text("read.in.cleared", here.size()));
                    } else {
                        mark(document, head, here);
                    }
                });
    }

    private void mark(DocumentSession document, LayerHead head, List<Span> here) {
        var own = document.ownProperty().get();
        var free =
                here.stream()
                        .filter(p -> !head.isNegative(p))
                        .filter(p -> own.overlapping(p).isEmpty())
                        .toList();
        if (free.isEmpty()) {
            notices.result(messages.text("read.in.spans"));
            return;
        }
        var all = Stream.concat(head.negatives().stream(), free.stream()).toList();
        document.perform(Recipes.setNegatives(head, all));
        notices.result(messages.text("read.in.marked", free.size()));
    }

    private static List<Span> paragraphs(DocumentSession document, Selection selection) {
        var all = document.segmentation().paragraphs();
        return selection
                .span()
                .map(span -> Spans.overlapping(all, span))
                .orElseGet(() -> Spans.at(all, selection.caret()).stream().toList());
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
