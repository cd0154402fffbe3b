package org.hearsay.ui.review;

import java.util.List;
import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.text.Span;

/// An article on which the versions of a span are drawn.
///
/// Confined to the JavaFX thread.
public interface ReviewArticle {

    Node node();

    void show(OpenDocument document);

    /// @param versions what is drawn; the first is scrolled to
    /// @param differing what not all of them cover, in UTF-16 code units
    void draw(Schema schema, List<Version> versions, List<Span> differing);

    void close();

    /// What somebody made of a span.
    ///
    /// @param badge whose it is, a letter or two
    record Version(Annotation annotation, String badge) {}
}
