package org.hearsay.ui.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Version;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The first screen: start something at the left, go on with something at the right.
public final class WelcomeView extends BorderPane {

    private static final double LEFT = 290;

    private final WelcomeViewModel viewModel;
    private final WelcomeActions actions;
    private final Messages messages;
    private final Button sample;
    private final ListView<RecentEntry> recent = new ListView<>();

    public WelcomeView(WelcomeViewModel viewModel, WelcomeActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        this.sample =
                start("welcome-sample", "welcome.sample", Feather.BOOK_OPEN, actions::openSample);
        setId("welcome");
        getStyleClass().add("pane");
        var page = new VBox(24, heading(), columns(), foot());
        page.setMaxWidth(980);
        page.setAlignment(Pos.CENTER_LEFT);
        page.setFillWidth(true);
        page.setStyle("-fx-padding: 48 32 24 32;");
        var centred = new StackPane(page);
        setCenter(centred);
        viewModel.firstProperty().subscribe(sample::setDefaultButton);
    }

    /// Puts the focus where Enter does the obvious thing.
    public void focusFirst() {
        if (viewModel.firstProperty().get()) {
            sample.requestFocus();
        } else {
            recent.requestFocus();
            recent.getSelectionModel().selectFirst();
        }
    }

    private VBox heading() {
        var title = Controls.label(messages.text("app.name"), "welcome-title");
        var line = Controls.wrapped(messages.text("welcome.purpose"), "muted");
        return new VBox(4, title, line);
    }

    private HBox columns() {
        var create = start("welcome-new", "welcome.new", Feather.PLUS, actions::newProject);
        var open = start("welcome-open", "welcome.open", Feather.FOLDER, actions::chooseProject);
        var drop = Controls.wrapped(messages.text("welcome.drop"), "muted", "secondary");
        var opening = Controls.wrapped("", "secondary");
        opening.setId("welcome-opening");
        opening.textProperty().bind(viewModel.openingProperty());
        var left = new VBox(8, create, open, sample, drop, opening);
        // As wide as its widest button, which the words below must not widen.
        drop.setPrefWidth(LEFT);
        opening.setPrefWidth(LEFT);
        left.setMinWidth(USE_PREF_SIZE);
        VBox.setMargin(drop, new Insets(12, 0, 0, 0));
        var right = new StackPane(recentList(), firstRun());
        right.setMinHeight(360);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(32, left, right);
    }

    private HBox foot() {
        var here = new CheckBox(messages.text("welcome.at-start"));
        here.setId("welcome-at-start");
        here.selectedProperty().bindBidirectional(viewModel.startsHereProperty());
        var version = Controls.label(Version.in(messages), "muted", "secondary");
        version.setId("welcome-version");
        var news = new Hyperlink(messages.text("welcome.whats-new"));
        news.setId("welcome-whats-new");
        news.setOnAction(_ -> actions.whatsNew());
        var between = Controls.label("·", "muted", "secondary");
        var foot = new HBox(6, here, Controls.spring(), version, between, news);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button start(String id, String key, Feather icon, Runnable run) {
        var button = Controls.button(id, messages.text(key), run);
        button.setGraphic(Controls.icon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setGraphicTextGap(10);
        button.setStyle("-fx-padding: 0.7em 0.9em;");
        return button;
    }

    private VBox recentList() {
        var title = Controls.label(messages.text("welcome.recent"), "pane-title");
        var filter = new TextField();
        filter.setId("recent-filter");
        filter.setPromptText(messages.text("welcome.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        var head = new HBox(8, title, Controls.spring(), filter);
        head.setAlignment(Pos.CENTER_LEFT);
        recent.setId("recent-list");
        recent.getStyleClass().add("plain-list");
        recent.setItems(viewModel.visible());
        recent.setAccessibleText(messages.text("welcome.recent"));
        recent.setPlaceholder(Controls.wrapped(messages.text("welcome.none-found"), "empty-text"));
        recent.setCellFactory(_ -> new RecentCell(actions, messages));
        recent.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        recent.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !event.isConsumed()) {
                openSelected();
            }
        });
        VBox.setVgrow(recent, Priority.ALWAYS);
        var box = new VBox(8, head, recent);
        viewModel.firstProperty().subscribe(first -> Controls.show(box, !first));
        return box;
    }

    private VBox firstRun() {
        var text = Controls.wrapped(messages.text("welcome.first"));
        text.setId("welcome-first");
        var box = new VBox(12, text);
        box.getStyleClass().add("welcome-card");
        box.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_LEFT);
        viewModel.firstProperty().subscribe(first -> Controls.show(box, first));
        return box;
    }

    private void openSelected() {
        var chosen = recent.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.missing()) {
            actions.open(chosen.file());
        }
    }
}
