package org.hearsay.ui.shell.annotate;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.comments.CommentListView;
import org.hearsay.ui.problems.ProblemListView;
import org.hearsay.ui.spans.SpanListView;
import org.hearsay.ui.suggestions.SuggestionListView;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The lists of spans, of problems, of suggestions and of comments, one behind the other. Their
/// names break into two lines where the pane is narrow or the letters are large: tabs would be cut.
final class SideLists extends VBox {

    private final Messages messages;
    private final SpanListView spans;
    private final ProblemListView problems;
    private final SuggestionListView suggestions;
    private final CommentListView comments;
    private final FlowPane names = new FlowPane();
    private final StackPane lists = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Which, ToggleButton> buttons = new EnumMap<>(Which.class);

    /// In the order in which they are named.
    private enum Which {
        SPANS,
        PROBLEMS,
        SUGGESTIONS,
        COMMENTS
    }

    SideLists(
            SpanListView spans,
            ProblemListView problems,
            SuggestionListView suggestions,
            CommentListView comments,
            Messages messages) {
        this.messages = messages;
        this.spans = spans;
        this.problems = problems;
        this.suggestions = suggestions;
        this.comments = comments;
        setId("side-lists");
        getStyleClass().add("pane");
        setMinWidth(0);
        names.getStyleClass().add("list-names");
        add(Which.SPANS, "tab-spans", spans);
        add(Which.PROBLEMS, "tab-problems", problems);
        add(Which.SUGGESTIONS, "tab-suggestions", suggestions);
        add(Which.COMMENTS, "tab-comments", comments);
        VBox.setVgrow(lists, Priority.ALWAYS);
        lists.setMinHeight(0);
        getChildren().addAll(names, lists);
        spans.countProperty().subscribe(n -> name(Which.SPANS, "spans", n.intValue()));
        count(0);
        countSuggestions(0);
        countComments(0);
        show(Which.SPANS);
    }

    void count(int found) {
        name(Which.PROBLEMS, "problems", found);
    }

    void countSuggestions(int found) {
        name(Which.SUGGESTIONS, "suggest", found);
    }

    /// @param open threads that are not resolved
    void countComments(int open) {
        name(Which.COMMENTS, "comments", open);
    }

    void showComments() {
        show(Which.COMMENTS);
    }

    void showProblems() {
        show(Which.PROBLEMS);
    }

    /// The focus goes to the list in front.
    void takeFocus() {
        switch (shown()) {
            case SPANS -> spans.takeFocus();
            case PROBLEMS -> problems.takeFocus();
            case SUGGESTIONS -> suggestions.takeFocus();
            case COMMENTS -> comments.takeFocus();
        }
    }

    private void add(Which which, String id, Node list) {
        var button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("list-name");
        // One of them is always in front.
        button.setOnAction(_ -> show(which));
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(selected -> Controls.show(list, selected));
        buttons.put(which, button);
        names.getChildren().add(button);
        lists.getChildren().add(list);
    }

    private void show(Which which) {
        var button = buttons.get(which);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private Which shown() {
        return buttons.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Which.SPANS);
    }

    private void name(Which which, String texts, int found) {
        var button = buttons.get(which);
        if (button != null) {
            button.setText(
                    found == 0
                            ? messages.text(texts + ".title")
                            : messages.text(texts + ".count", found));
        }
    }
}
