package org.hearsay.ui.article;

import javafx.scene.input.KeyEvent;

/// Who decides what keys and pointer do in the article. Asked before the view does anything itself;
/// what it does not take has the view's own effect: moving the caret and selecting text.
///
/// Called on the JavaFX thread.
public interface ArticleHandler {

    ArticleHandler NONE =
            new ArticleHandler() {
                @Override
                public boolean keyPressed(KeyEvent event) {
                    return false;
                }

                @Override
                public boolean pointer(ArticlePointer event) {
                    return false;
                }
            };

    /// Whether the key was taken. Sees every key but Tab.
    boolean keyPressed(KeyEvent event);

    /// Whether a key was taken that is held down and comes again.
    default boolean keyHeld(KeyEvent event) {
        return keyPressed(event);
    }

    /// Whether the event was taken. Where a press was taken, the drag that follows belongs to the
    /// handler too.
    boolean pointer(ArticlePointer event);
}
