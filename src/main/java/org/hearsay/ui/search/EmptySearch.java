package org.hearsay.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.project.search.Query;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What the place shows before anything was looked for: the last queries, and examples.
final class EmptySearch extends VBox {

    private static final List<Query> EXAMPLES =
            List.of(
                    Query.words("denuclear*"),
                    Query.words("\"North Korea\""),
                    Query.words("president said"),
                    Query.pattern("\\d[\\d,.]* (percent|years|soldiers|people)"),
                    Query.pattern("\"[^\"]{20,}\""));

    private final SearchViewModel viewModel;
    private final Messages messages;
    private final Consumer<Query> run;
    private final VBox recent = new VBox(2);

    /// @param run looks for a query
    EmptySearch(SearchViewModel viewModel, Messages messages, Consumer<Query> run) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        this.run = run;
        setId("search-empty");
        setAlignment(Pos.TOP_LEFT);
        setStyle("-fx-padding: 24 24 24 24;");
        var examples = new VBox(2);
        for (int i = 0; i < EXAMPLES.size(); i++) {
            examples.getChildren().add(line(EXAMPLES.get(i), "search.example." + (i + 1)));
        }
        var first =
                Controls.button(
                        "search-try",
                        messages.text("search.try", EXAMPLES.getFirst().text()),
                        () -> run.accept(EXAMPLES.getFirst()));
        first.setDefaultButton(true);
        getChildren()
                .addAll(
                        recent,
                        Controls.label(messages.text("search.examples"), "pane-title"),
                        examples,
                        first);
        viewModel.recent().addListener((ListChangeListener<Query>) _ -> showRecent());
        showRecent();
    }

    static Query example() {
        return EXAMPLES.getFirst();
    }

    private void showRecent() {
        Controls.show(recent, !viewModel.recent().isEmpty());
        recent.getChildren().setAll(Controls.label(messages.text("search.recent"), "pane-title"));
        viewModel.recent().forEach(query -> recent.getChildren().add(link(query)));
    }

    private HBox line(Query query, String key) {
        Label says = Controls.label(messages.text(key), "muted", "secondary");
        var link = link(query);
        var row = new HBox(12, link, says);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Hyperlink link(Query query) {
        var link = new Hyperlink(query.text());
        link.getStyleClass().add("query");
        link.setOnAction(_ -> run.accept(query));
        return link;
    }
}
