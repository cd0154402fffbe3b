package org.hearsay.ui.shell.annotate;

import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.support.look.Look;

/// The colours of an article in the design that the person has chosen.
public record ArticleColours(Look look) {

    /// On the design's own canvas where all labels of the schema stand out enough on it.
    public Palette of(Schema schema) {
        var styles = look.stylesProperty().get();
        if (styles.isPlain()) {
            return styles.isDark() ? Palette.WHITE_ON_BLACK : Palette.BLACK_ON_WHITE;
        }
        var ours = styles.isDark() ? Palette.DARK : Palette.LIGHT;
        return ours.on(styles.canvas(), schema.labels().stream().map(Label::colour).toList());
    }
}
