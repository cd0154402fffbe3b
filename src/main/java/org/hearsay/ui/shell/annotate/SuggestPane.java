package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;
import static org.hearsay.ui.support.commands.Command.Menu.GO;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.model.Annotation;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.project.suggest.OpenSuggestion;
import org.hearsay.project.suggest.OpenSuggestions;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.suggestions.AcceptAllSheet;
import org.hearsay.ui.suggestions.SuggestionActions;
import org.hearsay.ui.suggestions.SuggestionListView;
import org.hearsay.ui.suggestions.SuggestionListViewModel;
import org.hearsay.ui.suggestions.SuggestionListViewModel.Scope;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// Suggestions in the place: their list, and the way from one to the next, also into other
/// articles.
final class SuggestPane implements SuggestionActions {

    /// More lines nobody works down at once.
    private static final int MOST = 2_000;

    private final AnnotatePlace place;
    private final Supplier<Optional<Annotating>> annotating;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;
    private final Notices notices;
    private final Sheets sheets;
    private final SuggestionListViewModel viewModel = new SuggestionListViewModel();
    private final SuggestionListView view;
    private @Nullable Job<?> reading;

    SuggestPane(
            AnnotatePlace place,
            Supplier<Optional<Annotating>> annotating,
            ProjectSession session,
            Desktop desktop,
            Notices notices,
            Sheets sheets) {
        this.place = place;
        this.annotating = annotating;
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        this.sheets = sheets;
        messages = desktop.messages();
        view =
                new SuggestionListView(
                        viewModel, this, () -> session.registryProperty().get().schema(), messages);
        viewModel.scopeProperty().subscribe(this::list);
    }

    SuggestionListView view() {
        return view;
    }

    void addTo(Commands commands, ObservableBooleanValue anyOpen) {
        new SuggestWays(place, annotating, session, desktop, notices).addTo(commands, anyOpen);
        commands.add(ANNOTATE, "accept-all", anyOpen, this::acceptAll, "Shortcut+Shift+Y");
        commands.add(GO, "next-suggestion", anyOpen, () -> walk(1), "F7");
        commands.add(GO, "previous-suggestion", anyOpen, () -> walk(-1), "Shift+F7");
    }

    /// Shows the suggestions of the document at work.
    void show(Annotating a) {
        a.suggested().useNext(this::next);
        viewModel.show(a.document().id(), of(a));
        var own = a.document().ownProperty().get().annotations();
        long taken = own.stream().filter(SuggestPane::isTaken).count();
        view.showShare(
                taken == 0
                        ? ""
                        : messages.text("suggest.share", Math.round(100.0 * taken / own.size())));
    }

    int count(Annotating a) {
        return a.suggested().all().size();
    }

    void follow(@Nullable Annotation current) {
        viewModel.follow(current == null ? null : current.id());
    }

    void clear() {
        if (viewModel.scopeProperty().get() == Scope.ARTICLE) {
            viewModel.clear();
        }
    }

    @Override
    public void go(OpenSuggestion suggestion) {
        var id = suggestion.annotation().id();
        place.arriving().atSuggestion(suggestion.document(), id);
    }

    @Override
    public void accept() {
        annotating.get().ifPresent(a -> a.suggested().accept());
    }

    @Override
    public void refuse() {
        annotating.get().ifPresent(a -> a.suggested().refuse());
    }

    @Override
    public void leave() {
        place.focusArticle();
    }

    private static boolean isTaken(Annotation annotation) {
        return annotation.origin().kind() == Origin.Kind.SUGGESTION;
    }

    private static List<OpenSuggestion> of(Annotating a) {
        var article = a.document().article();
        return a.suggested().all().stream()
                .map(s -> OpenSuggestion.of(s, article.document(), article.text()))
                .toList();
    }

    /// Where the list is over all articles, what comes next in it; says whether it went there.
    private boolean next(Annotation done) {
        if (viewModel.scopeProperty().get() == Scope.ARTICLE) {
            return false;
        }
        var next = viewModel.neighbour(done.id(), 1);
        // What was decided leaves the list only now.
        annotating.get().ifPresent(this::show);
        next.filter(viewModel.rows()::contains)
                .or(() -> viewModel.rows().stream().findFirst())
                .ifPresent(this::go);
        return true;
    }

    private void list(Scope scope) {
        if (scope == Scope.ARTICLE) {
            viewModel.clear();
            annotating.get().ifPresent(this::show);
            return;
        }
        var documents = withSuggestions(place.documents().visible());
        var all = new OpenSuggestions(session.project());
        reading =
                desktop.jobs()
                        .start(
                                messages.text("suggest.listing"),
                                progress -> {
                                    session.settled().toCompletableFuture().join();
                                    return all.leastSure(documents, MOST, progress);
                                },
                                this::listed);
    }

    private void listed(Outcome<List<OpenSuggestion>> outcome) {
        if (outcome instanceof Outcome.Done<List<OpenSuggestion>>(var found)
                && viewModel.scopeProperty().get() == Scope.ALL) {
            viewModel.setAll(found);
        }
    }

    private static List<Id> withSuggestions(List<DocumentRow> rows) {
        return rows.stream()
                .filter(SuggestPane::mayHaveSuggestions)
                .map(r -> r.document().id())
                .toList();
    }

    private static boolean mayHaveSuggestions(DocumentRow row) {
        return row.layers().stream()
                .anyMatch(
                        l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS && l.annotations() > 0);
    }

    /// Goes to the next suggestion, or the one before for -1.
    private void walk(int step) {
        annotating
                .get()
                .ifPresent(a -> {
                    a.document().showOwn();
                    place.focusArticle();
                    if (viewModel.scopeProperty().get() == Scope.ALL) {
                        var current = a.suggested().currentProperty().get();
                        viewModel
                                .neighbour(current == null ? null : current.id(), step)
                                .ifPresent(this::go);
                    } else {
                        a.suggested()
                                .neighbour(step)
                                .ifPresentOrElse(
                                        s -> a.suggested().select(s.id()),
                                        () -> searchOthers(a.document().id(), step));
                    }
                });
    }

    private void searchOthers(Id here, int step) {
        if (reading != null && reading.isRunning()) {
            // A key that is held down asks for no second search.
            return;
        }
        var others = others(here, step);
        var all = new OpenSuggestions(session.project());
        reading =
                desktop.jobs()
                        .start(
                                messages.text("suggest.listing"),
                                progress -> all.first(others, step, progress),
                                this::found);
    }

    private void found(Outcome<Optional<OpenSuggestion>> outcome) {
        if (outcome instanceof Outcome.Done<Optional<OpenSuggestion>>(var suggestion)) {
            suggestion.ifPresentOrElse(
                    this::go, () -> notices.result(messages.text("suggest.none-anywhere")));
        }
    }

    /// Listed articles from the next one on and around the end, this one last.
    private List<Id> others(Id here, int step) {
        var all = List.copyOf(place.documents().visible());
        int at = Math.max(0, all.stream().map(r -> r.document().id()).toList().indexOf(here));
        return withSuggestions(
                Stream.iterate(1, i -> i <= all.size(), i -> i + 1)
                        .map(i -> all.get(Math.floorMod(at + step * i, all.size())))
                        .toList());
    }

    /// Shows what would be accepted, and accepts it in one step.
    private void acceptAll() {
        annotating
                .get()
                .ifPresent(a -> {
                    var open = of(a);
                    if (open.isEmpty() || a.document().block().isPresent()) {
                        notices.result(messages.text("suggest.no-more"));
                        return;
                    }
                    var ids = open.stream().map(s -> s.annotation().id()).toList();
                    var sheet =
                            new AcceptAllSheet(
                                    open,
                                    messages,
                                    () -> a.suggested().acceptAll(ids),
                                    sheets::close);
                    sheets.show(sheet, sheet.first());
                });
    }
}
