package org.hearsay.ui.article;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.ui.article.paint.LaneRoom;

/// Takes the keys of the article: the handler is asked first, then those that move the caret. While
/// one is held, no line moves.
final class Typing {

    private final ArticleView view;
    private final CaretKeys keys;
    private final LaneRoom room;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    Typing(ArticleView view, ArticleArea area, LaneRoom room) {
        this.view = view;
        this.room = room;
        keys = new CaretKeys(view);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_RELEASED, e -> released(e.getCode()));
        area.focusedProperty().subscribe(_ -> held.clear());
    }

    boolean isKeyHeld() {
        return !held.isEmpty();
    }

    private void pressed(KeyEvent event) {
        boolean first = held.add(event.getCode());
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        var handler = view.handler();
        boolean taken = first ? handler.keyPressed(event) : handler.keyHeld(event);
        if (taken || keys.pressed(event)) {
            event.consume();
        }
    }

    private void released(KeyCode code) {
        held.remove(code);
        if (held.isEmpty()) {
            room.settle();
        }
    }
}
