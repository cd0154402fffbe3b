package org.hearsay.ui.speakers;

import java.util.ArrayList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.edit.Mention;
import org.hearsay.model.Id;
import org.hearsay.session.speakers.Profile;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.LetterChip;
import org.jspecify.annotations.Nullable;

/// A mention in its words, with its article, its day, whose layer it is on, and what its speaker
/// was then.
final class MentionCell extends ListCell<Mention> {

    private static final int LONG = 50;

    private final SpeakersViewModel viewModel;
    private final Messages messages;
    private final Look look;
    private final CheckBox tick = new CheckBox();
    private final Label before = Controls.label("", "muted");
    private final Label words = Controls.label("", "strong");
    private final Label after = Controls.label("", "muted");
    private final Label about = Controls.label("", "muted", "caption");
    private final HBox line = new HBox(6);
    private final HBox row;

    /// How the list shows its rows, and which of them are ticked.
    interface Look {
        boolean ticks();

        boolean isTicked(Id annotation);

        void tick(Id annotation, boolean ticked);

        boolean isDark();
    }

    MentionCell(SpeakersViewModel viewModel, Messages messages, Look look) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.look = look;
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setMinWidth(0);
        after.setMinWidth(0);
        about.setMinWidth(0);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                look.tick(getItem().annotation().id(), tick.isSelected());
            }
        });
        row = new HBox(8, tick, new VBox(1, line, about));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Mention mention, boolean empty) {
        super.updateItem(mention, empty);
        if (mention == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var place = mention.place();
        Controls.show(tick, look.ticks());
        tick.setSelected(look.isTicked(mention.annotation().id()));
        before.setText(flat(place.before()));
        words.setText(flat(place.words()));
        // A name is never cut; a long claim may be.
        words.setMinWidth(words.getText().length() <= LONG ? USE_PREF_SIZE : 200);
        after.setText(flat(place.after()));
        var chip =
                new LetterChip(
                        mention.annotation().label(), viewModel.registry().schema(), look.isDark());
        line.getChildren().setAll(chip, new HBox(before, words, after));
        about.setText(about(mention));
        setGraphic(row);
        setAccessibleText(words.getText() + ", " + about.getText());
    }

    private String about(Mention mention) {
        var place = mention.place();
        var parts = new ArrayList<String>();
        var side = Profile.side(mention, viewModel.registry().schema());
        if (!side.isEmpty()) {
            parts.add(messages.schemaName(side));
        }
        parts.add(place.title());
        if (!place.day().isEmpty()) {
            parts.add(place.day());
        }
        var annotator = viewModel.registry().annotators().get(mention.annotator());
        if (annotator != null) {
            parts.add(annotator.name());
        }
        viewModel
                .selected()
                .map(s -> s.roleOn(place.day()))
                .filter(role -> !role.isEmpty())
                .ifPresent(parts::add);
        return String.join("  ·  ", parts);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
