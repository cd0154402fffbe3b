package org.hearsay.ui.support.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.schema.Label;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Appearance.Density;
import org.hearsay.settings.Colours.Style;
import org.hearsay.ui.article.marks.Palette;
import org.hearsay.ui.article.marks.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Marks and letters in every design that the program offers.
class StylesTest {

    private static final List<Label.Colour> COLOURS =
            SchemaJson.newsAttribution().labels().stream().map(Label::colour).toList();

    static Stream<Styles> all() {
        var all = new ArrayList<Styles>();
        for (var style : Style.values()) {
            for (var plain : List.of(false, true)) {
                all.add(new Styles(style, true, plain, Density.COMPACT, true));
                if (style != Style.DRACULA) {
                    all.add(new Styles(style, false, plain, Density.COMPACT, true));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void E04_marksAndLettersStandOutInEveryDesign(Styles styles) {
        var palette = palette(styles);
        assertThat(palette.text().contrast(palette.canvas())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.muted().contrast(palette.canvas())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.suggestion().contrast(palette.canvas())).isGreaterThanOrEqualTo(3);
        assertThat(palette.focus().contrast(palette.canvas())).isGreaterThanOrEqualTo(3);
        for (var colour : COLOURS) {
            var mark = palette.of(colour);
            assertThat(mark.contrast(palette.canvas())).as("mark").isGreaterThanOrEqualTo(3);
            assertThat(palette.chipText().contrast(mark)).as("chip").isGreaterThanOrEqualTo(4.5);
            assertThat(fills(palette, mark))
                    .allSatisfy(fill ->
                            assertThat(palette.text().contrast(fill))
                                    .as("text")
                                    .isGreaterThanOrEqualTo(4.5));
        }
    }

    /// Where the design's own canvas is kept, it is the one of its sheet.
    @ParameterizedTest
    @MethodSource("all")
    void theCanvasIsTheOneOfTheSheet(Styles styles) {
        if (!styles.isPlain()) {
            assertThat(styles.canvas()).isEqualTo(tone(value(styles, "-color-bg-default")).hex());
        }
    }

    /// Captions and headings around the article.
    @ParameterizedTest
    @MethodSource("all")
    void E04_wordsAroundTheArticleStandOut(Styles styles) {
        if (styles.isPlain()) {
            return;
        }
        var canvas = Tone.of(styles.canvas());
        for (var name : List.of("-color-fg-default", "-color-fg-muted")) {
            var words = tone(value(styles, name)).on(canvas);
            assertThat(words.contrast(canvas)).as(name).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Palette palette(Styles styles) {
        if (styles.isPlain()) {
            return styles.isDark() ? Palette.WHITE_ON_BLACK : Palette.BLACK_ON_WHITE;
        }
        return (styles.isDark() ? Palette.DARK : Palette.LIGHT).on(styles.canvas(), COLOURS);
    }

    private static List<Tone> fills(Palette palette, Tone mark) {
        return List.of(
                palette.fill(mark).on(palette.canvas()),
                palette.selectedFill(mark),
                palette.tint(mark, 1),
                palette.tint(mark, 2),
                palette.tint(mark, 3));
    }

    private static String value(Styles styles, String name) {
        var found = Pattern.compile(name + ":\\s*([^;]+);").matcher(sheet(styles));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).strip();
    }

    private static String sheet(Styles styles) {
        try (var in = StylesTest.class.getResourceAsStream(styles.base())) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tone tone(String value) {
        if (value.startsWith("#")) {
            return Tone.of(value.toUpperCase(Locale.ROOT));
        }
        var numbers =
                Pattern.compile("[0-9.]+")
                        .matcher(value)
                        .results()
                        .map(r -> Double.valueOf(r.group()))
                        .toList();
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            rgb = rgb << 8 | numbers.get(i).intValue();
        }
        return new Tone(rgb, numbers.size() > 3 ? numbers.get(3) : 1);
    }
}
