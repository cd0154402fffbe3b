package org.hearsay.ui.shell.review;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Schema;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.session.annotating.Selection;
import org.hearsay.settings.Appearance;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.article.marks.ExtraWords;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.review.ReviewPlace;
import org.hearsay.ui.review.article.Drawn;
import org.hearsay.ui.review.article.Drawn.Version;
import org.hearsay.ui.review.article.ReviewArticle;
import org.hearsay.ui.shell.annotate.ArticleColours;
import org.hearsay.ui.support.look.Look;
import org.hearsay.ui.support.places.PlaceContext;

/// The article of the place *Review*: the versions of a span as marks with the letters of those who
/// made them, and rails along the words that not all of them cover.
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
    private final HeldPointing pointing = new HeldPointing();
    private Schema schema = Schema.empty("");

    private ReviewSurface(ArticleSurface surface, Look look) {
        this.surface = surface;
        this.look = look;
        surface.setHandler(pointing);
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
    public void draw(Schema changed, Drawn drawn) {
        schema = changed;
        colour();
        pointing.letGo();
        var badges = new HashMap<Id, String>();
        drawn.versions().stream()
                .filter(v -> !v.badge().isEmpty())
                .forEach(v -> badges.put(v.annotation().id(), v.badge()));
        var layer = Layer.of(VERSIONS, drawn.versions().stream().map(Version::annotation).toList());
        var extras =
                drawn.extras().stream().map(e -> new ExtraWords(e.badge(), e.words())).toList();
        surface.setMarks(MarkScene.of(schema, layer).withBadges(badges).withExtras(extras));
        drawn.place().ifPresent(this::revealWhole);
    }

    /// Marks may take room between the lines, which moves what was just revealed.
    private void revealWhole(Span place) {
        surface.reveal(place);
        var scene = node().getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            surface.reveal(place);
                        }
                    });
        }
    }

    @Override
    public void hold(Schema changed, Annotation look, Selection.End active, HandRange range) {
        schema = changed;
        pointing.hold(range);
        var layer = Layer.of(VERSIONS, List.of(look));
        var end = active == Selection.End.START ? MarkScene.End.START : MarkScene.End.END;
        surface.setMarks(MarkScene.of(schema, layer).withSelected(look.id(), end));
        int caret = range.heldProperty().get().caret();
        surface.reveal(new Span(Math.max(0, caret - 1), Math.max(1, caret)));
    }

    @Override
    public void draw(Schema changed, Layer layer, Set<Id> framed, List<Annotation> open) {
        schema = changed;
        colour();
        pointing.letGo();
        var outlined = framed.stream().collect(Collectors.toMap(id -> id, _ -> ""));
        var ghosts = List.of(Layer.of(VERSIONS, open));
        surface.setMarks(MarkScene.of(schema, layer).withBadges(outlined).withGhosts(ghosts));
    }

    @Override
    public void reveal(Span place) {
        surface.reveal(place);
    }

    @Override
    public int top() {
        return surface.top();
    }

    @Override
    public void scrollTo(int offset) {
        surface.scrollTo(offset);
    }

    @Override
    public VisualLines lines() {
        return surface.lines();
    }

    @Override
    public void close() {
        surface.close();
    }

    private void colour() {
        surface.setPalette(new ArticleColours(look).of(schema));
    }
}
