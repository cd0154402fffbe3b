package org.hearsay.ui.article.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.PictureRenderer.Format;
import org.hearsay.project.PictureRenderer.Options;
import org.hearsay.project.PictureRenderer.Subject;
import org.hearsay.project.PictureRenderer.Theme;
import org.hearsay.text.Span;
import org.hearsay.ui.article.SeedReference;
import org.hearsay.ui.article.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class ArticlePictureTest {

    private static final int WHITE = 0xFFFFFF;

    private final SeedReference seed = new SeedReference();
    private final ArticlePicture picture = new ArticlePicture(() -> Platform::runLater);

    @TempDir private Path folder;

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @Test
    void aPngHasTheWidthAndScaleAskedForAndTheColoursOfTheMarks() throws IOException {
        var out = folder.resolve("a.png");
        var range = Optional.of(new Span(0, 50));
        picture.render(subject(), new Options(Format.PNG, Theme.LIGHT, 700, 2, range), out);
        var image = ImageIO.read(out.toFile());
        assertThat(image.getWidth()).isEqualTo(1400);
        assertThat(image.getHeight()).isBetween(60, 400);
        assertThat(image.getRGB(0, 0) & WHITE).isEqualTo(WHITE);
        var colours = new ArrayList<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & WHITE);
            }
        }
        assertThat(colours).contains(0x0A8060, 0x2348B0, 0x8A2F86);
    }

    @Test
    void aLongPictureIsDrawnToItsEnd() throws IOException {
        var out = folder.resolve("a.png");
        picture.render(subject(), all(Format.PNG, Theme.DARK), out);
        var image = ImageIO.read(out.toFile());
        assertThat(image.getHeight()).isGreaterThan(1500);
        assertThat(image.getRGB(0, image.getHeight() - 1) & WHITE).isEqualTo(0x0D1117);
        var lowest = new ArrayList<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = image.getHeight() - 80; y < image.getHeight(); y++) {
                lowest.add(image.getRGB(x, y) & WHITE);
            }
        }
        assertThat(lowest.stream().distinct().count()).isGreaterThan(20);
    }

    @Test
    void anSvgHoldsTheWordsAsTextAndEachChipOnce()
            throws IOException, ParserConfigurationException, SAXException {
        var out = folder.resolve("a.svg");
        picture.render(subject(), all(Format.SVG, Theme.LIGHT), out);
        var texts =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(out.toFile())
                        .getElementsByTagName("text");
        var words = new ArrayList<String>();
        int chips = 0;
        for (int i = 0; i < texts.getLength(); i++) {
            var attributes = texts.item(i).getAttributes();
            if (attributes.getNamedItem("text-anchor") == null) {
                words.add(texts.item(i).getTextContent());
            } else {
                chips++;
            }
        }
        assertThat(words).isEqualTo(List.of(seed.article().text().value().split("\\s+")));
        assertThat(chips).isEqualTo(40);
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndLeavesNoFile() {
        var out = folder.resolve("a.png");
        var huge = new Options(Format.PNG, Theme.LIGHT, 700, 20, Optional.empty());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> picture.render(subject(), huge, out))
                .withMessageContaining("choose a range");
        assertThat(Files.exists(out)).isFalse();
    }

    private Subject subject() {
        var segmentation = SeedReference.segmentationOf(seed.article());
        var document = new OpenDocument(seed.article(), segmentation, List.of(seed.layer()));
        return new Subject(document, seed.layer(), SeedReference.schema());
    }

    private static Options all(Format format, Theme theme) {
        return new Options(format, theme, 700, 1, Optional.empty());
    }
}
