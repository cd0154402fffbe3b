package org.hearsay.ui.article;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of a scene, for looking at.
public final class Shots {

    private Shots() {}

    public static BufferedImage of(Scene scene) {
        WritableImage shot = Toolkit.call(() -> scene.snapshot(null));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    public static void write(Scene scene, File file) {
        try {
            ImageIO.write(of(scene), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
