package org.hearsay;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.project.PictureRenderer;
import org.hearsay.ui.article.picture.ArticlePicture;
import org.hearsay.ui.article.picture.OffScreen;

/// Makes the renderer of pictures when one is asked for, with or without a display.
final class Pictures {

    /// Held, since a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Pictures() {}

    static PictureRenderer renderer() {
        if (Displays.missing()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        // It warns of the class path, which is how we start it.
        TOOLKIT.setLevel(Level.SEVERE);
        return new ArticlePicture(OffScreen::start);
    }
}
