package org.hearsay.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.hearsay.job.Afterwards;
import org.hearsay.project.Access;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.session.StepReport;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.agreement.AgreementPlace;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.history.HistoryPlace;
import org.hearsay.ui.palette.PaletteViewModel;
import org.hearsay.ui.schema.SchemaPlace;
import org.hearsay.ui.search.SearchPlace;
import org.hearsay.ui.shell.annotate.AnnotatePlace;
import org.hearsay.ui.shell.merge.MergeWays;
import org.hearsay.ui.shell.review.CasesInReview;
import org.hearsay.ui.shell.review.ReviewSurface;
import org.hearsay.ui.shell.revise.TextWays;
import org.hearsay.ui.shell.sample.SampleWays;
import org.hearsay.ui.shell.sheets.DocumentWays;
import org.hearsay.ui.shell.sheets.ProjectWays;
import org.hearsay.ui.shell.training.TrainingWays;
import org.hearsay.ui.speakers.SpeakersPlace;
import org.hearsay.ui.statistics.StatisticsPlace;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.PlaceContext;
import org.jspecify.annotations.Nullable;

/// An open project in its window: its place, its commands, and what the frame says of it.
final class ProjectPlace {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final MainWindow window;
    private final Desktop desktop;
    private final ProjectSession session;
    private final AnnotatePlace annotate;
    private final Places places;
    private final Commands commands;
    private final StepTexts steps;
    private final Exchange exchange;
    private final PaletteViewModel palette;
    private final Safekeeping safekeeping;
    private final Arrival arrival;
    private final SaveBanner banner;
    private final CopyWays copies;
    private final SampleWays sample;
    private final MergeWays merge;
    private final Rounds rounds;
    private final WorkTime time;
    private Instant remembered = Instant.EPOCH;

    ProjectPlace(
            MainWindow window,
            Desktop desktop,
            Tools tools,
            ProjectSession session,
            ArticleSurface surface) {
        this.window = window;
        this.desktop = desktop;
        this.session = session;
        steps = new StepTexts(desktop.messages());
        commands = new Commands(desktop.messages());
        commands.use(desktop.preferences().now().keys());
        annotate =
                new AnnotatePlace(
                        session, surface, desktop, window.notices(), window.shell().sheets());
        places = new Places(window.shell(), session, this::completed);
        exchange = new Exchange(window, desktop, tools, session, annotate.arriving()::at, places);
        places.add(annotate);
        var context =
                new PlaceContext(
                        session, desktop, tools, window.notices(), window.shell().sheets(), places);
        places.add(new SpeakersPlace(context));
        places.add(new SchemaPlace(context, new SchemaSamples(desktop.messages())));
        places.add(new SearchPlace(context));
        var review = ReviewSurface.place(context);
        places.add(review);
        places.add(new AgreementPlace(context, new CasesInReview(review, context)));
        places.add(new StatisticsPlace(context));
        places.add(new HistoryPlace(context, new HistoryWays(window, desktop, tools, session)));
        safekeeping = new Safekeeping(session, desktop, tools.rescue());
        arrival = new Arrival(window, desktop, tools.rescue(), session);
        copies = new CopyWays(window, desktop, tools, session);
        banner =
                new SaveBanner(
                        session,
                        window.notices(),
                        desktop.messages(),
                        new Times(desktop.messages(), desktop.clock()),
                        copies::saveCopy);
        merge = new MergeWays(context, window.stage());
        sample = new SampleWays(context);
        rounds = new Rounds(session, annotate);
        time = new WorkTime(session, window.stage(), desktop, tools.times());
        addCommands(context);
        palette = new PaletteViewModel(new PaletteSources(this).all());
    }

    private void addCommands(PlaceContext context) {
        ProjectCommands.addTo(commands, this);
        places.addCommands(commands);
        new DocumentWays(context, annotate.list()).addTo(commands);
        new ProjectWays(context).addTo(commands);
        new TrainingWays(context).addTo(commands);
        merge.addTo(commands);
        new TextWays(context, annotate::caret, annotate.problems()::at).addTo(commands);
        sample.addTo(commands);
    }

    /// Shows what was shown last, once the window stands.
    void begin(WindowState remembered) {
        new ProjectStatus(window.shell().status(), session, desktop).follow(annotate, commands);
        banner.follow();
        arrival.begin(safekeeping::begin);
        session.reportProperty().subscribe(this::tell);
        new WindowTitle(session, window.stage(), desktop.messages()).follow();
        places.begin();
        var frame = remembered.frame(WindowFrame.displays());
        frame.filter(f -> f.textPercent() > 0)
                .ifPresent(f -> desktop.look().zoomProperty().set(f.textPercent()));
        annotate.restore(remembered, frame);
        remember(remembered);
        sample.begin(commands, annotate.list()::showBelow);
        rememberMeanwhile();
        exchange.welcomeFiles(window.welcome().takeImports());
        merge.begin(window.welcome().takeMerge(), this::mergeInto);
        time.follow();
    }

    /// Keeps from time to time where the work is, so that also a start after a kill finds it.
    private void rememberMeanwhile() {
        session.documentProperty()
                .subscribe(document -> {
                    if (document != null) {
                        rememberAs(window.stage());
                    }
                });
        session.saveStateProperty()
                .subscribe(state -> {
                    var since = Duration.between(remembered, desktop.clock().instant());
                    if (state instanceof SaveState.Saved && since.compareTo(MOMENT) > 0) {
                        rememberAs(window.stage());
                    }
                });
    }

    Places places() {
        return places;
    }

    PaletteViewModel palette() {
        return palette;
    }

    Commands commands() {
        return commands;
    }

    ProjectSession session() {
        return session;
    }

    AnnotatePlace annotate() {
        return annotate;
    }

    Exchange exchange() {
        return exchange;
    }

    Messages messages() {
        return desktop.messages();
    }

    StepTexts steps() {
        return steps;
    }

    MainWindow window() {
        return window;
    }

    MergeWays merge() {
        return merge;
    }

    /// Lets go of this project, which was made to be merged, and opens another one for it.
    private void mergeInto(Path own) {
        window.closeProject();
        window.welcome().openToMerge(own, session.file());
    }

    Rounds rounds() {
        return rounds;
    }

    /// Keeps how it was left, writes what waits, and then lets go of the file.
    void letGo(Stage stage, Runnable afterwards) {
        rememberAs(stage);
        places.close();
        Runnable end = () -> safekeeping.end(why -> close(why, afterwards));
        time.end(() ->
                Afterwards.on(desktop.owner(), session.settled(), _ -> end.run(), _ -> end.run()));
    }

    /// What stands in the bar of a project that is open for reading only.
    Notices.Notice readOnly(String why) {
        var copy = new Notices.Action(desktop.messages().text("open.copy"), copies::openCopy);
        return Notices.Notice.warning(why, copy);
    }

    /// @param why steps could be kept nowhere; empty where all is safe
    private void close(Optional<String> why, Runnable afterwards) {
        Runnable letGo =
                () -> {
                    session.close();
                    safekeeping.backUpAfter(afterwards);
                };
        why.ifPresentOrElse(
                reason -> LastResort.ask(reason, desktop.messages(), copies, letGo), letGo);
    }

    private void rememberAs(Stage stage) {
        var now = annotate.state(WindowFrame.displays(), WindowFrame.of(stage));
        remember(before().replacedBy(now));
    }

    private WindowState before() {
        return desktop.preferences()
                .now()
                .recent(session.file())
                .map(RecentProject::window)
                .orElse(WindowState.NONE);
    }

    private void remember(WindowState state) {
        if (session.access() instanceof Access.ReadOnly(Access.Reason.Backup _)) {
            return;
        }
        remembered = desktop.clock().instant();
        var list = annotate.documents();
        var name = session.registryProperty().get().head().name();
        var entry =
                new RecentProject(
                        session.file(),
                        name,
                        desktop.clock().instant(),
                        session.documents().size(),
                        list.doneProperty().get(),
                        state);
        desktop.preferences().change(settings -> settings.withRecent(entry));
    }

    private List<KeyHint> completed(List<KeyHint> hints) {
        var all = new ArrayList<>(hints);
        var title = desktop.messages().text("command.keys");
        all.add(new KeyHint("keys", "?", title, window.sheets()::showKeys));
        return all;
    }

    private void tell(@Nullable StepReport report) {
        if (report != null) {
            var key =
                    switch (report.kind()) {
                        case UNDONE -> "undo.done";
                        case REDONE -> "redo.done";
                        case STANDS -> "undo.stands";
                    };
            window.notices().result(desktop.messages().text(key, steps.of(report.step())));
        }
    }
}
