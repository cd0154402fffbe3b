package org.hearsay.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The card with all settings: pages at the left, a search over all of them above. There is nothing
/// to confirm.
public final class SettingsView extends VBox {

    private final Messages messages;
    private final ShortcutsView shortcuts;
    private final AdvancedView advanced;
    private final Map<Page, List<SettingRow>> rows = new EnumMap<>(Page.class);
    private final ListView<Page> pages = new ListView<>();
    private final TextField search = new TextField();
    private final BooleanProperty active = new SimpleBooleanProperty(true);
    private final VBox content = new VBox(10);

    /// @param shortcuts the page of the keys
    /// @param advanced what the last page has beside single settings
    public SettingsView(
            Preferences preferences,
            Messages messages,
            ShortcutsView shortcuts,
            AdvancedView advanced,
            Runnable close) {
        super(12);
        this.shortcuts = shortcuts;
        this.advanced = advanced;
        this.messages = messages;
        setId("settings");
        sceneProperty().addListener((_, _, scene) -> active.set(scene != null));
        var made = new SettingPages(preferences, active, messages);
        for (var page : Page.values()) {
            rows.put(page, made.of(page));
        }
        pages.setId("settings-pages");
        pages.getStyleClass().add("plain-list");
        pages.getItems()
                .setAll(Stream.of(Page.values()).filter(page -> !page(page).isEmpty()).toList());
        pages.setCellFactory(_ -> new PageCell());
        pages.setAccessibleText(messages.text("settings.title"));
        pages.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
        search.setId("settings-search");
        search.setPromptText(messages.text("settings.search"));
        search.setPrefColumnCount(20);
        search.textProperty().subscribe(_ -> show());
        var done = Controls.button("settings-close", messages.text("close"), close);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(16, pages, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        var head =
                new HBox(
                        12,
                        Controls.label(messages.text("settings.title"), "page-title"),
                        Controls.spring(),
                        search);
        getChildren().addAll(head, body, new HBox(Controls.spring(), done));
        pages.getSelectionModel().selectFirst();
    }

    /// What gets the focus.
    public TextField search() {
        return search;
    }

    private void show() {
        var query = search.getText();
        content.getChildren().clear();
        if (query.isBlank()) {
            shortcuts.find("");
            var page = pages.getSelectionModel().getSelectedItem();
            if (page != null) {
                content.getChildren().add(heading(page));
                content.getChildren().addAll(page(page));
            }
            return;
        }
        if (shortcuts.find(query)) {
            content.getChildren().addAll(heading(Page.SHORTCUTS), shortcuts);
        }
        for (var page : Page.values()) {
            var found = found(page, query);
            if (!found.isEmpty()) {
                content.getChildren().add(heading(page));
                content.getChildren().addAll(found);
            }
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren()
                    .add(Controls.wrapped(messages.text("settings.none"), "empty-text"));
        }
    }

    private List<Node> found(Page page, String query) {
        var found = new ArrayList<Node>();
        rows.getOrDefault(page, List.of()).stream().filter(r -> r.has(query)).forEach(found::add);
        if (page == Page.ADVANCED && advanced.has(query)) {
            found.add(advanced);
        }
        return found;
    }

    private List<? extends Node> page(Page page) {
        var key = "settings.page." + page.name() + ".says";
        if (page == Page.SHORTCUTS) {
            return List.of(shortcuts);
        }
        var made = new ArrayList<Node>(rows.getOrDefault(page, List.of()));
        if (page == Page.ADVANCED) {
            made.add(advanced);
        }
        return messages.has(key) && made.isEmpty()
                ? List.of(Controls.wrapped(messages.text(key)))
                : made;
    }

    private Node heading(Page page) {
        return Controls.label(name(page), "pane-title");
    }

    private String name(Page page) {
        return messages.text("settings.page." + page.name());
    }

    private final class PageCell extends ListCell<Page> {
        @Override
        protected void updateItem(@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? null : name(page));
        }
    }
}
