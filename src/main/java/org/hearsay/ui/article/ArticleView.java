package org.hearsay.ui.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
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
import org.hearsay.ui.article.paint.LaneRoom;
import org.hearsay.ui.article.paint.MarkCanvases;
import org.jspecify.annotations.Nullable;

/// The article: its text between two canvases, on which the visible marks are drawn once a pulse.
///
/// Confined to the JavaFX thread.
public final class ArticleView extends StackPane implements ArticleSurface {

    /// Room that is kept free for the scroll bar, whether there is one or not.
    private static final double LEAST_WIDTH = 160;

    private static final double SCROLL_BAR = 14;

    private final ArticleArea area = new ArticleArea();
    private final MarkCanvases canvases = new MarkCanvases();
    private final ParagraphNodes nodes;
    private final ScreenLines lines;
    private final CaretKeys keys = new CaretKeys(this);
    private final Runnable afterLayout = this::redrawIfNeeded;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final LaneRoom room = new LaneRoom(area.getStyleClass());
    private final ReadOnlyObjectWrapper<TextSelection> selection =
            new ReadOnlyObjectWrapper<>(TextSelection.START);

    private ShownText shown = ShownText.none();
    private MarkScene scene = MarkScene.EMPTY;
    private ArticleHandler handler = ArticleHandler.NONE;
    private Palette palette = Palette.LIGHT;
    private Metrics metrics = Metrics.forText(16);
    private Optional<Span> visible = Optional.empty();
    private boolean marksShown = true;
    private boolean dirty = true;
    private int waiting = -1;

    public ArticleView() {
        nodes = new ParagraphNodes(area, shown.display());
        lines = new ScreenLines(nodes, shown);
        var scroller = new VirtualizedScrollPane<>(area);
        getChildren().addAll(canvases.under(), scroller, canvases.over());
        getStyleClass().add("article-view");
        setTextSize(16);
        setPalette(false);
        new Pointing(this, area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_RELEASED, e -> released(e.getCode()));
        area.focusedProperty().subscribe(f -> focusMoved(f));
        area.viewportDirtyEvents().subscribe(_ -> markDirty());
        area.paddingProperty().subscribe(_ -> markDirty());
        sceneProperty().addListener((_, before, after) -> follow(before, after));
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
        visible = Optional.empty();
        lines.use(next);
        area.show(next, () -> nodes.use(next.display()));
        room.opened();
        selection.set(TextSelection.START);
        markDirty();
    }

    @Override
    public void setMarks(MarkScene changed) {
        scene = changed.withFocused(area.isFocused());
        if (marksShown) {
            room.fit(scene, visible, !held.isEmpty());
        }
        markDirty();
    }

    @Override
    public void select(TextSelection changed) {
        selection.set(changed);
        area.show(changed);
        markDirty();
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
        if (area.getWidth() < LEAST_WIDTH) {
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
        area.showParagraphAtTop(shown.display().pieceAt(offset));
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
    public void setTextSize(double pixels) {
        metrics = Metrics.forText(pixels);
        area.setTextSize(pixels);
        waiting = selection.get().caret(); // which is to be seen again once all is laid out anew
        requestLayout();
        markDirty();
    }

    @Override
    public void setPalette(boolean dark) {
        palette = dark ? Palette.DARK : Palette.LIGHT;
        area.getStyleClass().remove("dark");
        if (dark) {
            area.getStyleClass().add("dark");
        }
        markDirty();
    }

    @Override
    public void setMarksShown(boolean isShown) {
        marksShown = isShown;
        room.fit(isShown ? scene : MarkScene.EMPTY, visible, false);
        markDirty();
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
    protected void layoutChildren() {
        area.fit(getWidth() - SCROLL_BAR, metrics.gutter());
        super.layoutChildren();
        if (canvases.resize(getWidth(), getHeight())) {
            markDirty();
        }
    }

    private void pressed(KeyEvent event) {
        held.add(event.getCode());
        boolean isTab = event.getCode() == KeyCode.TAB;
        if (!isTab && (handler.keyPressed(event) || keys.pressed(event))) {
            event.consume();
        }
    }

    private void released(KeyCode code) {
        held.remove(code);
        if (held.isEmpty()) {
            room.settle();
        }
    }

    private void focusMoved(boolean focused) {
        held.clear();
        scene = scene.withFocused(focused);
        markDirty();
    }

    private void follow(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
            markDirty();
        }
    }

    private void markDirty() {
        dirty = true;
        Platform.requestNextPulse();
    }

    private void redrawIfNeeded() {
        if (waiting >= 0) {
            reveal(waiting);
        }
        if (!dirty) {
            return;
        }
        dirty = false;
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
