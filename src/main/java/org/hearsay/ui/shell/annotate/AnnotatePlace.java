package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import org.hearsay.model.Id;
import org.hearsay.schema.Schema;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Notice;
import org.hearsay.settings.Appearance;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.documents.DocumentListView;
import org.hearsay.ui.documents.DocumentListViewModel;
import org.hearsay.ui.documents.Others;
import org.hearsay.ui.guideline.GuidelineView;
import org.hearsay.ui.inspector.InspectorView;
import org.hearsay.ui.shell.annotate.talk.CommentPane;
import org.hearsay.ui.spans.HereStripView;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.spans.SpanListViewModel;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.look.Sheets;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place where articles are annotated: makes its panes, and keeps them in step with the
/// document that is open.
public final class AnnotatePlace implements Place {

    private final ProjectSession session;
    private final Desktop desktop;
    private final Notices notices;
    private final Panels panels;
    private final AnnotateView view;
    private final DocumentListViewModel documents;
    private final ReadOnlyObjectWrapper<List<KeyHint>> hints =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final InSight inSight = new InSight();
    private final ArticleCommands articleCommands;
    private final Arriving arriving;
    final WhoSpeaks whoSpeaks;
    private final Around around;
    private final Memory memory;
    private final Banners banners;
    private final ProblemPane problems;
    private final CommentPane comments;
    private @Nullable OpenArticle open;

    public AnnotatePlace(
            ProjectSession session,
            ArticleSurface surface,
            Desktop desktop,
            Notices notices,
            Sheets sheets) {
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        var messages = desktop.messages();
        arriving = new Arriving(session, this::annotating, surface, notices, desktop);
        whoSpeaks = new WhoSpeaks(this::annotating, sheets, notices, messages);
        documents = new DocumentListViewModel(session.documents(), session.annotator().id());
        var said = session.talksProperty();
        documents.othersProperty().bind(Others.in(session));
        articleCommands =
                new ArticleCommands(this::annotating, this, inSight.article(session), messages);
        around = new Around(surface, session, desktop, this::annotating);
        var actions =
                new SelectedActions(
                        this::annotating, this::goTo, this::focusArticle, whoSpeaks::choose);
        var spans = new SpanListViewModel();
        var spanList = new SpanListView(spans, this::schema, said, messages, this::goTo);
        var side = SidePanes.of(this, this::annotating, session, desktop, notices, sheets);
        problems = side.problems();
        comments = side.comments();
        panels =
                new Panels(
                        surface,
                        new ArticleHeader(messages, this::showLayer),
                        new DocumentListView(documents, session, desktop, arriving::at),
                        new HereStripView(this::schema, messages, this::goTo),
                        new InspectorView(actions, session.registryProperty()::get, said, messages),
                        spans,
                        spanList,
                        problems,
                        side.suggestions(),
                        comments,
                        side.lists(spanList, messages),
                        new GuidelineView(messages));
        view = panels.arrange(around.overlay(), messages, desktop.owner());
        banners = new Banners(session, messages);
        memory = new Memory(session, panels, view, documents, arriving);
        problems.onWalk(panels.lists()::showProblems);
        session.documentProperty().subscribe(this::show);
        desktop.look().stylesProperty().subscribe(_ -> colour());
        desktop.look().appearanceProperty().map(Appearance::reading).subscribe(surface::setReading);
        view.empty().watch(session.documents());
    }

    @Override
    public PlaceId id() {
        return PlaceId.ANNOTATE;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void enter() {
        inSight.enter();
        focusArticle();
    }

    @Override
    public void leave() {
        inSight.leave();
    }

    public DocumentListViewModel documents() {
        return documents;
    }

    @Override
    public ReadOnlyObjectProperty<List<KeyHint>> hints() {
        return hints.getReadOnlyProperty();
    }

    /// How much is on the layer shown, in words.
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    @Override
    public void addCommands(Commands commands) {
        articleCommands.addTo(commands, session.registryProperty());
        var open = inSight.article(session);
        new ReadingCommands(this::annotating, around, panels.surface(), desktop, notices)
                .addTo(commands, open);
        view.empty().use(commands);
        new EqualWays(this::annotating, session, around, desktop, notices).addTo(commands, open);
        problems.addTo(commands, open);
        new ReadMarker(this::annotating, notices, desktop.messages()).addTo(commands, open);
        panels.suggestions().addTo(commands, open);
        comments.addTo(commands, open);
    }

    public ProblemPane problems() {
        return problems;
    }

    /// Ways into an article.
    public Arriving arriving() {
        return arriving;
    }

    /// Where the caret is in the document at work; 0 where there is none.
    public int caret() {
        return annotating().map(a -> a.selectionProperty().get().caret()).orElse(0);
    }

    /// Goes on where the window was left.
    ///
    /// @param frame how it stood on the screens that there are now
    public void restore(WindowState state, Optional<WindowState.Frame> frame) {
        memory.restore(state, frame);
    }

    /// @param displays names the screens that there are now
    public WindowState state(String displays, WindowState.Bounds bounds) {
        int percent = desktop.look().zoomProperty().get();
        return memory.state(displays, bounds, percent, caret());
    }

    /// Which panes are shown, and how wide.
    public PaneSizes sizes() {
        return view.sizes();
    }

    /// The list of documents, with those that are selected.
    public DocumentListView list() {
        return panels.documents();
    }

    public void focusArticle() {
        panels.surface().requestFocus();
    }

    public void findDocument() {
        view.sizes().openLeft();
        panels.documents().focusFilter();
    }

    @Override
    public void cyclePanes(int step) {
        panels.cycle(view.sizes(), step);
    }

    Details details() {
        return new Details(view, panels);
    }

    @Override
    public void close() {
        release();
        panels.close();
    }

    private Schema schema() {
        return session.registryProperty().get().schema();
    }

    private Optional<Annotating> annotating() {
        return Optional.ofNullable(open).map(OpenArticle::annotating);
    }

    private void show(@Nullable DocumentSession document) {
        // The same article comes back where what is annotated has changed under it.
        var before = open == null ? null : Standing.of(open.annotating(), panels.surface());
        release();
        view.showArticle(document != null);
        panels.documents().select(document == null ? null : document.id());
        if (document == null) {
            panels.clear();
            hints.set(List.of());
            counts.set("");
            return;
        }
        var shown =
                new OpenArticle(
                        document,
                        session,
                        panels,
                        around.reading(),
                        around::assistance,
                        new OpenArticle.Told(this::tell, this::count));
        open = shown;
        panels.surface().setHandler(new ArticleKeys(shown.annotating(), articleCommands, around));
        shown.begin(desktop.look().darkProperty().get());
        shown.follow(
                shown.annotating().hintsProperty(), ids -> hints.set(articleCommands.hints(ids)));
        shown.follow(shown.annotating().speakers().longerNameProperty(), whoSpeaks::offer);
        shown.follow(document.shownProperty(), _ -> view.showBanner(banners.of(document)));
        around.follow(shown.annotating(), shown::follow);
        focusArticle();
        Standing.resume(before, shown.annotating(), panels.surface());
    }

    private void release() {
        around.hideHover();
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void showLayer(Id layer) {
        var document = session.documentProperty().get();
        if (document != null) {
            document.show(layer);
            focusArticle();
        }
    }

    private void goTo(Id annotation) {
        annotating().ifPresent(annotating -> annotating.selectAnnotation(annotation));
        focusArticle();
    }

    private void tell(Notice notice) {
        notices.result(new NoticeTexts(desktop.messages()).of(notice));
    }

    private void count(int spans, int problems) {
        var messages = desktop.messages();
        var text = messages.text("counts.spans", spans);
        counts.set(problems == 0 ? text : messages.text("counts.problems", text, problems));
    }

    private void colour() {
        boolean dark = desktop.look().darkProperty().get();
        panels.surface().setPalette(new ArticleColours(desktop.look()).of(schema()));
        if (open != null) {
            open.colour(dark);
        }
    }
}
