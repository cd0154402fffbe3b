package org.hearsay.format;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Layer;
import org.hearsay.text.Segmentation;

/// A document with the layers that are to be written.
///
/// @param source the bytes that it was imported from
/// @param decisions that its gold came from, in the order in which they were taken
public record AnnotatedDocument(
        Article article,
        Segmentation segmentation,
        byte[] source,
        List<Layer> layers,
        List<Comment> comments,
        List<Decision> decisions) {

    public AnnotatedDocument {
        layers = List.copyOf(layers);
        comments = List.copyOf(comments);
        decisions = List.copyOf(decisions);
    }

    /// A document that nobody has reviewed.
    public AnnotatedDocument(
            Article article,
            Segmentation segmentation,
            byte[] source,
            List<Layer> layers,
            List<Comment> comments) {
        this(article, segmentation, source, layers, comments, List.of());
    }
}
