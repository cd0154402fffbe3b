package org.hearsay.ui.shell.sheets;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.Worker;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.documents.DocumentListView;
import org.hearsay.ui.sheets.DocumentFacts;
import org.hearsay.ui.sheets.DocumentSheet;
import org.hearsay.ui.sheets.DocumentSheetViewModel;
import org.hearsay.ui.sheets.SheetWork;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;

/// What can be done with whole articles: those that are marked in the list or, where only one is,
/// the one that is open.
///
/// Confined to the JavaFX thread.
public final class DocumentWays {

    private final PlaceContext context;
    private final ProjectSession session;
    private final DocumentListView list;
    private final Messages messages;
    private final StepTexts steps;
    private final Removal removal;

    public DocumentWays(PlaceContext context, DocumentListView list) {
        this.context = context;
        this.list = list;
        session = context.session();
        messages = context.desktop().messages();
        steps = new StepTexts(messages);
        removal = new Removal(context, this::perform);
    }

    public void addTo(Commands commands) {
        var any = session.documentProperty().isNotNull().or(list.anySelected());
        commands.add(FILE, "document-sheet", any, this::showSheet, "Alt+Enter");
        commands.add(FILE, "remove-documents", any, () -> removal.ask(chosen()));
        var menu = new DocumentMenu(messages, step -> step.ifPresent(this::perform));
        menu.setOnShowing(_ -> menu.fill(commands, chosen(), self(), people()));
        menu.fill(commands, List.of(), self(), List.of());
        new WorkloadWays(context, list::selected, this::people).addTo(commands);
        list.useMenu(menu, () -> commands.fire("remove-documents"));
    }

    private void showSheet() {
        var rows = chosen();
        // A key that is held down asks again and again.
        if (rows.isEmpty() || context.sheets().isShowing(DocumentSheet.class)) {
            return;
        }
        var work = new SheetWork(rows, self(), people());
        var viewModel = new DocumentSheetViewModel(rows, tags(), work);
        var registry = session.registryProperty().get();
        var sight = Sight.of(registry.head(), session.annotator());
        var facts = new DocumentFacts(registry, sight, messages);
        var sheets = context.sheets();
        var sheet =
                new DocumentSheet(viewModel, facts, messages, () -> keep(viewModel), sheets::close);
        sheets.show(sheet, sheet.first());
    }

    private void keep(DocumentSheetViewModel viewModel) {
        context.sheets().close();
        if (viewModel.isComplete()) {
            viewModel.step().ifPresent(this::perform);
        }
    }

    /// Where nothing can be changed, says so.
    private void perform(Transaction step) {
        if (session.block().isPresent()) {
            context.notices().result(messages.text("sheet.blocked"));
            return;
        }
        var marked = ids(list.selected());
        session.perform(step);
        context.notices().result(steps.of(step.name()));
        // Rows that were replaced are not marked any more.
        list.mark(marked);
    }

    /// The articles that are meant, as they are now.
    private List<DocumentRow> chosen() {
        var marked = list.selected();
        var open = session.documentProperty().get();
        if (open == null || marked.size() > 1 || list.isListFocused() && !marked.isEmpty()) {
            return marked;
        }
        return session.documents().stream()
                .filter(row -> row.document().id().equals(open.id()))
                .toList();
    }

    private List<String> tags() {
        return ProjectRules.of(session.registryProperty().get().head()).tags();
    }

    private Worker self() {
        return new Worker(session.annotator(), session.joining(), session.project().ids());
    }

    /// Everybody who can have articles, the person first.
    private List<Worker> people() {
        var all = new ArrayList<Worker>();
        all.add(self());
        session.registryProperty().get().annotators().values().stream()
                .filter(a -> a.role() != Annotator.Role.RULES)
                .filter(a -> !a.id().equals(session.annotator().id()))
                .map(a -> Worker.known(a, session.project().ids()))
                .forEach(all::add);
        return all;
    }

    private static Set<Id> ids(List<DocumentRow> rows) {
        return rows.stream().map(row -> row.document().id()).collect(Collectors.toSet());
    }
}
