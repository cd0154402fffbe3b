package org.hearsay.ui.support.look;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Text;
import org.hearsay.text.Span;

/// Words for a text flow, in as many pieces as JavaFX needs to break their lines, whatever letters
/// they have, and to put them in their order: see [ShapedText] and [Scripts].
public final class FlowText {

    private FlowText() {}

    /// @param words may be of several lines
    /// @param styles of each piece; one in a script with its own font has the script's too
    /// @return the pieces in their order, to stand in the flow one after the other
    public static List<Text> of(String words, String... styles) {
        var scripts = Scripts.of(words);
        var edges = new TreeSet<Integer>();
        edges.add(words.length());
        ShapedText.alternate(words).forEach(span -> add(edges, span));
        scripts.forEach(stretch -> add(edges, stretch.span()));
        var pieces = new ArrayList<Text>();
        var coming = new ArrayDeque<>(scripts);
        int from = 0;
        for (int to : edges.tailSet(0, false)) {
            var text = new Text(words.substring(from, to));
            text.getStyleClass().addAll(styles);
            while (!coming.isEmpty() && coming.getFirst().span().end() <= from) {
                coming.removeFirst();
            }
            if (!coming.isEmpty() && coming.getFirst().span().start() <= from) {
                text.getStyleClass().add(coming.getFirst().style());
            }
            pieces.add(text);
            from = to;
        }
        return List.copyOf(pieces);
    }

    private static void add(Set<Integer> edges, Span span) {
        edges.add(span.start());
        edges.add(span.end());
    }
}
