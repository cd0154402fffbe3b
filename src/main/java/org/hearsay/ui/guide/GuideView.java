package org.hearsay.ui.guide;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.guide.GuidePage.Section;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.MarkdownNodes;
import org.jspecify.annotations.Nullable;

/// The guide as a card: a search and the pages at the left, the page at the right.
public final class GuideView extends HBox {

    private final GuideViewModel viewModel;
    private final TextField search = new TextField();
    private final ListView<Section> list;
    private final ScrollPane page = new ScrollPane();

    public GuideView(Messages messages) {
        viewModel = new GuideViewModel(new KeyNames(messages));
        list = new ListView<>(viewModel.listed());
        setId("guide");
        setSpacing(16);
        search.setId("guide-search");
        search.setPromptText(messages.text("guide.search"));
        search.textProperty().bindBidirectional(viewModel.queryProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setId("guide-list");
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Controls.wrapped(messages.text("guide.none"), "empty-text"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(list, Priority.ALWAYS);
        page.setId("guide-page");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(page, Priority.ALWAYS);
        var title = Controls.label(messages.text("guide.title"), "page-title");
        // The pages are written in one language alone.
        var english = Controls.wrapped(messages.text("guide.in-english"), "muted", "secondary");
        english.setId("guide-in-english");
        Controls.show(english, !isEnglish(messages.locale()));
        var left = new VBox(12, title, english, search, list);
        left.setMinWidth(250);
        left.setPrefWidth(250);
        getChildren().addAll(left, page);
        viewModel.chosenProperty().subscribe(this::read);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /// Where the focus belongs.
    public TextField search() {
        return search;
    }

    /// Shows a page by the name of its file.
    public void follow(String page) {
        viewModel.follow(page);
    }

    private void choose(@Nullable Section section) {
        if (section != null) {
            viewModel.chosenProperty().set(section);
        }
    }

    private void read(@Nullable Section section) {
        Optional.ofNullable(section)
                .ifPresent(chosen -> {
                    boolean whole = viewModel.queryProperty().get().isBlank();
                    var text =
                            whole
                                    ? chosen.page().markdown()
                                    : "## " + chosen.heading() + "\n\n" + chosen.words();
                    var content = MarkdownNodes.render(text, viewModel::follow);
                    content.setStyle("-fx-padding: 0 16 16 4;");
                    page.setContent(content);
                    page.setVvalue(0);
                });
    }

    private static final class Row extends ListCell<Section> {

        private final Label heading = new Label();
        private final Label where = Controls.label("", "muted", "caption");
        private final VBox row = new VBox(1, heading, where);

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            if (section == null || empty) {
                setGraphic(null);
                return;
            }
            heading.setText(section.heading());
            where.setText(section.page().title());
            Controls.show(where, !section.heading().equals(section.page().title()));
            setGraphic(row);
        }
    }
}
