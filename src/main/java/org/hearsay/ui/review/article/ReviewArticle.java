package org.hearsay.ui.review.article;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.session.annotating.Selection;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;

/// An article on which the versions of a span are drawn.
///
/// Confined to the JavaFX thread.
public interface ReviewArticle {

    Node node();

    void show(OpenDocument document);

    void draw(Schema schema, Drawn drawn);

    /// Draws a range that is moved by hand; the pointer moves its ends.
    ///
    /// @param look of the annotation that the range is to be
    void hold(Schema schema, Annotation look, Selection.End active, HandRange range);

    /// Draws all of a layer.
    ///
    /// @param framed ids of the annotations that are at stake
    /// @param open what is not on it yet, drawn as outlines
    void draw(Schema schema, Layer layer, Set<Id> framed, List<Annotation> open);

    /// Scrolls as little as needed to see the start.
    void reveal(Span place);

    /// The first character that is seen whole, in UTF-16 code units.
    int top();

    /// Scrolls so that the line of a character is the first.
    void scrollTo(int offset);

    /// The lines of the text as it is shown.
    VisualLines lines();

    void close();
}
