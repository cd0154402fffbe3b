package org.hearsay.ui.shell.review;

import java.util.HashMap;
import java.util.List;
import javafx.scene.Node;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.settings.Appearance;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.review.ReviewArticle;
import org.hearsay.ui.review.ReviewPlace;
import org.hearsay.ui.shell.annotate.ArticleColours;
import org.hearsay.ui.support.look.Look;
import org.hearsay.ui.support.places.PlaceContext;

/// The article of the place *Review*: the versions of a span as marks with the letters of those who
/// made them, and what not all of them cover on a coloured ground.
///
/// Confined to the JavaFX thread.
public final class ReviewSurface implements ReviewArticle {

    /// Stands for the layer that versions of several layers are drawn as.
    private static final LayerHead VERSIONS =
            new LayerHead(
                    Id.PROJECT,
                    Id.PROJECT,
                    Id.PROJECT,
                    LayerHead.Kind.WORK,
                    LayerHead.Status.DONE,
                    0);

    private final ArticleSurface surface;
    private final Look look;
    private Schema schema = Schema.empty("");

    private ReviewSurface(ArticleSurface surface, Look look) {
        this.surface = surface;
        this.look = look;
        look.stylesProperty().subscribe(_ -> colour());
        look.appearanceProperty().map(Appearance::reading).subscribe(surface::setReading);
    }

    /// The place with an article of its own.
    public static ReviewPlace place(PlaceContext context) {
        return new ReviewPlace(
                context, () -> new ReviewSurface(new ArticleView(), context.desktop().look()));
    }

    @Override
    public Node node() {
        return surface.node();
    }

    @Override
    public void show(OpenDocument document) {
        surface.show(document.article(), document.segmentation());
    }

    @Override
    public void draw(Schema changed, List<Version> versions, List<Span> differing) {
        schema = changed;
        colour();
        var badges = new HashMap<Id, String>();
        versions.forEach(v -> badges.put(v.annotation().id(), v.badge()));
        var layer = Layer.of(VERSIONS, versions.stream().map(Version::annotation).toList());
        surface.setMarks(MarkScene.of(schema, layer).withBadges(badges).withHits(differing));
        if (!versions.isEmpty()) {
            surface.reveal(versions.getFirst().annotation().anchor().hull());
        }
    }

    @Override
    public void close() {
        surface.close();
    }

    private void colour() {
        surface.setPalette(new ArticleColours(look).of(schema));
    }
}
