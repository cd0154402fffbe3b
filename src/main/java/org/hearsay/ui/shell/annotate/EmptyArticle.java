package org.hearsay.ui.shell.annotate;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Controls;

/// Stands where an article would: how to get one. In an empty project Enter imports.
final class EmptyArticle extends VBox {

    private final Messages messages;
    private final Label words = Controls.wrapped("", "empty-text");
    private final HBox ways = new HBox(8);
    private final Button importing;
    private Commands commands;

    EmptyArticle(Messages messages) {
        super(12);
        this.messages = messages;
        commands = new Commands(messages);
        setId("article-empty");
        setAlignment(Pos.CENTER);
        setMaxWidth(420);
        ways.setAlignment(Pos.CENTER);
        importing = way("empty-import", "article.import", "import");
        ways.getChildren().addAll(importing, way("empty-paste", "article.paste", "paste-article"));
        getChildren().addAll(words, ways);
        show(false);
    }

    /// @param all where the commands behind the buttons are
    void use(Commands all) {
        commands = all;
    }

    /// Told by the list itself: a binding to it that nobody keeps is forgotten, and an empty
    /// project would stay one.
    ///
    /// @param documents of the project
    void watch(ObservableList<?> documents) {
        documents.subscribe(() -> show(!documents.isEmpty()));
        show(!documents.isEmpty());
    }

    private void show(boolean isAny) {
        words.setText(messages.text(isAny ? "article.none" : "article.no-documents"));
        Controls.show(ways, !isAny);
        importing.setDefaultButton(!isAny);
    }

    private Button way(String id, String text, String command) {
        return Controls.button(id, messages.text(text), () -> commands.fire(command));
    }
}
