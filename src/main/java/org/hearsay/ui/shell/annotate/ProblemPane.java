package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;
import static org.hearsay.ui.support.commands.Command.Menu.GO;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.problem.Fix;
import org.hearsay.problem.Problem;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.problems.ProblemSearch;
import org.hearsay.session.problems.ProblemSearch.Spot;
import org.hearsay.session.problems.Repairs;
import org.hearsay.session.problems.Repairs.Offer;
import org.hearsay.ui.problems.ProblemActions;
import org.hearsay.ui.problems.ProblemListView;
import org.hearsay.ui.problems.ProblemListViewModel;
import org.hearsay.ui.problems.ProblemTexts;
import org.hearsay.ui.problems.ProblemWaysView;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.commands.Commands;
import org.jspecify.annotations.Nullable;

/// Problems in the place: their list, the way from one to the next also into other articles, and
/// mending them.
public final class ProblemPane implements ProblemActions {

    private final AnnotatePlace place;
    private final Supplier<Optional<Annotating>> annotating;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Notices notices;
    private final ProblemListViewModel viewModel;
    private final ProblemListView view;
    private final ProblemWaysView ways;
    private final DoneQuestion done;
    private Runnable bringForward = () -> {};
    private @Nullable Job<Optional<Spot>> search;

    ProblemPane(
            AnnotatePlace place,
            Supplier<Optional<Annotating>> annotating,
            ProjectSession session,
            Desktop desktop,
            Notices notices) {
        this.place = place;
        this.annotating = annotating;
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        var messages = desktop.messages();
        done = new DoneQuestion(session, notices, messages, this::first);
        viewModel = new ProblemListViewModel(new ProblemTexts(messages));
        ways = new ProblemWaysView(viewModel, this, messages);
        view =
                new ProblemListView(
                        viewModel, this, () -> session.registryProperty().get().schema(), messages);
    }

    ProblemListView view() {
        return view;
    }

    ProblemWaysView ways() {
        return ways;
    }

    /// @param shown brings the list to the front
    void onWalk(Runnable shown) {
        bringForward = shown;
    }

    void addTo(Commands commands, ObservableBooleanValue anyOpen) {
        commands.add(GO, "next-problem", anyOpen, () -> walk(1), "F8");
        commands.add(GO, "previous-problem", anyOpen, () -> walk(-1), "Shift+F8");
        commands.add(ANNOTATE, "mend", anyOpen, this::mendHere, "Shortcut+Period");
    }

    /// Shows what is wrong on the layer shown.
    void show(DocumentSession document) {
        viewModel.show(
                document.problemsProperty().get(),
                document.shownProperty().get(),
                document.article().text());
        ways.refresh();
    }

    void follow(@Nullable Id selected) {
        viewModel.follow(selected);
    }

    void clear() {
        viewModel.clear();
    }

    /// Asks before an article with problems is called done.
    public DoneQuestion done() {
        return done;
    }

    void close() {
        done.close();
        stop();
    }

    @Override
    public List<Offer> offers(Problem problem) {
        return annotating
                .get()
                .map(a -> new Repairs(a.document()).offers(problem))
                .orElse(List.of());
    }

    @Override
    public void mend(Offer offer) {
        annotating.get().ifPresent(a -> mend(a, offer));
    }

    @Override
    public void go(Id annotation) {
        annotating.get().ifPresent(a -> a.selectAnnotation(annotation));
        place.focusArticle();
    }

    @Override
    public void leave() {
        place.focusArticle();
    }

    /// Goes to the next problem, or the one before for -1.
    void walk(int step) {
        annotating
                .get()
                .ifPresent(a -> {
                    bringForward.run();
                    neighbour(a, step)
                            .ifPresentOrElse(a::selectAnnotation, () -> searchOthers(a, step));
                });
    }

    /// Goes to an annotation, with what is wrong beside it.
    public void at(Id annotation) {
        bringForward.run();
        go(annotation);
    }

    /// Goes to the first problem of the article.
    void first() {
        annotating
                .get()
                .ifPresent(a -> {
                    bringForward.run();
                    ends(a, 1).ifPresent(this::go);
                });
    }

    private void mend(Annotating a, Offer offer) {
        a.selectAnnotation(offer.problem().annotation());
        if (offer.fix() instanceof Fix.EditValue(var attribute)) {
            a.values().activate(attribute);
            place.details().edit();
            return;
        }
        new Repairs(a.document())
                .step(offer.problem(), offer.fix())
                .ifPresent(step -> {
                    a.document().perform(step);
                    var done = new StepTexts(desktop.messages()).of(step.name());
                    notices.result(desktop.messages().text("problems.mended", done));
                });
    }

    private void mendHere() {
        var row = viewModel.currentProperty().get();
        var best = row == null ? Stream.<Offer>of() : offers(row.problem()).stream();
        best.findFirst()
                .ifPresentOrElse(
                        this::mend,
                        () -> notices.result(desktop.messages().text("problems.nothing-to-mend")));
    }

    /// The annotation with the next problem in this article.
    private static Optional<Id> neighbour(Annotating a, int step) {
        var wrong = annotations(a);
        var selected = a.selectionProperty().get().annotation();
        int at = selected == null ? -1 : wrong.indexOf(selected);
        if (at >= 0) {
            int next = at + step;
            return next >= 0 && next < wrong.size()
                    ? Optional.of(wrong.get(next))
                    : Optional.empty();
        }
        int caret = a.selectionProperty().get().caret();
        var layer = a.document().shownProperty().get();
        var beyond =
                wrong.stream()
                        .flatMap(id -> layer.annotation(id).stream())
                        .filter(n -> step > 0 == n.anchor().start() >= caret)
                        .map(n -> n.id())
                        .toList();
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of(step > 0 ? beyond.getFirst() : beyond.getLast());
    }

    private static Optional<Id> ends(Annotating a, int step) {
        var wrong = annotations(a);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(step > 0 ? wrong.getFirst() : wrong.getLast());
    }

    private static List<Id> annotations(Annotating a) {
        return a.document().problemsProperty().get().stream()
                .map(Problem::annotation)
                .distinct()
                .toList();
    }

    private void searchOthers(Annotating from, int step) {
        if (search != null && search.isRunning()) {
            // A key that is held down asks for no second search.
            return;
        }
        var others = others(from.document().id(), step);
        var registry = session.registryProperty().get();
        var looking = new ProblemSearch(session.project(), registry, session.annotator().id());
        search =
                desktop.jobs()
                        .start(
                                desktop.messages().text("problems.looking"),
                                progress -> looking.first(others, step, progress),
                                outcome -> found(outcome, step));
    }

    private void found(Outcome<Optional<Spot>> outcome, int step) {
        if (outcome instanceof Outcome.Done<Optional<Spot>>(var spot)) {
            spot.ifPresentOrElse(
                    s -> place.arriving().at(s.document(), s.annotation()), () -> around(step));
        }
    }

    /// No other article has any: round the end of this one.
    private void around(int step) {
        var end = annotating.get().flatMap(a -> ends(a, step));
        Consumer<Id> select = id -> annotating.get().ifPresent(a -> a.selectAnnotation(id));
        end.ifPresentOrElse(select, () -> notices.result(noneLeft()));
    }

    private String noneLeft() {
        return new NoticeTexts(desktop.messages()).noneLeft(session.registryProperty().get());
    }

    /// The other listed articles with work of one's own, from this one on and around the end.
    private List<Id> others(Id here, int step) {
        var documents = place.documents();
        var all = List.copyOf(documents.visible());
        var ids = all.stream().map(r -> r.document().id()).toList();
        int at = Math.max(0, ids.indexOf(here));
        return Stream.iterate(1, i -> i < all.size(), i -> i + 1)
                .map(i -> all.get(Math.floorMod(at + step * i, all.size())))
                .filter(row -> documents.annotations(row) > 0)
                .map(DocumentRow::document)
                .map(d -> d.id())
                .filter(id -> !id.equals(here))
                .toList();
    }

    private void stop() {
        if (search != null) {
            search.cancel();
            search = null;
        }
    }
}
