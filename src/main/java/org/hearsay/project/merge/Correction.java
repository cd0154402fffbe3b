package org.hearsay.project.merge;

import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Wording;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Gives an article of ours the later text that it has there.
///
/// @param texts both
record Correction(Side ours, Meeting texts) {

    /// Nothing where it has that text already.
    ///
    /// @param moved what is on it here, as it stands in that text
    List<Edit> edits(Carry moved) throws ProjectException {
        if (texts.text().equals(texts.ourText())) {
            return List.of();
        }
        var here = texts.here();
        var there = texts.there().article();
        var was = here.article().document();
        int number = number(was, there.document());
        var is = was.withText(number, there.document().sha256(), there.document().length());
        return List.of(
                new Edit.Revise(
                        new Wording(here.article(), here.segmentation(), moved.before()),
                        new Wording(
                                new Article(is, there.text(), there.form()),
                                texts.there().segmentation(),
                                moved.after())));
    }

    /// That of theirs, unless another text has it here.
    private int number(Document was, Document is) throws ProjectException {
        var store = ours.store();
        var known = Translation.now(store.lookups().contents().textOf(was.id(), is.revision()));
        if (known.isEmpty() || known.equals(is.sha256())) {
            return is.revision();
        }
        return Math.max(Translation.now(store.lastRevision(was.id())) + 1, is.revision());
    }
}
