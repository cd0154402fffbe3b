package org.hearsay.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/// Offers the project's tags beside the field in which the tags of an article are typed.
final class TagMenu extends MenuButton {

    private final List<String> tags;
    private final StringProperty typed;

    /// @param tags of the project
    /// @param typed those of the article, commas between them
    TagMenu(List<String> tags, StringProperty typed, Messages messages) {
        this.tags = List.copyOf(tags);
        this.typed = typed;
        setId("sheet-tag-menu");
        setGraphic(Controls.icon(Feather.TAG));
        setTooltip(new Tooltip(messages.text("sheet.tag-menu")));
        setAccessibleText(messages.text("sheet.tag-menu"));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        var now = ProjectRules.split(typed.get());
        getItems().setAll(tags.stream().<MenuItem>map(tag -> item(tag, now)).toList());
    }

    private CheckMenuItem item(String tag, List<String> now) {
        var item = new CheckMenuItem(tag);
        item.setMnemonicParsing(false);
        item.setSelected(now.contains(tag));
        item.setOnAction(_ -> turn(tag));
        return item;
    }

    private void turn(String tag) {
        var changed = new ArrayList<>(ProjectRules.split(typed.get()));
        if (!changed.remove(tag)) {
            changed.add(tag);
        }
        typed.set(String.join(", ", changed));
    }
}
