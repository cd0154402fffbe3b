package org.hearsay.ui.shell.revise;

import static org.hearsay.ui.support.commands.Command.Menu.EDIT;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.hearsay.edit.Edit;
import org.hearsay.edit.EditConflictException;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.revise.Correction;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.revise.ReviseSheet;
import org.hearsay.ui.revise.ReviseViewModel;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;

/// Opens the text of the article at work for correction, and makes one step of what is typed.
///
/// Confined to the JavaFX thread.
public final class TextWays {

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final IntSupplier caret;
    private final Consumer<Id> recheck;

    /// @param caret where it is in the article, in UTF-16 code units
    /// @param recheck shows a mark with what is wrong with it
    public TextWays(PlaceContext context, IntSupplier caret, Consumer<Id> recheck) {
        this.context = context;
        this.caret = caret;
        this.recheck = recheck;
        session = context.session();
        messages = context.desktop().messages();
    }

    public void addTo(Commands commands) {
        var writable = new SimpleBooleanProperty(session.access() instanceof Access.Write);
        commands.add(
                EDIT,
                "edit-text",
                Bindings.and(writable, session.documentProperty().isNotNull()),
                this::edit,
                "Shortcut+Shift+T");
    }

    private void edit() {
        var document = session.documentProperty().get();
        if (document == null) {
            return;
        }
        var desktop = context.desktop();
        var viewModel =
                new ReviseViewModel(
                        session, desktop.jobs(), desktop.owner(), document.id(), document.text());
        var sheets = context.sheets();
        var sheet =
                new ReviseSheet(
                        viewModel,
                        document.article().document().title(),
                        messages,
                        () -> viewModel.ready().ifPresent(c -> accept(document, c, viewModel)),
                        sheets::close);
        sheets.show(sheet, sheet.first());
        sheet.begin(caret.getAsInt());
    }

    private void accept(DocumentSession document, Correction correction, ReviseViewModel typed) {
        if (session.block().isPresent()) {
            context.notices().result(messages.text("revise.blocked"));
            return;
        }
        try {
            var edits = new ArrayList<Edit>(session.joining());
            edits.addAll(correction.step().edits());
            session.perform(new Transaction(correction.step().name(), edits));
        } catch (EditConflictException _) {
            // Somebody's step came between: what is shown is worked out anew.
            typed.again();
            return;
        }
        context.sheets().close();
        context.notices().result(new StepTexts(messages).of(correction.step().name()));
        tell(correction, document);
    }

    /// What is lost is never lost in silence; what is to be looked at again is one key away.
    private void tell(Correction correction, DocumentSession document) {
        var text = document.article().document().title();
        if (correction.lost() > 0) {
            context.notices()
                    .tell(
                            Notices.Notice.warning(
                                    messages.text("revise.told-lost", correction.lost(), text),
                                    new Notices.Action(
                                            messages.text("revise.undo"), session::undo)));
        }
        firstDoubted().ifPresent(recheck);
    }

    /// On the layer shown; the others' are their business.
    private Optional<Id> firstDoubted() {
        return Optional.ofNullable(session.documentProperty().get()).stream()
                .flatMap(d -> d.shownProperty().get().annotations().stream())
                .filter(a -> a.origin().isDoubted())
                .map(Annotation::id)
                .findFirst();
    }
}
