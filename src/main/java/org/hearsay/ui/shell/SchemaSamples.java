package org.hearsay.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearsay.schema.Label;
import org.hearsay.text.Span;
import org.hearsay.ui.article.picture.LabelSample;
import org.hearsay.ui.schema.parts.MarkSamples;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// Draws a label's marks for the schema place with what draws them in the article.
///
/// @param messages with the words of the sample
record SchemaSamples(Messages messages) implements MarkSamples {

    private static final int WIDTH = 280;

    @Override
    public List<Node> of(Label label) {
        var before = messages.text("schema.place.sample.before") + " ";
        var marked = messages.text("schema.place.sample.marked");
        var text = before + marked + messages.text("schema.place.sample.after");
        var span = new Span(before.length(), before.length() + marked.length());
        return Stream.of(LabelSample.Ground.values())
                .map(ground -> titled(ground, LabelSample.of(label, text, span, ground, WIDTH)))
                .toList();
    }

    private Node titled(LabelSample.Ground ground, Region sample) {
        sample.getStyleClass().add("label-sample");
        var title = "schema.place.ground." + ground.name().toLowerCase(Locale.ROOT);
        return new VBox(4, Controls.label(messages.text(title), "attribute-name"), sample);
    }
}
