package org.hearsay.ui.article.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.PictureRenderer.Format;
import org.hearsay.project.PictureRenderer.Options;
import org.hearsay.project.PictureRenderer.Subject;
import org.hearsay.project.PictureRenderer.Theme;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Span;
import org.hearsay.ui.article.paint.MarkPainter;

/// How the marks of a label look in a line of text, drawn by what also draws the article.
///
/// Confined to the JavaFX thread.
public final class LabelSample {

    private static final Id SOME = new Id(new UUID(0, 1));

    private LabelSample() {}

    /// What the sample is drawn on.
    public enum Ground {
        LIGHT,
        DARK,
        /// As who sees no colours sees it.
        GREY
    }

    /// @param marked what of the text has the label
    /// @param width in pixels
    public static Region of(Label label, String text, Span marked, Ground ground, int width) {
        var theme = ground == Ground.DARK ? Theme.DARK : Theme.LIGHT;
        var options = new Options(Format.PNG, theme, width, 1, Optional.empty());
        var picture = Picture.of(subject(label, text, marked), options);
        var under = new Canvas(picture.width(), picture.height());
        var over = new Canvas(picture.width(), picture.height());
        new MarkPainter(under.getGraphicsContext2D()).under(picture.drawing());
        new MarkPainter(over.getGraphicsContext2D()).over(picture.drawing());
        var words = picture.text().pane();
        // The root of a scene has the program's ground, which is another than the sample's.
        words.getStyleClass().clear();
        var all = new Pane(under, words, over);
        all.setMinSize(picture.width(), picture.height());
        all.setMaxSize(picture.width(), picture.height());
        var canvas = MarkPainter.colour(picture.palette().canvas());
        all.setBackground(
                new Background(new BackgroundFill(canvas, new CornerRadii(6), Insets.EMPTY)));
        if (ground == Ground.GREY) {
            all.setEffect(new ColorAdjust(0, -1, 0, 0));
        }
        return all;
    }

    private static Subject subject(Label label, String text, Span marked) {
        var head =
                new LayerHead(
                        SOME, SOME, SOME, LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);
        var annotation =
                new Annotation(
                        SOME,
                        SOME,
                        label.name(),
                        Anchor.of(marked),
                        Attributes.NONE,
                        "",
                        Origin.HAND,
                        Stamp.at(Instant.EPOCH));
        var document = new Document(SOME, "", new TreeMap<>(), 1, "", text.length());
        var article = new Article(document, new DocumentText(text), Form.PLAIN);
        return new Subject(
                new OpenDocument(article, Segmenter.segment(text), List.of()),
                Layer.of(head, List.of(annotation)),
                Schema.empty("sample").withLabels(List.of(label)));
    }
}
