package org.hearsay.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.history.PastTexts;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place where everything that was done is listed and can be taken back, with the backups
/// beside it.
///
/// Confined to the JavaFX thread.
public final class HistoryPlace implements Place {

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final HistoryActions actions;
    private final HistoryTexts texts;
    private final HistoryViewModel viewModel;
    private final BackupsViewModel backups;
    private final Map<Id, String> titles = new HashMap<>();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Parts parts;

    /// What the view is made of.
    private record Parts(HistoryView view, FilterRow filters, DiffView diff, BackupsView backups) {}

    public HistoryPlace(PlaceContext context, HistoryActions actions) {
        this.context = context;
        this.actions = actions;
        session = context.session();
        var desktop = context.desktop();
        messages = desktop.messages();
        texts = new HistoryTexts(messages, desktop.clock());
        viewModel = new HistoryViewModel(session, desktop.jobs(), desktop.owner(), texts);
        backups = new BackupsViewModel(session, desktop.jobs(), desktop.clock(), messages);
    }

    @Override
    public PlaceId id() {
        return PlaceId.HISTORY;
    }

    @Override
    public Node view() {
        return parts().view();
    }

    @Override
    public void enter() {
        var now = parts();
        shown.set(true);
        titles.clear();
        now.filters().refresh();
        viewModel.refresh();
        backups.refresh();
        now.view().takeFocus();
    }

    @Override
    public void leave() {
        shown.set(false);
        viewModel.keep();
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(Command.Menu.EDIT, "undo-step", shown, this::undoChosen);
        var writable = new SimpleBooleanProperty(session.access() instanceof Access.Write);
        commands.add(Command.Menu.FILE, "name-moment", writable, this::askForName, "Shortcut+S");
        commands.add(Command.Menu.TOOLS, "back-up-now", backups::backUpNow);
        commands.add(Command.Menu.TOOLS, "export-history", actions::exportLog);
    }

    @Override
    public ObservableValue<List<KeyHint>> hints() {
        return hints.getReadOnlyProperty();
    }

    @Override
    public void cyclePanes(int step) {
        var now = parts();
        var ways =
                List.<Runnable>of(
                        now.view()::takeFocus, now.backups()::takeFocus, now.filters()::focusText);
        var focus = now.view().getScene().getFocusOwner();
        int at = isIn(focus, now.backups()) ? 1 : isIn(focus, now.filters()) ? 2 : 0;
        ways.get(Math.floorMod(at + step, ways.size())).run();
    }

    private Parts parts() {
        if (parts == null) {
            parts = build();
        }
        return parts;
    }

    private Parts build() {
        var names = new HistoryCell.Names(this::person, this::title);
        var view = new HistoryView(viewModel, texts, messages, names, this::goThere);
        var filters = new FilterRow(viewModel, session, messages, actions::exportLog);
        var diff = new DiffView(messages, this::goThere);
        var pane =
                new BackupsView(
                        backups,
                        texts,
                        messages,
                        backup -> actions.openBackup(backup.file()),
                        this::askToReplace);
        view.arrange(filters, diff, pane);
        view.follow(step -> show(step, diff));
        session.saveStateProperty()
                .subscribe(state -> {
                    if (shown.get() && state instanceof SaveState.Saved) {
                        viewModel.refresh();
                    }
                });
        return new Parts(view, filters, diff, pane);
    }

    private void undoChosen() {
        parts().view().chosen().ifPresent(viewModel::undo);
    }

    private void askForName() {
        var sheet = new MomentSheet(messages, this::nameMoment, context.sheets()::close);
        context.sheets().show(sheet, sheet.first());
    }

    private void nameMoment(String name) {
        if (session.block().isEmpty()) {
            session.perform(Recipes.nameMoment(session.registryProperty().get().head(), name));
            context.notices().result(messages.text("moment.named", name));
        }
    }

    private void askToReplace(Backup backup) {
        var sheet =
                new ReplaceSheet(
                        texts.time(backup.time()),
                        messages,
                        () -> actions.replaceBy(backup.file()),
                        context.sheets()::close);
        context.sheets().show(sheet, sheet.first());
    }

    private void show(Optional<LoggedStep> step, DiffView diff) {
        hints.set(step.map(this::hintsFor).orElse(List.of()));
        if (step.isEmpty()) {
            diff.clear();
        } else if (step.get().document().equals(Id.PROJECT)) {
            show(step.get(), Optional.empty(), diff);
        } else {
            var asked = step.get();
            var _ =
                    PastTexts.of(session.project(), asked)
                            .handle((found, _) -> Optional.ofNullable(found))
                            .thenAcceptAsync(
                                    found -> showIfChosen(asked, found, diff),
                                    context.desktop().owner());
        }
    }

    private void showIfChosen(LoggedStep step, Optional<OpenDocument> document, DiffView diff) {
        if (parts().view().chosen().filter(step::equals).isPresent()) {
            show(step, document, diff);
        }
    }

    private void show(LoggedStep step, Optional<OpenDocument> document, DiffView diff) {
        var registry = session.registryProperty().get();
        var changes = new StepChanges(viewModel.changes(step), document, registry, messages).all();
        var said = texts.words(step, viewModel.name(step));
        diff.show(texts.noted(said, viewModel.breaches(step)), changes, document.isPresent());
    }

    private List<KeyHint> hintsFor(LoggedStep step) {
        var undo = new KeyHint("undo-step", "U", messages.text("history.undo"), this::undoChosen);
        var open = new KeyHint("open-step", "Enter", messages.text("history.open"), this::goThere);
        var all = new ArrayList<KeyHint>();
        if (!step.document().equals(Id.PROJECT)) {
            all.add(open);
        }
        if (viewModel.canUndo(step)) {
            all.add(undo);
        }
        return List.copyOf(all);
    }

    /// Shows the chosen step in its article: the span that it left, the words where one was, or
    /// else the article.
    private void goThere() {
        var chosen = parts().view().chosen();
        if (chosen.isEmpty()) {
            context.navigation().show(PlaceId.ANNOTATE);
            return;
        }
        if (chosen.get().document().equals(Id.PROJECT)) {
            return;
        }
        var step = chosen.get();
        var span =
                viewModel.changes(step).stream()
                        .flatMap(e -> StepChanges.annotationOf(e).stream())
                        .findFirst();
        var _ =
                session.project()
                        .open(step.document())
                        .thenAcceptAsync(
                                found -> goTo(step.document(), span, found),
                                context.desktop().owner());
    }

    private void goTo(Id document, Optional<Annotation> span, OpenDocument found) {
        if (span.isEmpty()) {
            context.navigation().show(PlaceId.ANNOTATE);
            var _ = session.open(document);
            return;
        }
        boolean isThere =
                found.layers().stream().anyMatch(l -> l.annotation(span.get().id()).isPresent());
        if (isThere) {
            context.navigation().show(document, span.get().id());
        } else {
            context.navigation().show(document, span.get().anchor().hull());
        }
    }

    private Annotator person(LoggedStep step) {
        var known = session.registryProperty().get().annotators().get(step.annotator());
        return known == null
                ? new Annotator(step.annotator(), "", "", Annotator.Role.ANNOTATOR)
                : known;
    }

    /// Looked up once for each document while the place is shown.
    private String title(LoggedStep step) {
        return titles.computeIfAbsent(
                step.document(),
                id ->
                        session.documents().stream()
                                .filter(row -> row.document().id().equals(id))
                                .findFirst()
                                .map(row -> row.document().title())
                                .orElse(""));
    }

    private static boolean isIn(@Nullable Node node, Node pane) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
