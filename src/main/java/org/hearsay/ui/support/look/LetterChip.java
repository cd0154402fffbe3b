package org.hearsay.ui.support.look;

import javafx.scene.control.Label;
import org.hearsay.schema.Schema;

/// A label's key letter on its colour, as marks in the article carry it.
public final class LetterChip extends Label {

    public LetterChip(String label, Schema schema, boolean dark) {
        getStyleClass().add("letter-chip");
        setMinWidth(USE_PREF_SIZE);
        var known = schema.label(label).orElseGet(() -> org.hearsay.schema.Label.bare(label));
        setText(known.key().isEmpty() ? label.substring(0, 1) : known.key());
        var colour = dark ? known.colour().dark() : known.colour().light();
        setStyle(
                "-fx-background-color: %s; -fx-text-fill: %s;"
                        .formatted(colour, dark ? "#0D1117" : "#FFFFFF"));
    }
}
