package org.hearsay.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.hearsay.project.report.Contents.What;
import org.hearsay.ui.support.Messages;

/// A button that narrows the list by what is known of the articles, and says by what it does.
final class FacetMenu extends MenuButton {

    /// A menu is no place for more.
    private static final int MOST = 40;

    private final DocumentListViewModel viewModel;
    private final ContentFilter contents;
    private final Messages messages;

    FacetMenu(DocumentListViewModel viewModel, ContentFilter contents, Messages messages) {
        this.contents = contents;
        this.viewModel = viewModel;
        this.messages = messages;
        setId("doc-facets");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        viewModel.facetsProperty().subscribe(_ -> name());
        viewModel.commentedProperty().subscribe(_ -> name());
        contents.chosenProperty()
                .subscribe(chosen -> {
                    viewModel.onlyProperty().set(chosen.map(ContentFilter.Chosen::documents));
                    name();
                });
        // The values are those of the moment.
        setOnShowing(_ -> getItems().setAll(menus()));
        getItems().add(new MenuItem());
    }

    private void name() {
        var chosen = new ArrayList<String>();
        contents.chosenProperty().get().ifPresent(c -> chosen.add(contents.text(c.what())));
        if (viewModel.commentedProperty().get()) {
            chosen.add(messages.text("documents.with-comments"));
        }
        viewModel
                .facetsProperty()
                .get()
                .forEach((facet, value) -> chosen.add(contents.shown(facet, value)));
        var text =
                chosen.isEmpty() ? messages.text("documents.facets") : String.join(" · ", chosen);
        setText(text);
        setTooltip(new Tooltip(text));
        setAccessibleText(messages.text("documents.facets") + ": " + text);
    }

    private List<MenuItem> menus() {
        var menus = new ArrayList<>(contentItems());
        for (var facet : Facet.values()) {
            var values = viewModel.values(facet);
            if (!values.isEmpty()) {
                menus.add(menu(facet, values));
            }
        }
        return menus;
    }

    /// What may be on their layers.
    private List<MenuItem> contentItems() {
        var any = new RadioMenuItem(messages.text("documents.any-content"));
        any.setId("doc-any-content");
        boolean commented = viewModel.commentedProperty().get();
        any.setSelected(contents.chosenProperty().get().isEmpty() && !commented);
        any.setOnAction(_ -> clear());
        var comments = new RadioMenuItem(messages.text("documents.with-comments"));
        comments.setId("doc-with-comments");
        comments.setSelected(commented);
        comments.setOnAction(_ -> {
            contents.clear();
            viewModel.commentedProperty().set(true);
        });
        var labels = new Menu(messages.text("documents.label"));
        labels.setMnemonicParsing(false);
        contents.labels().forEach(w -> labels.getItems().add(item(w)));
        return List.of(
                any,
                item(new What.Problems()),
                item(new What.Suggestions()),
                comments,
                labels,
                new SeparatorMenuItem());
    }

    private void clear() {
        contents.clear();
        viewModel.commentedProperty().set(false);
    }

    private RadioMenuItem item(What what) {
        var item = new RadioMenuItem(contents.text(what));
        item.setMnemonicParsing(false);
        var now = contents.chosenProperty().get().map(ContentFilter.Chosen::what);
        item.setSelected(now.filter(what::equals).isPresent());
        item.setOnAction(_ -> {
            clear();
            contents.ask(what);
        });
        return item;
    }

    private Menu menu(Facet facet, List<String> values) {
        var menu = new Menu(messages.text("documents.facet." + facet.name()));
        menu.setMnemonicParsing(false);
        menu.getItems().add(item(facet, messages.text("documents.facet.any"), ""));
        values.stream()
                .limit(MOST)
                .forEach(v -> menu.getItems().add(item(facet, contents.shown(facet, v), v)));
        return menu;
    }

    private RadioMenuItem item(Facet facet, String text, String value) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        var chosen = viewModel.facetsProperty().get().getOrDefault(facet, "");
        item.setSelected(chosen.equals(value));
        item.setOnAction(_ -> viewModel.narrow(facet, value));
        return item;
    }
}
