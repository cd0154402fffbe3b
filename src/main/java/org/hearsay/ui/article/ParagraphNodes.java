package org.hearsay.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.hearsay.ui.article.display.DisplayText;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.paint.FlowLines;
import org.hearsay.ui.article.paint.FlowParagraph;
import org.hearsay.ui.support.look.Scripts;
import org.jspecify.annotations.Nullable;

/// Finds the nodes that show the paragraphs. The text component lets every paragraph have a graphic
/// and tells it which paragraph it belongs to; from an empty graphic of ours one climbs to the
/// rest.
final class ParagraphNodes {

    private final ArticleArea area;
    private DisplayText display;

    ParagraphNodes(ArticleArea area, DisplayText display) {
        this.area = area;
        this.display = display;
        area.setParagraphGraphicFactory(this::graphic);
    }

    /// To be called before the area gets the text.
    void use(DisplayText changed) {
        display = changed;
    }

    /// The text flow of a paragraph that is on the screen.
    Optional<TextFlow> flow(int piece) {
        if (area.allParToVisibleParIndex(piece).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(area.getParagraphGraphic(piece))
                .map(Node::getParent)
                .flatMap(ParagraphNodes::flowIn);
    }

    /// The text flow of any paragraph, which is brought on the screen if need be.
    Optional<TextFlow> shownFlow(int piece) {
        var flow = flow(piece);
        if (flow.isPresent()) {
            return flow;
        }
        area.showParagraphInViewport(piece);
        area.layout();
        return flow(piece);
    }

    /// Where the text stands that is on the screen.
    ///
    /// @param surface what the area fills, whose coordinates the paragraphs get
    FlowLines geometry(Region surface) {
        var padding = area.getPadding();
        double width = area.getWidth() - padding.getLeft() - padding.getRight();
        var column = new Box(padding.getLeft(), 0, width, surface.getHeight());
        return new FlowLines(visible(surface), column);
    }

    private List<FlowParagraph> visible(Node surface) {
        var found = new ArrayList<FlowParagraph>();
        for (int piece : visiblePieces()) {
            flow(piece).ifPresent(f -> found.add(paragraph(f, piece, surface)));
        }
        return found;
    }

    /// All of them before any is looked at, because looking at one may lay out the area, and then
    /// fewer may be on the screen than before.
    private List<Integer> visiblePieces() {
        var pieces = new ArrayList<Integer>();
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            pieces.add(area.visibleParToAllParIndex(i));
        }
        return pieces;
    }

    private FlowParagraph paragraph(TextFlow flow, int piece, Node surface) {
        var origin = surface.sceneToLocal(flow.localToScene(Point2D.ZERO));
        return new FlowParagraph(
                flow, display.textOf(piece), display.start(piece), origin.getX(), origin.getY());
    }

    private Node graphic(int piece) {
        var graphic = new Region();
        graphic.setFocusTraversable(false);
        graphic.parentProperty().subscribe(p -> dress(p, piece));
        return graphic;
    }

    private void dress(@Nullable Parent box, int piece) {
        if (box == null || piece >= display.pieces()) {
            return;
        }
        var styles = box.getStyleClass();
        if (display.isContinued(piece)) {
            styles.add("continued");
        }
        if (display.isBlank(piece)) {
            styles.add("blank");
        } else if (Scripts.isRightToLeft(display.textOf(piece))) {
            styles.add("right-to-left");
        }
    }

    private static Optional<TextFlow> flowIn(Parent box) {
        return box.getChildrenUnmodifiable().stream()
                .flatMap(n -> n instanceof TextFlow f ? Stream.of(f) : Stream.empty())
                .findFirst();
    }
}
