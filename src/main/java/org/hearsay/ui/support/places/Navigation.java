package org.hearsay.ui.support.places;

import org.hearsay.model.Id;
import org.hearsay.text.Span;

/// Ways from one place of the window to another. Each way can be gone back.
public interface Navigation {

    void show(PlaceId place);

    /// Shows a passage of an article, selected as text.
    ///
    /// @param span in UTF-16 code units of the document's text
    void show(Id document, Span span);

    /// Shows an annotation in its article, selected.
    ///
    /// @param annotation of any layer of the document
    void show(Id document, Id annotation);

    void back();

    void forward();
}
