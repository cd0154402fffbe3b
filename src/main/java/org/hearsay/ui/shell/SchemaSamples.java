package org.hearsay.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
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
                .<Node>map(ground ->
                        new VBox(
                                2,
                                Controls.label(
                                        messages.text(
                                                "schema.place.ground."
                                                        + ground.name().toLowerCase(Locale.ROOT)),
                                        "attribute-name"),
                                LabelSample.of(label, text, span, ground, WIDTH)))
                .toList();
    }
}
