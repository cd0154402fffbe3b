package org.hearsay.ui.shell.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.places.PlaceId;
import org.kordamp.ikonli.feather.Feather;

/// The strip at the left of the window: a button for each place.
public final class PlaceRail extends VBox {

    private static final KeyCombination SETTINGS = Keys.of("Shortcut+Comma").getFirst();

    private final Messages messages;
    private final KeyNames names;
    private final Region spring = new Region();
    private final Button settings;
    private final Map<PlaceId, ToggleButton> buttons = new EnumMap<>(PlaceId.class);

    public PlaceRail(Messages messages) {
        this.messages = messages;
        names = new KeyNames(messages);
        setId("place-rail");
        getStyleClass().add("place-rail");
        VBox.setVgrow(spring, Priority.ALWAYS);
        var title = messages.text("settings.title");
        settings = Controls.iconButton("rail-settings", Feather.SETTINGS, title, () -> {});
        settings.setTooltip(new Tooltip(messages.text("menu.with-key", title, names.of(SETTINGS))));
    }

    /// @param go shows a place
    public void offer(List<PlaceId> places, Consumer<PlaceId> go) {
        buttons.clear();
        places.forEach(place -> buttons.put(place, button(place, go)));
        getChildren().setAll(buttons.values());
        getChildren().addAll(spring, settings);
    }

    /// The button at the bottom.
    public void offerSettings(Runnable show) {
        settings.setOnAction(_ -> show.run());
    }

    public void mark(PlaceId current) {
        buttons.forEach((place, button) -> button.setSelected(place == current));
    }

    private ToggleButton button(PlaceId place, Consumer<PlaceId> go) {
        var button = new ToggleButton();
        var title = messages.text("command.place-" + place.text());
        button.setId("rail-" + place.text());
        button.setGraphic(Controls.icon(icon(place)));
        var key = names.of(Keys.of(place.key()).getFirst());
        button.setTooltip(new Tooltip(messages.text("menu.with-key", title, key)));
        button.setAccessibleText(title);
        button.setOnAction(_ -> {
            button.setSelected(true);
            go.accept(place);
        });
        return button;
    }

    private static Feather icon(PlaceId place) {
        return switch (place) {
            case ANNOTATE -> Feather.EDIT_3;
            case SPEAKERS -> Feather.USER_CHECK;
            case SCHEMA -> Feather.TAG;
            case SEARCH -> Feather.SEARCH;
            case REVIEW -> Feather.GIT_MERGE;
            case AGREEMENT -> Feather.BAR_CHART_2;
            case HISTORY -> Feather.ROTATE_CCW;
            case STATISTICS -> Feather.PIE_CHART;
        };
    }
}
