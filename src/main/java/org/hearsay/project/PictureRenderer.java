package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.model.Layer;
import org.hearsay.schema.Schema;
import org.hearsay.text.Span;

/// Makes pictures of an article with its marks. Implemented by the window's side, because only a
/// toolkit knows how wide letters are; called from any thread but the toolkit's.
public interface PictureRenderer {

    /// Writes the picture, whole or not at all.
    ///
    /// @throws IOException if the file could not be written
    void render(Subject subject, Options options, Path out) throws IOException;

    /// What is shown.
    record Subject(OpenDocument document, Layer layer, Schema schema) {}

    /// How it is shown.
    ///
    /// @param width of the picture, in pixels before scaling
    /// @param scale pixels of the file for each pixel of the layout; vector formats only note it
    /// @param range what of the text to show, in UTF-16 code units; empty for all. The picture
    ///   shows the whole paragraphs that it touches
    record Options(Format format, Theme theme, int width, double scale, Optional<Span> range) {}

    /// What kind of file is written.
    enum Format {
        PNG,
        SVG
    }

    /// What the marks are drawn on.
    enum Theme {
        LIGHT,
        DARK
    }
}
