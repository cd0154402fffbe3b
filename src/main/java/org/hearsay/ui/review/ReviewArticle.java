package org.hearsay.ui.review;

import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.session.annotating.Selection;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.review.desk.Drawn;

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

    /// The lines of the text as it is shown.
    VisualLines lines();

    void close();
}
