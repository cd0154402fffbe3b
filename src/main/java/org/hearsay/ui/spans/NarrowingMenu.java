package org.hearsay.ui.spans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.hearsay.model.Origin;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;

/// A button that narrows the list of spans by problem, origin or value, and says by what it does.
final class NarrowingMenu extends MenuButton {

    /// Texts that are on many spans are no values to choose from.
    private static final int MOST_VALUES = 12;

    /// Widest, in the size of its letters.
    private static final double LONGEST = 11;

    private final SpanListViewModel viewModel;
    private final Messages messages;

    NarrowingMenu(SpanListViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("span-narrowing");
        setMinWidth(USE_PREF_SIZE);
        viewModel.narrowingProperty().subscribe(this::name);
        // What there is to choose from is what is on the spans now.
        setOnShowing(_ -> getItems().setAll(items()));
        getItems().add(new MenuItem());
    }

    /// What is longer than this, as a value may be, is read in the tooltip.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), LONGEST * getFont().getSize());
    }

    private void name(Narrowing chosen) {
        var text = text(chosen);
        setText(text);
        setTooltip(new Tooltip(text));
        setAccessibleText(messages.text("spans.narrow") + ": " + text);
    }

    private String text(Narrowing narrowing) {
        return switch (narrowing) {
            case Narrowing.All _ -> messages.text("spans.narrow.all");
            case Narrowing.WithProblem _ -> messages.text("spans.narrow.problem");
            case Narrowing.OfOrigin(var kind) -> messages.text("spans.origin." + kind.name());
            case Narrowing.WithValue(var attribute, var value) ->
                    messages.schemaName(attribute) + ": " + messages.schemaName(value.shown());
        };
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item(new Narrowing.All()));
        items.add(item(new Narrowing.WithProblem()));
        var origins = menu(messages.text("spans.narrow.origin"));
        origins().forEach(kind -> origins.getItems().add(item(new Narrowing.OfOrigin(kind))));
        items.add(origins);
        values().forEach((attribute, values) -> {
            if (values.size() <= MOST_VALUES) {
                var menu = menu(messages.schemaName(attribute));
                values.forEach(
                        v -> menu.getItems().add(item(new Narrowing.WithValue(attribute, v))));
                items.add(menu);
            }
        });
        return items;
    }

    private static Menu menu(String text) {
        var menu = new Menu(text);
        menu.setMnemonicParsing(false);
        return menu;
    }

    private RadioMenuItem item(Narrowing narrowing) {
        var item = new RadioMenuItem(text(narrowing));
        item.setMnemonicParsing(false);
        item.setSelected(viewModel.narrowingProperty().get().equals(narrowing));
        item.setOnAction(_ -> viewModel.narrowingProperty().set(narrowing));
        return item;
    }

    private Set<Origin.Kind> origins() {
        var found = EnumSet.noneOf(Origin.Kind.class);
        viewModel.all().forEach(row -> found.add(row.annotation().origin().kind()));
        return found;
    }

    /// Values chosen on some span, by attribute; references to speakers are found by their names.
    private Map<String, Set<Value>> values() {
        var found = new TreeMap<String, Set<Value>>();
        for (var row : viewModel.all()) {
            row.annotation()
                    .attributes()
                    .values()
                    .forEach((name, value) -> {
                        if (!(value instanceof Value.EntityRef)) {
                            found.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(value);
                        }
                    });
        }
        return found;
    }
}
