package org.hearsay;

import org.hearsay.project.PictureRenderer;
import org.hearsay.ui.article.picture.ArticlePicture;
import org.hearsay.ui.article.picture.OffScreen;

/// Makes the renderer of pictures when one is asked for, with or without a display.
final class Pictures {

    private Pictures() {}

    static PictureRenderer renderer() {
        if (Displays.missing()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        return new ArticlePicture(OffScreen::start);
    }
}
