package org.hearsay.ui.article.display;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.text.CaretSteps;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;
import org.hearsay.text.Segmentation;

/// The text that the view shows, and how it is cut for it.
public record ShownText(DocumentText text, Form form, DisplayText display, CaretSteps steps) {

    public static ShownText of(Article article, Segmentation segmentation) {
        return new ShownText(
                article.text(),
                article.form(),
                DisplayText.of(article.text(), segmentation),
                new CaretSteps(article.text(), segmentation));
    }

    public static ShownText none() {
        var text = new DocumentText("");
        var none = new Segmentation("", "", List.of(), List.of(), List.of());
        return new ShownText(
                text, Form.PLAIN, DisplayText.of(text, none), new CaretSteps(text, none));
    }
}
