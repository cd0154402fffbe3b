package org.hearsay.ui.shell.annotate;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.hearsay.ui.problems.ProblemListView;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.support.Messages;

/// The lists of spans and of problems, one behind the other.
final class SideLists extends TabPane {

    private final SpanListView spans;
    private final ProblemListView problems;
    private final Tab problemTab;
    private final Messages messages;

    SideLists(SpanListView spans, ProblemListView problems, Messages messages) {
        this.spans = spans;
        this.problems = problems;
        this.messages = messages;
        setId("side-lists");
        setMinWidth(0);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        problemTab = new Tab("", problems);
        problemTab.setId("tab-problems");
        var spanTab = new Tab(messages.text("spans.title"), spans);
        spanTab.setId("tab-spans");
        getTabs().setAll(spanTab, problemTab);
        count(0);
    }

    void count(int found) {
        problemTab.setText(
                found == 0
                        ? messages.text("problems.title")
                        : messages.text("problems.count", found));
    }

    void showProblems() {
        getSelectionModel().select(problemTab);
    }

    /// The focus goes to the list in front.
    void takeFocus() {
        if (problemTab.isSelected()) {
            problems.takeFocus();
        } else {
            spans.takeFocus();
        }
    }
}
