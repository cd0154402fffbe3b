package org.hearsay.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.hearsay.settings.Reading;
import org.hearsay.ui.article.display.ShownText;
import org.hearsay.ui.article.display.TextDress;
import org.hearsay.ui.article.marks.Palette;
import org.jspecify.annotations.Nullable;

/// The text component, made to behave: read-only, with a caret, without a keyboard trap, and able
/// to answer screen readers, to which it speaks of the document's text.
final class ArticleArea extends StyleClassedTextArea {

    private static final double LEAST_WIDTH = 160;

    private boolean disposed;

    /// Width of the reading column for 72 characters of English, in text sizes; measured with
    /// Inter.
    private static final double COLUMN = 35.6;

    /// Text size at 100 percent.
    private static final double PIXELS = 16;

    private static final double LEAST_MARGIN = 20;

    private ShownText shown = ShownText.none();
    private TextSelection selection = TextSelection.START;
    private double pixels = PIXELS;
    private double column = COLUMN;

    ArticleArea() {
        super(false);
        setId("article");
        getStyleClass().setAll("styled-text-area", "article", "lanes-0");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ArticleArea.class.getResource(
                                                "/org/hearsay/ui/article.css"))
                                .toExternalForm());
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setInputMethodRequests(null);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAutoScrollOnDragDesired(false);
        focusedProperty()
                .subscribe(f -> setShowCaret(f ? CaretVisibility.ON : CaretVisibility.OFF));
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed(KeyCode.TAB)));
        Nodes.addInputMap(
                this,
                InputMap.ignore(EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN)));
        // Else a command with this key would never hear of it.
        Nodes.addInputMap(
                this,
                InputMap.ignore(EventPattern.keyPressed(KeyCode.ENTER, KeyCombination.ALT_DOWN)));
    }

    /// @param before is called between the old text and the new one
    void show(ShownText next, Runnable before) {
        if (disposed) {
            return;
        }
        clear();
        shown = next;
        selection = TextSelection.START;
        before.run();
        replaceText(next.display().value());
        var dressed = TextDress.of(next.text(), next.form());
        if (!dressed.isEmpty()) {
            setStyleSpans(0, styles(dressed));
        }
        moveTo(0);
        showParagraphAtTop(0);
    }

    void use(Palette palette) {
        style("dark", palette.isDark());
        style("plain", palette.isPlain());
    }

    /// @return the text size in pixels
    double use(Reading reading) {
        pixels = PIXELS * reading.percent() / 100;
        setStyle("-fx-font-size: " + pixels + "px;");
        style("serif", reading.face() == Reading.Face.SERIF);
        style("spacing-wide", reading.spacing() == Reading.Spacing.WIDE);
        style("spacing-wider", reading.spacing() == Reading.Spacing.WIDER);
        column =
                switch (reading.column()) {
                    case NARROW -> COLUMN * 60 / 72;
                    case NORMAL -> COLUMN;
                    case WIDE -> COLUMN * 92 / 72;
                };
        return pixels;
    }

    /// Nothing where it is so already: each change has all paragraphs measured anew.
    private void style(String name, boolean has) {
        if (has == getStyleClass().contains(name)) {
            return;
        }
        if (has) {
            getStyleClass().add(name);
        } else {
            getStyleClass().remove(name);
        }
    }

    /// The column stands in the middle where there is room, and leaves a gutter for brackets.
    void fit(double width, double gutter) {
        double wide = Math.min(column * pixels, width - gutter - LEAST_MARGIN);
        double left = Math.max(LEAST_MARGIN, (width - wide - gutter) / 2);
        double right = Math.max(gutter, width - left - wide);
        var insets = new Insets(0, Math.floor(right), 0, Math.floor(left));
        if (!insets.equals(getPadding())) {
            setPadding(insets);
        }
    }

    /// Puts the caret. What is selected is drawn by the view: the component's own selection would
    /// reach to the edge on wrapped lines, and hide marks.
    void show(TextSelection changed) {
        if (disposed) {
            return;
        }
        selection = changed;
        moveTo(shown.display().toView(changed.caret()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        var display = shown.display();
        return switch (attribute) {
            case TEXT -> shown.text().value();
            case SELECTION_START -> selection.start();
            case SELECTION_END -> selection.end();
            case CARET_OFFSET -> selection.caret();
            case EDITABLE -> false;
            case LINE_FOR_OFFSET -> display.pieceAt((Integer) parameters[0]);
            case LINE_START -> display.start((Integer) parameters[0]);
            case LINE_END -> display.end((Integer) parameters[0]);
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private int offsetAt(Point2D screen) {
        var local = screenToLocal(screen);
        return shown.display().toDocument(hit(local.getX(), local.getY()).getInsertionIndex());
    }

    private Bounds[] bounds(int start, int end) {
        var display = shown.display();
        var found = new ArrayList<Bounds>();
        getCharacterBoundsOnScreen(
                        display.toView(start),
                        Math.max(display.toView(start), display.endToView(end)))
                .ifPresent(found::add);
        return found.toArray(Bounds[]::new);
    }

    /// A piece of the document never lies over a cut with one style before and another behind it,
    /// so that the line ends between have the style of what precedes them.
    private StyleSpans<Collection<String>> styles(List<TextDress.Dressed> dressed) {
        var display = shown.display();
        var spans = new StyleSpansBuilder<Collection<String>>();
        int at = 0;
        for (var each : dressed) {
            int start = display.toView(each.span().start());
            int end = display.endToView(each.span().end());
            if (start > at) {
                spans.add(List.of(), start - at);
            }
            spans.add(each.styles(), end - Math.max(start, at));
            at = end;
        }
        if (at < display.value().length()) {
            spans.add(List.of(), display.value().length() - at);
        }
        return spans.create();
    }

    /// Whether it is in no window yet, or as good as closed: nothing can be measured then.
    boolean isWithoutRoom() {
        var shownIn = getScene() == null ? null : getScene().getWindow();
        return disposed || shownIn == null || getWidth() < LEAST_WIDTH;
    }

    @Override
    public void dispose() {
        disposed = true;
        super.dispose();
    }
}
