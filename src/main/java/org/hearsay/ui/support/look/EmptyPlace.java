package org.hearsay.ui.support.look;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a list says while it has nothing to show; where nothing is there at all, with the button
/// that leads to the articles, which Enter fires.
public final class EmptyPlace extends VBox {

    private final Label text = Controls.wrapped("", "empty-text");
    private final Button articles;

    /// @param way what the button says
    /// @param show shows the articles
    public EmptyPlace(String way, Runnable show) {
        articles = Controls.button("empty-articles", way, show);
        setAlignment(Pos.CENTER);
        // A default button is asked wherever it is in the window, so that it is none while unseen.
        say("");
        getChildren().addAll(text, articles);
    }

    /// Nothing is there: the way to the articles is offered.
    public void sayNothingIsThere(String said) {
        say(said);
        offer(true);
    }

    /// Nothing that was asked for is there, or everything is.
    public void say(String said) {
        text.setText(said);
        offer(false);
    }

    private void offer(boolean offered) {
        Controls.show(articles, offered);
        articles.setDefaultButton(offered);
    }
}
