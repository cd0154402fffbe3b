package org.hearsay.ui.article;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.settings.Reading;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Palette;

/// What the rest of the window knows of the article's view, so that the text component behind it
/// can be changed. All offsets are UTF-16 code units of the document's text.
///
/// Confined to the JavaFX thread.
public interface ArticleSurface {

    /// What to place in the window.
    Region node();

    /// Shows another article from its start, without marks.
    void show(Article article, Segmentation segmentation);

    /// Shows nothing.
    void clear();

    void setMarks(MarkScene scene);

    /// Puts caret and selection; does not scroll, for that there is [#reveal].
    void select(TextSelection selection);

    ReadOnlyObjectProperty<TextSelection> selectionProperty();

    /// Scrolls as little as needed to see the start of `span`.
    void reveal(Span span);

    /// What of the text is on the screen; empty while nothing is shown.
    Optional<Span> visible();

    /// Scrolls so that the line at `offset` is the first.
    void scrollTo(int offset);

    /// The first character that is seen whole, to scroll there again; 0 while nothing is shown.
    int top();

    /// Where the caret stands on the screen; empty where it is out of sight.
    Optional<Bounds> caretOnScreen();

    void setHandler(ArticleHandler handler);

    /// Steps by character, word, sentence and paragraph in the text that is shown.
    CaretSteps steps();

    /// Steps by line.
    VisualLines lines();

    /// The palette's canvas lies behind the article.
    void setPalette(Palette palette);

    /// Sets size, letters, spacing and width of the text.
    void setReading(Reading reading);

    /// Without marks there is the text only, for reading.
    void setMarksShown(boolean shown);

    /// Whether the article has the keyboard.
    ReadOnlyBooleanProperty keyboardProperty();

    void requestFocus();

    /// How a mark on the screen is drawn; empty where it is not visible.
    Optional<DrawnMark> layoutOf(Id mark);

    /// Lets go of the clock that makes the caret blink, which would keep the view and all around it
    /// in memory. It is not to be used again.
    void close();
}
