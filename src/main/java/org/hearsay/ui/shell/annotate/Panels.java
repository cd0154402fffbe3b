package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.documents.DocumentListView;
import org.hearsay.ui.guideline.GuidelineView;
import org.hearsay.ui.inspector.InspectorView;
import org.hearsay.ui.shell.annotate.talk.CommentPane;
import org.hearsay.ui.spans.HereStripView;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.spans.SpanListViewModel;
import org.hearsay.ui.support.Messages;

/// The panes of the place.
record Panels(
        ArticleSurface surface,
        ArticleHeader header,
        DocumentListView documents,
        HereStripView here,
        InspectorView inspector,
        SpanListViewModel spans,
        SpanListView spanList,
        ProblemPane problems,
        SuggestPane suggestions,
        CommentPane comments,
        SideLists lists,
        GuidelineView guideline) {

    /// @param article the surface's node, with what lies over it
    /// @param later runs a task on the JavaFX thread, later
    AnnotateView arrange(Region article, Messages messages, Executor later) {
        return new AnnotateView(
                documents,
                new AnnotateView.Middle(header, article),
                new AnnotateView.Right(here, problems.ways(), inspector, lists, guideline),
                messages,
                later);
    }

    /// Nothing is open.
    void clear() {
        surface.clear();
        surface.setMarks(MarkScene.EMPTY);
        inspector.show(null);
        here.clear();
        spans.clear();
        problems.clear();
        lists.count(0);
        suggestions.clear();
        lists.countSuggestions(0);
        comments.clear();
    }

    /// Nothing is opened any more.
    void close() {
        problems.close();
        comments.close();
        surface.close();
    }

    /// Moves the focus to the next pane that is shown, around the end.
    void cycle(PaneSizes sizes, int step) {
        var stops =
                Stream.of(
                                new Stop(documents, documents::takeFocus, sizes.isLeftShown()),
                                new Stop(surface.node(), surface::requestFocus, true),
                                new Stop(inspector, inspector::focusFirst, sizes.isRightShown()),
                                new Stop(lists, lists::takeFocus, sizes.isRightShown()),
                                new Stop(guideline, guideline::takeFocus, sizes.isRightShown()))
                        .filter(Stop::isShown)
                        .toList();
        int next = Math.floorMod(focused(stops) + step, stops.size());
        stops.get(next).enter().run();
    }

    private int focused(List<Stop> stops) {
        var scene = surface.node().getScene();
        for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
            for (int i = 0; i < stops.size(); i++) {
                if (at.equals(stops.get(i).pane())) {
                    return i;
                }
            }
        }
        return 0;
    }

    /// A pane that the focus can go to.
    private record Stop(Node pane, Runnable enter, boolean isShown) {}
}
