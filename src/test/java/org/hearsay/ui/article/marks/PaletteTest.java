package org.hearsay.ui.article.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.schema.Label;
import org.hearsay.schema.Shape;
import org.hearsay.ui.article.SeedReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void E04_marksAndTheTextOnTheirFillsHaveEnoughContrast(boolean dark) {
        var palette = dark ? Palette.DARK : Palette.LIGHT;
        for (var label : SeedReference.schema().labels()) {
            var mark = palette.of(label.colour());
            assertThat(mark.contrast(palette.canvas())).as(label.name()).isGreaterThan(4.5);
            assertThat(palette.chipText().contrast(mark)).as(label.name()).isGreaterThan(4.5);
            assertThat(palette.text().contrast(palette.selectedFill(mark)))
                    .as(label.name())
                    .isGreaterThan(4.5);
            assertThat(mark.contrast(palette.selectedFill(mark))).as(label.name()).isGreaterThan(3);
            for (int level = 1; level <= 3; level++) {
                var tint = palette.tint(container(palette), level);
                assertThat(palette.text().contrast(palette.fill(mark).on(tint)))
                        .as("%s on level %d", label.name(), level)
                        .isGreaterThan(4.5);
                assertThat(mark.contrast(tint)).as(label.name()).isGreaterThan(3);
            }
        }
        assertThat(palette.text().contrast(palette.hit())).isGreaterThan(4.5);
        assertThat(palette.text().contrast(palette.selection())).isGreaterThan(4.5);
        assertThat(palette.muted().contrast(palette.canvas())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER, #E5E9F6, #CFD7EE, #232D42, #2E3B58",
        "STANCE, #F3E9E0, #E9D6C7, #3A291A, #51351B",
        "CLAIM, #E2F0EC, #C9E3DC, #1D3D38, #245249",
        "TARGET, #EFECE0, #E2DCC7, #383421, #4D4627"
    })
    void fillsAreThoseOfTheDesign(
            String name, String light, String selected, String dark, String selectedDark) {
        var colour = SeedReference.schema().label(name).map(Label::colour).orElseThrow();
        assertNear(fill(Palette.LIGHT, colour), light);
        assertNear(Palette.LIGHT.selectedFill(Palette.LIGHT.of(colour)), selected);
        assertNear(fill(Palette.DARK, colour), dark);
        assertNear(Palette.DARK.selectedFill(Palette.DARK.of(colour)), selectedDark);
    }

    private static Tone fill(Palette palette, Label.Colour colour) {
        return palette.fill(palette.of(colour)).on(palette.canvas());
    }

    private static Tone container(Palette palette) {
        return SeedReference.schema().labels().stream()
                .filter(l -> l.shape() == Shape.TINT_CORNERS)
                .map(l -> palette.of(l.colour()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNear(Tone tone, String hex) {
        var wanted = Tone.of(hex);
        assertThat(tone.red()).as(tone.hex()).isBetween(wanted.red() - 2, wanted.red() + 2);
        assertThat(tone.green()).as(tone.hex()).isBetween(wanted.green() - 2, wanted.green() + 2);
        assertThat(tone.blue()).as(tone.hex()).isBetween(wanted.blue() - 2, wanted.blue() + 2);
    }
}
