package org.hearsay.ui.article.picture;

import java.util.Optional;
import org.hearsay.project.PictureRenderer.Options;
import org.hearsay.project.PictureRenderer.Subject;
import org.hearsay.project.PictureRenderer.Theme;
import org.hearsay.text.Span;
import org.hearsay.ui.article.layout.MarkLayout;
import org.hearsay.ui.article.marks.MarkDrawing;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;
import org.hearsay.ui.article.marks.Palette;

/// A picture, laid out and ready to be written.
///
/// @param width in pixels before scaling
record Picture(
        PictureText text,
        MarkDrawing drawing,
        Palette palette,
        int width,
        int height,
        double scale) {

    /// On the JavaFX thread.
    static Picture of(Subject subject, Options options) {
        var palette = options.theme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        var scene = MarkScene.of(subject.schema(), subject.layer()).withFocused(false);
        int lanes = Math.min(Metrics.LANES, lanes(scene, options.range()));
        var text = new PictureText(subject, options, palette, lanes);
        var drawing =
                MarkLayout.of(
                        new MarkLayout.Setting(
                                scene, text.lines(), text.metrics(), palette, lanes));
        return new Picture(
                text,
                drawing,
                palette,
                options.width(),
                (int) Math.ceil(text.height()),
                options.scale());
    }

    private static int lanes(MarkScene scene, Optional<Span> range) {
        return range.map(r -> MarkLayout.lanesOf(scene, r))
                .orElseGet(() -> MarkLayout.lanesOf(scene));
    }
}
