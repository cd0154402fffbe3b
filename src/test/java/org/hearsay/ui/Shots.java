package org.hearsay.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritablePixelFormat;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a window, for people to look at.
final class Shots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Shots() {}

    static void take(Scene scene, String name) {
        write(scene, name, BufferedImage.TYPE_INT_RGB);
    }

    /// As who sees no colours sees it.
    static void takeGrey(Scene scene, String name) {
        write(scene, name, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static void write(Scene scene, String name, int colours) {
        var image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, colours);
        var pixels = new int[width * height];
        var format = WritablePixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            var file = FOLDER.resolve(name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
