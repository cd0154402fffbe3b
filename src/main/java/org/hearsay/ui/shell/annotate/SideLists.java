package org.hearsay.ui.shell.annotate;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.hearsay.ui.comments.CommentListView;
import org.hearsay.ui.problems.ProblemListView;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.suggestions.SuggestionListView;
import org.hearsay.ui.support.Messages;

/// The lists of spans, of problems, of suggestions and of comments, one behind the other.
final class SideLists extends TabPane {

    private final SpanListView spans;
    private final ProblemListView problems;
    private final Tab problemTab;
    private final SuggestionListView suggestions;
    private final Tab suggestionTab;
    private final CommentListView comments;
    private final Tab commentTab;
    private final Messages messages;

    SideLists(
            SpanListView spans,
            ProblemListView problems,
            SuggestionListView suggestions,
            CommentListView comments,
            Messages messages) {
        this.comments = comments;
        this.suggestions = suggestions;
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
        suggestionTab = new Tab("", suggestions);
        suggestionTab.setId("tab-suggestions");
        commentTab = new Tab("", comments);
        commentTab.setId("tab-comments");
        getTabs().setAll(spanTab, problemTab, suggestionTab, commentTab);
        countComments(0);
        count(0);
        countSuggestions(0);
    }

    void count(int found) {
        problemTab.setText(
                found == 0
                        ? messages.text("problems.title")
                        : messages.text("problems.count", found));
    }

    void countSuggestions(int found) {
        suggestionTab.setText(
                found == 0
                        ? messages.text("suggest.title")
                        : messages.text("suggest.count", found));
    }

    /// @param open threads that are not resolved
    void countComments(int open) {
        commentTab.setText(
                open == 0
                        ? messages.text("comments.title")
                        : messages.text("comments.count", open));
    }

    void showComments() {
        getSelectionModel().select(commentTab);
    }

    void showProblems() {
        getSelectionModel().select(problemTab);
    }

    /// The focus goes to the list in front.
    void takeFocus() {
        if (problemTab.isSelected()) {
            problems.takeFocus();
        } else if (suggestionTab.isSelected()) {
            suggestions.takeFocus();
        } else if (commentTab.isSelected()) {
            comments.takeFocus();
        } else {
            spans.takeFocus();
        }
    }
}
