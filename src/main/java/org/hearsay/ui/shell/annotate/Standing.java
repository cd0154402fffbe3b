package org.hearsay.ui.shell.annotate;

import org.hearsay.model.Id;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection;
import org.hearsay.ui.article.ArticleSurface;
import org.jspecify.annotations.Nullable;

/// Where a person stood in an article, for when it is read anew from the file: the work goes on
/// there.
///
/// @param layer id of the layer shown
/// @param top UTF-16 offset of the first character seen
record Standing(Id document, Id layer, String text, Selection selection, int top) {

    static Standing of(Annotating annotating, ArticleSurface surface) {
        var document = annotating.document();
        return new Standing(
                document.id(),
                document.shownProperty().get().head().id(),
                document.text(),
                annotating.selectionProperty().get(),
                surface.top());
    }

    /// Does nothing in another article, or where the text is another one now.
    static void resume(@Nullable Standing before, Annotating annotating, ArticleSurface surface) {
        var document = annotating.document();
        if (before != null
                && before.document().equals(document.id())
                && before.text().equals(document.text())) {
            document.show(before.layer());
            before.select(annotating);
            surface.scrollTo(before.top());
        }
    }

    private void select(Annotating annotating) {
        if (selection.span().isPresent()) {
            annotating.select(selection.anchor(), selection.caret());
        } else {
            annotating.caret(selection.caret());
        }
        selection.annotated().ifPresent(annotating::selectAnnotation);
    }
}
