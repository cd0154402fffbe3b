package org.hearsay.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds words in a window of which a person sees only a part.
final class CutTexts {

    /// Where what is of any length stands, as titles, passages, names and paths are: it may end
    /// with an ellipsis, but must not stand out of its pane.
    private static final List<List<String>> OF_ANY_LENGTH =
            List.of(
                    List.of("#doc-list", ".label"),
                    List.of("#span-list", ".label"),
                    List.of("#accept-all-list", ".list-cell"),
                    List.of("#suggestions", ".label"),
                    List.of("#history-list", ".label"),
                    List.of("#recent-list", ".caption"),
                    List.of("#statistics-table", ".table-cell"),
                    List.of("#speaker-table", ".table-cell"),
                    List.of("#speaker-choices", ".list-cell"),
                    List.of("#import-rows", ".table-cell"));

    /// What may be wider than its pane, since the person chooses how much is in it.
    private static final Set<String> SCROLLED = Set.of("#statistics-table");

    private static final double ROUNDING = 1.5;

    private final Scene scene;

    private CutTexts(Scene scene) {
        this.scene = scene;
    }

    static List<String> in(Scene scene) {
        var cut = new ArrayList<String>();
        new CutTexts(scene).look(scene.getRoot(), cut);
        return cut;
    }

    private void look(Node node, List<String> cut) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled label) {
            trouble(label).ifPresent(why -> cut.add(why + " in " + path(label)));
        }
        if (node instanceof TextField field) {
            trouble(field).ifPresent(why -> cut.add(why + " in " + path(field)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, cut));
        }
    }

    private Optional<String> trouble(Labeled label) {
        var words = label.getText();
        if (words == null || words.isBlank() || !isSeen(label)) {
            return Optional.empty();
        }
        var shown =
                label.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                        .map(Text.class::cast)
                        .findFirst();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var text = shown.get().getText();
        boolean isCut = !bare(text).equals(bare(words));
        if (isCut && !mayBeCut(label, words)) {
            return Optional.of("“" + words + "” is shown as “" + text + "”");
        }
        double borders = label.getInsets().getTop() + label.getInsets().getBottom();
        if (shown.get().getLayoutBounds().getHeight() > label.getHeight() - borders + ROUNDING) {
            return Optional.of("“" + words + "” is too high");
        }
        return isInside(label) || scrolls(label)
                ? Optional.empty()
                : Optional.of("“" + words + "” stands out");
    }

    /// Without what marks a menu's letter, and line ends.
    private static String bare(String words) {
        return words.replace("_", "").replace("\r", "");
    }

    private Optional<String> trouble(TextField field) {
        var prompt = field.getPromptText();
        if (!field.getText().isEmpty() || prompt == null || !isSeen(field)) {
            return Optional.empty();
        }
        var words = new Text(prompt);
        words.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        return words.getLayoutBounds().getWidth() <= room + ROUNDING
                ? Optional.empty()
                : Optional.of("The prompt “" + prompt + "” does not fit");
    }

    /// What tells its words when pointed at, and what is of any length.
    private static boolean mayBeCut(Labeled label, String words) {
        var around = new HashSet<String>();
        for (Node at = label; at != null; at = at.getParent()) {
            if (at instanceof Control control
                    && control.getTooltip() instanceof Tooltip tooltip
                    && tooltip.getText().contains(words)) {
                return true;
            }
            around.add("#" + at.getId());
            at.getStyleClass().forEach(style -> around.add("." + style));
        }
        return OF_ANY_LENGTH.stream().anyMatch(around::containsAll);
    }

    private static boolean scrolls(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (SCROLLED.contains("#" + at.getId())) {
                return true;
            }
        }
        return false;
    }

    /// Scrolled out of sight, below or above, counts as not seen.
    private boolean isSeen(Node node) {
        var own = bounds(node);
        if (own.getWidth() <= 0 || own.getHeight() <= 0) {
            return false;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                var clip = at.localToScene(at.getClip().getBoundsInParent());
                if (own.getMaxY() < clip.getMinY() + 1 || own.getMinY() > clip.getMaxY() - 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isInside(Node node) {
        var own = bounds(node);
        if (own.getMinX() < -ROUNDING || own.getMaxX() > scene.getWidth() + ROUNDING) {
            return false;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            var room =
                    at.getClip() == null ? at.getLayoutBounds() : at.getClip().getBoundsInParent();
            var around = at.localToScene(room);
            if (own.getMinX() < around.getMinX() - ROUNDING
                    || own.getMaxX() > around.getMaxX() + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Where it is, from the outside in.
    private static String path(Node node) {
        var names = new ArrayList<String>();
        for (Node at = node; at != null && names.size() < 6; at = at.getParent()) {
            if (at.getId() != null) {
                names.addFirst("#" + at.getId());
            } else if (!at.getStyleClass().isEmpty()) {
                names.addFirst("." + String.join(".", at.getStyleClass()));
            }
        }
        return String.join(" ", names);
    }
}
