package org.hearsay.ui.shell.annotate;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.session.DocumentSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Above the article: its title, whose layer is shown, and in which paragraph the caret is.
final class ArticleHeader extends HBox {

    private final Messages messages;
    private final Label title = Controls.label("", "pane-title");
    private final Label paragraph = Controls.label("", "muted", "secondary");
    private final ComboBox<LayerHead> layers = new ComboBox<>();
    private final Quietly quietly = new Quietly();

    /// @param choose shows the layer of that id
    ArticleHeader(Messages messages, Consumer<Id> choose) {
        this.messages = messages;
        getStyleClass().add("article-header");
        title.setId("article-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        paragraph.setId("article-paragraph");
        paragraph.setMinWidth(USE_PREF_SIZE);
        layers.setId("article-layer");
        layers.setAccessibleText(messages.text("article.layer"));
        layers.setTooltip(new Tooltip(messages.text("article.layer")));
        layers.setMinWidth(USE_PREF_SIZE);
        layers.valueProperty()
                .addListener((_, _, head) -> {
                    if (!quietly.isOn() && head != null) {
                        choose.accept(head.id());
                    }
                });
        getChildren().addAll(title, Controls.spring(), layers, paragraph);
    }

    void show(DocumentSession document, Registry registry) {
        title.setText(document.article().document().title());
        title.setTooltip(new Tooltip(title.getText()));
        quietly.run(() -> fill(document, registry));
        Controls.show(layers, layers.getItems().size() > 1);
    }

    private void fill(DocumentSession document, Registry registry) {
        var own = document.ownProperty().get().head();
        layers.setConverter(new Shown<>(head -> shown(head, registry, own.id())));
        layers.getItems().setAll(heads(document, own));
        layers.setValue(document.shownProperty().get().head());
    }

    /// @param read number of the paragraph to which it was read; 0 for no marker
    void showParagraph(int number, int of, int read) {
        var here = messages.text("article.paragraph", number, of);
        paragraph.setText(read == 0 ? here : messages.text("article.read-to", read, here));
    }

    /// The person's own layer first, even before there is anything on it.
    private static List<LayerHead> heads(DocumentSession document, LayerHead own) {
        var others =
                document.layersProperty().get().stream()
                        .map(Layer::head)
                        .filter(h -> !h.id().equals(own.id()) && !document.isHidden(h));
        return Stream.concat(Stream.of(own), others).toList();
    }

    private String shown(LayerHead head, Registry registry, Id own) {
        var annotator = registry.annotators().get(head.annotator());
        var name = annotator == null ? "" : annotator.name();
        if (head.id().equals(own)) {
            return messages.text("article.layer.own", name).strip();
        }
        return switch (head.kind()) {
            case WORK -> name;
            case GOLD -> messages.text("article.layer.gold");
            case SUGGESTIONS -> messages.text("article.layer.suggestions", name);
        };
    }
}
