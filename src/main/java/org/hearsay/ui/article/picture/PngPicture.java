package org.hearsay.ui.article.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javax.imageio.ImageIO;
import org.hearsay.ui.article.paint.MarkPainter;

/// A picture as pixels. It is drawn in bands, because a canvas cannot be of any height.
final class PngPicture {

    private static final int BAND = 1000;

    private PngPicture() {}

    /// On the JavaFX thread.
    static BufferedImage drawn(Picture picture) {
        double scale = picture.scale();
        int width = (int) Math.round(picture.width() * scale);
        int height = (int) Math.round(picture.height() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int top = 0; top < picture.height(); top += BAND) {
            int bandHeight = Math.min(BAND, picture.height() - top);
            copy(band(picture, top, bandHeight), image, (int) Math.round(top * scale));
        }
        return image;
    }

    /// On any thread.
    static byte[] bytes(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Image band(Picture picture, int top, int height) {
        var under = canvas(picture, top, height);
        var over = canvas(picture, top, height);
        new MarkPainter(under.getGraphicsContext2D()).under(picture.drawing());
        new MarkPainter(over.getGraphicsContext2D()).over(picture.drawing());
        var all = new Group(under, picture.text().pane(), over);
        new Scene(all);
        var parameters = new SnapshotParameters();
        double scale = picture.scale();
        parameters.setFill(MarkPainter.colour(picture.palette().canvas()));
        parameters.setTransform(new Scale(scale, scale));
        parameters.setViewport(
                new Rectangle2D(0, top * scale, picture.width() * scale, height * scale));
        return all.snapshot(parameters, null);
    }

    /// As fine as the file, or marks would be blurred.
    private static Canvas canvas(Picture picture, int top, int height) {
        double scale = picture.scale();
        var canvas = new Canvas(picture.width() * scale, height * scale);
        canvas.getTransforms().addAll(new Translate(0, top), new Scale(1 / scale, 1 / scale));
        canvas.getGraphicsContext2D().scale(scale, scale);
        canvas.getGraphicsContext2D().translate(0, -top);
        return canvas;
    }

    private static void copy(Image band, BufferedImage image, int top) {
        int width = Math.min((int) band.getWidth(), image.getWidth());
        int height = Math.min((int) band.getHeight(), image.getHeight() - top);
        int[] pixels = new int[width * height];
        band.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, top, width, height, pixels, 0, width);
    }
}
