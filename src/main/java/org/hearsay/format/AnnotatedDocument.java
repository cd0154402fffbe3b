package org.hearsay.format;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Comment;
import org.hearsay.model.Layer;
import org.hearsay.text.Segmentation;

/// A document with the layers that are to be written.
///
/// @param source the bytes that it was imported from
public record AnnotatedDocument(
        Article article,
        Segmentation segmentation,
        byte[] source,
        List<Layer> layers,
        List<Comment> comments) {

    public AnnotatedDocument {
        layers = List.copyOf(layers);
        comments = List.copyOf(comments);
    }
}
