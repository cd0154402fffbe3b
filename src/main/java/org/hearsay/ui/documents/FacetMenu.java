package org.hearsay.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.hearsay.ui.support.Messages;

/// A button that narrows the list by what is known of the articles, and says by what it does.
final class FacetMenu extends MenuButton {

    /// A menu is no place for more.
    private static final int MOST = 40;

    private final DocumentListViewModel viewModel;
    private final Messages messages;

    FacetMenu(DocumentListViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("doc-facets");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        viewModel.facetsProperty().subscribe(_ -> name());
        // The values are those of the moment.
        setOnShowing(_ -> getItems().setAll(menus()));
        getItems().add(new MenuItem());
    }

    private void name() {
        var chosen = viewModel.facetsProperty().get().values();
        var text =
                chosen.isEmpty() ? messages.text("documents.facets") : String.join(" · ", chosen);
        setText(text);
        setTooltip(new Tooltip(text));
        setAccessibleText(messages.text("documents.facets") + ": " + text);
    }

    private List<MenuItem> menus() {
        var menus = new ArrayList<MenuItem>();
        for (var facet : Facet.values()) {
            var values = viewModel.values(facet);
            if (!values.isEmpty()) {
                menus.add(menu(facet, values));
            }
        }
        if (menus.isEmpty()) {
            var none = new MenuItem(messages.text("documents.facets.none"));
            none.setDisable(true);
            menus.add(none);
        }
        return menus;
    }

    private Menu menu(Facet facet, List<String> values) {
        var menu = new Menu(messages.text("documents.facet." + facet.name()));
        menu.setMnemonicParsing(false);
        menu.getItems().add(item(facet, messages.text("documents.facet.any"), ""));
        values.stream().limit(MOST).forEach(v -> menu.getItems().add(item(facet, v, v)));
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
