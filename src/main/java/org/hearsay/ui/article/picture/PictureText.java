package org.hearsay.ui.article.picture;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.hearsay.project.PictureRenderer.Options;
import org.hearsay.project.PictureRenderer.Subject;
import org.hearsay.text.Span;
import org.hearsay.ui.article.display.DisplayText;
import org.hearsay.ui.article.display.TextDress;
import org.hearsay.ui.article.display.TextDress.Dressed;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.paint.FlowLines;
import org.hearsay.ui.article.paint.FlowParagraph;
import org.hearsay.ui.article.paint.MarkPainter;
import org.hearsay.ui.support.look.Scripts;

/// Lays the paragraphs of a picture out, one below the other.
///
/// Confined to the JavaFX thread.
final class PictureText {

    private static final double PIXELS = 16;
    private static final double MARGIN = 24;
    private static final double PARAGRAPH_GAP = 9;

    private final Metrics metrics = Metrics.forText(PIXELS);
    private final Pane pane = new Pane();
    private final List<FlowParagraph> paragraphs = new ArrayList<>();
    private final Palette palette;
    private final List<Dressed> dressed;
    private final DisplayText display;
    private final double spacing;
    private final double column;
    private double y = MARGIN;

    PictureText(Subject subject, Options options, Palette palette, int lanes) {
        var article = subject.document().article();
        this.palette = palette;
        this.dressed = TextDress.of(article.text(), article.form());
        this.display = DisplayText.of(article.text(), subject.document().segmentation());
        this.spacing = metrics.lineSpacing(lanes);
        this.column = options.width() - MARGIN - metrics.gutter();
        var range = options.range().orElse(new Span(0, Math.max(1, article.text().length())));
        int last = display.pieceAt(Math.min(range.end(), article.text().length()));
        for (int piece = display.pieceAt(range.start()); piece <= last; piece++) {
            add(piece);
        }
        new Scene(pane);
        pane.applyCss();
        pane.layout();
    }

    Metrics metrics() {
        return metrics;
    }

    /// The nodes, for drawing them.
    Pane pane() {
        return pane;
    }

    double height() {
        return y + MARGIN - PARAGRAPH_GAP;
    }

    FlowLines lines() {
        return new FlowLines(paragraphs, new Box(MARGIN, 0, column, height()));
    }

    private void add(int piece) {
        var text = display.textOf(piece);
        if (text.isBlank()) {
            y += metrics.of(PARAGRAPH_GAP) / 2;
            return;
        }
        var flow = flow(piece, text);
        double height = flow.prefHeight(column);
        flow.setManaged(false);
        flow.resizeRelocate(MARGIN, y, column, height);
        pane.getChildren().add(flow);
        paragraphs.add(new FlowParagraph(flow, text, display.start(piece), MARGIN, y));
        y += height + spacing + (display.isContinued(piece) ? 0 : metrics.of(PARAGRAPH_GAP));
    }

    private TextFlow flow(int piece, String text) {
        var flow = new TextFlow();
        flow.setLineSpacing(spacing);
        if (Scripts.isRightToLeft(text)) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        int start = display.start(piece);
        int at = start;
        for (var each : dressed) {
            int from = Math.max(at, each.span().start());
            int to = Math.min(display.end(piece), each.span().end());
            if (from < to) {
                add(flow, text.substring(at - start, from - start), List.of());
                add(flow, text.substring(from - start, to - start), each.styles());
                at = to;
            }
        }
        add(flow, text.substring(at - start), List.of());
        return flow;
    }

    private void add(TextFlow flow, String words, List<String> styles) {
        if (words.isEmpty()) {
            return;
        }
        var text = new Text(words);
        text.setFont(font(styles));
        text.setFill(MarkPainter.colour(palette.text()));
        flow.getChildren().add(text);
    }

    private static Font font(List<String> styles) {
        var family =
                styles.contains("hebrew")
                        ? "Noto Sans Hebrew"
                        : styles.contains("arabic") ? "Noto Naskh Arabic" : "Inter";
        boolean isHeading = styles.contains("title") || styles.contains("heading");
        boolean isItalic = styles.contains("italic") || styles.contains("block-quote");
        double size = styles.contains("title") ? 1.35 : styles.contains("heading") ? 1.12 : 1;
        return Font.font(
                family,
                isHeading || styles.contains("bold") ? FontWeight.BOLD : FontWeight.NORMAL,
                isItalic ? FontPosture.ITALIC : FontPosture.REGULAR,
                PIXELS * size);
    }
}
