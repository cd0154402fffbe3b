package org.hearsay.ui.support.charts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// A chart as pixels, twice as many as on the screen.
public final class ChartPicture {

    private static final double SCALE = 2;

    private ChartPicture() {}

    /// On the JavaFX thread.
    ///
    /// @param canvas what the chart stands on
    public static BufferedImage of(Node chart, Color canvas) {
        var parameters = new SnapshotParameters();
        parameters.setFill(canvas);
        parameters.setTransform(new Scale(SCALE, SCALE));
        var shot = chart.snapshot(parameters, null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = shot.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return image;
    }

    /// On any thread.
    public static void write(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("No PNG can be written here.");
        }
    }
}
