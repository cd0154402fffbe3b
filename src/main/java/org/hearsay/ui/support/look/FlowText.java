package org.hearsay.ui.support.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/// Words for a text flow, in as many pieces as JavaFX needs to break their lines, whatever letters
/// they have: see [ShapedText].
public final class FlowText {

    private FlowText() {}

    /// @param words may be of several lines
    /// @param styles of each piece
    /// @return the pieces in their order, to stand in the flow one after the other
    public static List<Text> of(String words, String... styles) {
        var pieces = new ArrayList<Text>();
        int from = 0;
        for (var span : ShapedText.alternate(words)) {
            add(pieces, words.substring(from, span.start()), styles);
            add(pieces, words.substring(span.start(), span.end()), styles);
            from = span.end();
        }
        add(pieces, words.substring(from), styles);
        return List.copyOf(pieces);
    }

    private static void add(List<Text> pieces, String words, String... styles) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().addAll(styles);
            pieces.add(text);
        }
    }
}
