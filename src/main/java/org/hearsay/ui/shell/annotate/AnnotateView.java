package org.hearsay.ui.shell.annotate;

import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.documents.DocumentListView;
import org.hearsay.ui.guideline.GuidelineView;
import org.hearsay.ui.inspector.InspectorView;
import org.hearsay.ui.problems.ProblemWaysView;
import org.hearsay.ui.spans.HereStripView;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The place's layout: documents at the left, the article in the middle, and at the right what
/// belongs to the caret and the selected span.
final class AnnotateView extends StackPane {

    private final PaneSizes sizes;
    private final EmptyArticle empty;
    private final Label banner;
    private final Node article;
    private final ArticleHeader header;

    AnnotateView(
            DocumentListView documents,
            Middle middle,
            Right right,
            Messages messages,
            Executor later) {
        setId("place-annotate");
        getStyleClass().add("pane");
        article = middle.article();
        header = middle.header();
        empty = new EmptyArticle(messages);
        banner = Controls.wrapped("", "banner", "secondary");
        banner.setId("read-only");
        banner.setMaxWidth(Double.MAX_VALUE);
        var centre = new BorderPane(new StackPane(article, empty));
        centre.setTop(new VBox(header, banner));
        centre.setMinWidth(320);
        var columns = new SplitPane();
        var drawer = new StackPane();
        var panes = new PaneSizes.Columns(documents, centre, right.column());
        sizes = new PaneSizes(panes, columns, drawer, later);
        getChildren().addAll(columns, drawer);
        showArticle(false);
        showBanner("");
    }

    PaneSizes sizes() {
        return sizes;
    }

    /// Without an article there is a word on how to get one.
    void showArticle(boolean shown) {
        Controls.show(article, shown);
        Controls.show(header, shown);
        Controls.show(empty, !shown);
    }

    /// What stands where an article would.
    EmptyArticle empty() {
        return empty;
    }

    /// @param why nothing can be changed; empty where it can
    void showBanner(String why) {
        banner.setText(why);
        Controls.show(banner, !why.isEmpty());
    }

    /// What the middle column is made of.
    record Middle(ArticleHeader header, Node article) {}

    /// What the right column is made of, from top to bottom.
    record Right(
            HereStripView here,
            ProblemWaysView problem,
            InspectorView inspector,
            SideLists lists,
            GuidelineView guideline) {

        SplitPane column() {
            VBox.setVgrow(inspector, Priority.ALWAYS);
            var top = new VBox(here, problem, inspector);
            top.getStyleClass().add("pane");
            var column = new SplitPane(top, lists, guideline);
            column.setOrientation(Orientation.VERTICAL);
            lists.getStyleClass().add("below-another");
            guideline.getStyleClass().add("below-another");
            column.setDividerPositions(0.54, 0.8);
            column.setMinWidth(220);
            return column;
        }
    }
}
