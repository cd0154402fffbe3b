package org.hearsay.ui.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.Mention;
import org.hearsay.model.Id;
import org.hearsay.session.speakers.Profile;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Where the selected speaker is mentioned and what they said, over all articles. Mentions can be
/// ticked and given to somebody new; Enter opens the article.
final class ProfileView extends VBox implements MentionCell.Look {

    private final SpeakersViewModel viewModel;
    private final Messages messages;
    private final Asked asked;
    private final ToggleButton mentions = new ToggleButton();
    private final ToggleButton said = new ToggleButton();
    private final Label summary = Controls.label("", "muted", "secondary");
    private final ListView<Mention> list = new ListView<>();
    private final Button split;
    private final Button unlink;
    private final Button remove;
    private final Set<Id> ticked = new HashSet<>();
    private @Nullable Profile shown;
    private boolean dark;

    /// What the view asks for.
    interface Asked {
        void open(Mention mention);

        void split(Set<Id> mentions);

        void unlink();

        void remove();
    }

    ProfileView(SpeakersViewModel viewModel, Messages messages, Asked asked) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.asked = asked;
        split =
                Controls.button(
                        "speaker-split",
                        messages.text("speakers.split"),
                        () -> asked.split(Set.copyOf(ticked)));
        unlink = Controls.button("speaker-unlink", "", asked::unlink);
        remove = Controls.button("speaker-remove", messages.text("speakers.remove"), asked::remove);
        build();
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// @param profile null while it is read
    void show(@Nullable Profile profile) {
        if (shown == null
                || profile == null
                || !shown.speaker().id().equals(profile.speaker().id())) {
            ticked.clear();
        }
        shown = profile;
        if (profile == null) {
            list.getItems().clear();
            refresh();
            return;
        }
        ticked.retainAll(
                profile.mentions().stream()
                        .map(m -> m.annotation().id())
                        .collect(Collectors.toSet()));
        refresh();
    }

    void colour(boolean isDark) {
        dark = isDark;
        list.refresh();
    }

    void takeFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    @Override
    public boolean ticks() {
        return mentions.isSelected() && viewModel.mayChange();
    }

    @Override
    public boolean isTicked(Id annotation) {
        return ticked.contains(annotation);
    }

    @Override
    public void tick(Id annotation, boolean isTicked) {
        if (isTicked) {
            ticked.add(annotation);
        } else {
            ticked.remove(annotation);
        }
        refreshButtons();
    }

    @Override
    public boolean isDark() {
        return dark;
    }

    private void build() {
        setSpacing(6);
        var group = new ToggleGroup();
        for (var toggle : List.of(mentions, said)) {
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add("value-chip");
        }
        mentions.setId("profile-mentions");
        said.setId("profile-said");
        mentions.setSelected(true);
        group.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null) {
                        before.setSelected(true);
                    } else {
                        refresh();
                    }
                });
        summary.setMinWidth(0);
        var top = new HBox(6, mentions, said, summary);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.setId("mention-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(messages.text("speakers.mentions"));
        list.setCellFactory(_ -> new MentionCell(viewModel, messages, this));
        list.setPlaceholder(Controls.wrapped(messages.text("speakers.no-mentions"), "empty-text"));
        list.setOnKeyPressed(this::onKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        getChildren().addAll(top, list, new HBox(8, split, unlink, remove));
    }

    private void refresh() {
        var profile = shown;
        var schema = viewModel.registry().schema();
        int found = profile == null ? 0 : profile.mentions().size();
        mentions.setText(messages.text("speakers.mentions.count", found));
        said.setText(
                messages.text("speakers.said.count", profile == null ? 0 : profile.said().size()));
        if (profile != null) {
            list.getItems().setAll(mentions.isSelected() ? profile.mentions() : profile.said());
            var parts =
                    profile.labels(schema).entrySet().stream()
                            .map(e ->
                                    messages.text(
                                            "speakers.said.label",
                                            e.getValue(),
                                            messages.labelName(e.getKey())));
            var sides =
                    profile.sides(schema).entrySet().stream()
                            .map(e -> e.getValue() + " " + messages.schemaName(e.getKey()))
                            .collect(Collectors.joining(", "));
            var all = parts.collect(Collectors.joining(", "));
            summary.setText(
                    sides.isEmpty() ? all : messages.text("speakers.said.sides", all, sides));
        } else {
            summary.setText("");
        }
        refreshButtons();
        list.refresh();
    }

    private void refreshButtons() {
        var profile = shown;
        int found = profile == null ? 0 : profile.mentions().size();
        boolean mayChange = viewModel.mayChange() && profile != null;
        unlink.setText(messages.text("speakers.unlink", found));
        Controls.show(unlink, mayChange && found > 0);
        Controls.show(remove, mayChange && found == 0);
        Controls.show(split, mayChange && mentions.isSelected() && found > 0);
        split.setDisable(ticked.isEmpty());
    }

    private void onKey(KeyEvent event) {
        var mention = list.getSelectionModel().getSelectedItem();
        if (mention == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                asked.open(mention);
                event.consume();
            }
            case SPACE -> {
                if (ticks()) {
                    var id = mention.annotation().id();
                    tick(id, !isTicked(id));
                    list.refresh();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void openSelected() {
        var mention = list.getSelectionModel().getSelectedItem();
        if (mention != null) {
            asked.open(mention);
        }
    }
}
