package org.hearsay.ui.article.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.hearsay.project.PictureRenderer;
import org.jspecify.annotations.Nullable;

/// Makes pictures with what also draws the article on the screen.
public final class ArticlePicture implements PictureRenderer {

    /// Beyond this a picture would not fit into memory.
    private static final long MOST_PIXELS = 120_000_000;

    private static final int LEAST_WIDTH = 200;

    private final Supplier<Executor> toolkit;
    private @Nullable Executor started;

    /// @param toolkit gives the JavaFX thread, when the first picture is asked for:
    ///   [OffScreen#start] where there is no window
    public ArticlePicture(Supplier<Executor> toolkit) {
        this.toolkit = toolkit;
    }

    @Override
    public void render(Subject subject, Options options, Path out) throws IOException {
        if (options.width() < LEAST_WIDTH || options.scale() <= 0) {
            throw new IOException(
                    "%s: a picture needs a width of at least %d and a scale above 0"
                            .formatted(out, LEAST_WIDTH));
        }
        var bytes =
                switch (options.format()) {
                    case PNG -> PngPicture.bytes(waitFor(() -> png(subject, options, out)));
                    case SVG -> waitFor(() -> svg(subject, options));
                };
        write(bytes, out);
    }

    private static BufferedImage png(Subject subject, Options options, Path out)
            throws IOException {
        var picture = Picture.of(subject, options);
        double pixels = options.scale() * options.scale() * picture.width() * picture.height();
        if (pixels > MOST_PIXELS) {
            throw new IOException(
                    ("%s: the picture would have %d × %d pixels; choose a range, a smaller scale,"
                                    + " or SVG")
                            .formatted(
                                    out,
                                    Math.round(picture.width() * options.scale()),
                                    Math.round(picture.height() * options.scale())));
        }
        return PngPicture.drawn(picture);
    }

    private static byte[] svg(Subject subject, Options options) throws IOException {
        try {
            return SvgPicture.bytes(Picture.of(subject, options));
        } catch (XMLStreamException e) {
            throw new IOException("The picture cannot be written as XML: " + e.getMessage(), e);
        }
    }

    private <T> T waitFor(Task<T> task) throws IOException {
        var done = new CompletableFuture<T>();
        executor()
                .execute(() -> {
                    try {
                        done.complete(task.run());
                    } catch (IOException | RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    private synchronized Executor executor() {
        var known = started;
        if (known == null) {
            known = toolkit.get();
            started = known;
        }
        return known;
    }

    @FunctionalInterface
    private interface Task<T> {
        T run() throws IOException;
    }

    private static void write(byte[] bytes, Path out) throws IOException {
        var part = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
