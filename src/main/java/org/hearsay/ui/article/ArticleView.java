package org.hearsay.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.settings.Reading;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.article.display.ShownText;
import org.hearsay.ui.article.layout.MarkLayout;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.Ink;
import org.hearsay.ui.article.marks.MarkHit;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.minimap.MinimapView;
import org.hearsay.ui.article.paint.LaneRoom;
import org.hearsay.ui.article.paint.MarkCanvases;
import org.hearsay.ui.article.paint.OncePerPulse;

/// The article: its text between two canvases, on which the visible marks are drawn once a pulse.
///
/// Confined to the JavaFX thread.
public final class ArticleView extends StackPane implements ArticleSurface {

    /// Room that is kept free for the scroll bar, whether there is one or not.
    private static final double SCROLL_BAR = 14;

    private final ArticleArea area = new ArticleArea();
    private final MarkCanvases canvases = new MarkCanvases();
    private final ParagraphNodes nodes;
    private final ScreenLines lines;
    private final OncePerPulse drawing = new OncePerPulse(this, this::redraw);
    private final LaneRoom room = new LaneRoom(area.getStyleClass());
    private final Typing typing;
    private final MinimapView minimap = new MinimapView(this::scrollTo);
    private final ReadOnlyObjectWrapper<TextSelection> selection =
            new ReadOnlyObjectWrapper<>(TextSelection.START);

    private ShownText shown = ShownText.none();
    private MarkScene scene = MarkScene.EMPTY;
    private ArticleHandler handler = ArticleHandler.NONE;
    private Palette palette = Palette.LIGHT;
    private Metrics metrics = Metrics.forText(16);
    private Optional<Span> visible = Optional.empty();
    private boolean marksShown = true;
    private int waiting = -1;
    private int waitingTop = -1;
    private int lastTop;

    public ArticleView() {
        nodes = new ParagraphNodes(area, shown.display());
        lines = new ScreenLines(nodes, shown);
        var scroller = new VirtualizedScrollPane<>(area);
        setMargin(scroller, new Insets(0, MinimapView.WIDTH, 0, 0));
        setAlignment(minimap, Pos.CENTER_RIGHT);
        getChildren().addAll(canvases.under(), scroller, canvases.over(), minimap);
        getStyleClass().add("article-view");
        setReading(Reading.FIRST);
        setPalette(palette);
        new Pointing(this, area);
        typing = new Typing(this, area, room);
        area.focusedProperty().subscribe(f -> become(scene.withFocused(f)));
        area.viewportDirtyEvents().subscribe(_ -> drawing.ask());
        area.paddingProperty().subscribe(_ -> drawing.ask());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Article article, Segmentation segmentation) {
        show(ShownText.of(article, segmentation));
    }

    @Override
    public void clear() {
        show(ShownText.none());
    }

    private void show(ShownText next) {
        scene = MarkScene.EMPTY;
        shown = next;
        lastTop = 0;
        visible = Optional.empty();
        lines.use(next);
        area.show(next, () -> nodes.use(next.display()));
        room.opened();
        selection.set(TextSelection.START);
        drawing.ask();
    }

    @Override
    public void setMarks(MarkScene changed) {
        become(changed.withFocused(area.isFocused()));
        if (marksShown) {
            room.fit(scene, visible, typing.isKeyHeld());
            minimap.show(scene, shown.text().length());
        }
    }

    @Override
    public void select(TextSelection changed) {
        selection.set(changed);
        area.show(changed);
        drawing.ask();
    }

    @Override
    public ReadOnlyObjectProperty<TextSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public void reveal(Span span) {
        reveal(span.start());
    }

    void revealCaret() {
        reveal(selection.get().caret());
    }

    /// Without room nothing may be measured: JavaFX fails where shaped letters break inside a word.
    private void reveal(int offset) {
        if (area.isWithoutRoom()) {
            waiting = offset;
            return;
        }
        waiting = -1;
        lines.reveal(offset, area, metrics.of(40));
    }

    @Override
    public Optional<Span> visible() {
        return visible;
    }

    @Override
    public void scrollTo(int offset) {
        if (area.isWithoutRoom()) {
            waitingTop = offset;
            return;
        }
        waitingTop = -1;
        area.showParagraphAtTop(shown.display().pieceAt(offset));
        area.layout();
        lines.toTop(offset, area);
    }

    @Override
    public int top() {
        if (!area.isWithoutRoom()) {
            lastTop = lines.first(area);
        }
        return waitingTop >= 0 ? waitingTop : lastTop;
    }

    @Override
    public Optional<Bounds> caretOnScreen() {
        return area.isWithoutRoom() ? Optional.empty() : area.getCaretBounds();
    }

    @Override
    public void setHandler(ArticleHandler changed) {
        handler = changed;
    }

    ArticleHandler handler() {
        return handler;
    }

    ShownText shown() {
        return shown;
    }

    int toDocument(int viewOffset) {
        return shown.display().toDocument(viewOffset);
    }

    @Override
    public CaretSteps steps() {
        return shown.steps();
    }

    @Override
    public VisualLines lines() {
        return lines;
    }

    @Override
    public void setPalette(Palette changed) {
        palette = changed;
        minimap.use(palette);
        setStyle("-fx-background-color: " + palette.canvas().hex());
        area.use(palette);
        drawing.ask();
    }

    @Override
    public void setReading(Reading reading) {
        metrics = Metrics.forText(area.use(reading));
        waiting = selection.get().caret(); // which is to be seen again once all is laid out anew
        requestLayout();
        drawing.ask();
    }

    @Override
    public void setMarksShown(boolean isShown) {
        marksShown = isShown;
        minimap.show(isShown ? scene : MarkScene.EMPTY, shown.text().length());
        room.fit(isShown ? scene : MarkScene.EMPTY, visible, false);
        drawing.ask();
    }

    @Override
    public ReadOnlyBooleanProperty keyboardProperty() {
        return area.focusedProperty();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    public Optional<DrawnMark> layoutOf(Id mark) {
        return canvases.drawing().mark(mark);
    }

    MarkCanvases canvases() {
        return canvases;
    }

    Optional<MarkHit> hit(double sceneX, double sceneY) {
        var local = sceneToLocal(sceneX, sceneY);
        return canvases.drawing().hit(local.getX(), local.getY());
    }

    @Override
    public void close() {
        drawing.stop();
        area.dispose();
    }

    /// Handles stand outside the line that they move in: the start's above it, the end's below.
    double lift(MarkHit.Part part) {
        return part.isHandle() ? metrics.of(part == MarkHit.Part.END_HANDLE ? -7 : 7) : 0;
    }

    @Override
    protected void layoutChildren() {
        area.fit(getWidth() - SCROLL_BAR - MinimapView.WIDTH, metrics.gutter());
        super.layoutChildren();
        if (canvases.resize(getWidth(), getHeight())) {
            drawing.ask();
        }
    }

    private void become(MarkScene next) {
        if (!next.equals(scene)) {
            scene = next;
            drawing.ask();
        }
    }

    private void redraw() {
        if (waitingTop >= 0) {
            scrollTo(waitingTop);
        }
        if (waiting >= 0) {
            reveal(waiting);
        }
        var geometry = nodes.geometry(this);
        visible = geometry.visible();
        var seen = marksShown ? scene : MarkScene.EMPTY;
        var first = seen.selected() == null ? selection.get().span() : Optional.<Span>empty();
        canvases.draw(
                first.map(geometry::boxes).orElse(List.of()).stream()
                        .<Ink>map(b -> new Ink.Fill(b.box(), 0, palette.selection()))
                        .toList(),
                new MarkLayout.Setting(seen, geometry, metrics, palette, room.lanes()));
    }
}
