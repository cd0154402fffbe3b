package org.hearsay.settings.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.settings.Appearance.Scale;
import org.hearsay.settings.Backing;
import org.hearsay.settings.Colours;
import org.hearsay.settings.Help;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.Person;
import org.hearsay.settings.Reading;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.Theme;
import org.hearsay.settings.WindowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {

    private static final Settings FIRST = Settings.of(new Person("Anna Kern", "AK"));

    @TempDir private Path folder;

    @Test
    void whatWasKeptIsThereAgain() {
        var window =
                new WindowState(
                        List.of(
                                new WindowState.Frame(
                                        "1920x1080+0+0",
                                        new WindowState.Bounds(-4, 0.5, 1280, 800, true),
                                        List.of(240.5, 330.0, 0.54),
                                        List.of("left"),
                                        120),
                                new WindowState.Frame(
                                        "800x600+0+0",
                                        new WindowState.Bounds(0, 0, 0, 0, false),
                                        List.of(),
                                        List.of(),
                                        100)),
                        "0190-id",
                        7,
                        120,
                        Map.of("text", " a=b ", "state", "DONE"),
                        List.of("WORDS ANY = \\ \n two", "PATTERN EXACT \\d+"));
        var settings =
                FIRST.withGeneral(g -> g.withPerson(new Person(" Zoë \\ Ψ\nB=", "ZΨ")))
                        .withAppearance(a ->
                                a.withColours(
                                                a.colours()
                                                        .withTheme(Theme.DARK)
                                                        .withStyle(Colours.Style.NORD))
                                        .withReading(
                                                a.reading()
                                                        .withPercent(150)
                                                        .withFace(Reading.Face.SERIF))
                                        .withScale(Scale.P150)
                                        .withKeyBar(false))
                        .withHabits(h ->
                                h.withSingleKeys(false)
                                        .withFirstSteps(false)
                                        .withDoubleShift(true)
                                        .withHelp(new Help(false, true, false))
                                        .withBacking(new Backing(60, "/media/backups")))
                        .withKeys(
                                KeyMap.NONE
                                        .with("next-document", List.of("Ctrl+Page Down", "F7"))
                                        .with("label:SPEAKER", List.of("B"))
                                        .with("guide", List.of()))
                        .withRecent(recent("a.hearsay").withWindow(window))
                        .withRecent(recent("b c.hearsay"));

        assertThat(keptAndLoaded(settings)).isEqualTo(settings);
        assertThat(new SettingsFile(file()).glance(FIRST)).isEqualTo(settings);
    }

    @Test
    void theSameSettingsGiveTheSameFile() throws IOException {
        keptAndLoaded(FIRST.withRecent(recent("a.hearsay")));
        var first = Files.readAllBytes(file());

        keptAndLoaded(FIRST.withRecent(recent("a.hearsay")));

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void aMissingFileCountsAsEmpty() {
        assertThat(new SettingsFile(file()).load(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void aDamagedFileCountsAsEmpty() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xFF, (byte) 0xFE, '=', '\\', 'u', '1'});

        var file = new SettingsFile(file());
        assertThat(file.glance(FIRST)).isEqualTo(FIRST);
        assertThat(file()).as("not put aside by who only looks").exists();
        assertThat(file.load(FIRST)).isEqualTo(FIRST);
        assertThat(file.damaged()).hasValueSatisfying(aside -> assertThat(aside).exists());
        assertThat(file()).doesNotExist();
    }

    @Test
    void whatAnotherVersionKeepsStaysInTheFile() throws IOException {
        Files.writeString(file(), "theme=DARK\nfuture.setting=a\\:b\nrecent.00.file=a\n");
        try (var file = new SettingsFile(file())) {
            var loaded = file.load(FIRST);
            file.keep(loaded.withGeneral(g -> g.withPerson(new Person("Bo", "B"))));
        }
        assertThat(Files.readString(file()))
                .contains("future.setting=a:b\n", "theme=DARK", "person.name=Bo")
                .doesNotContain("recent.00.file");
    }

    @Test
    void aValueThatMakesNoSenseIsLeftAtItsDefault() throws IOException {
        Files.writeString(
                file(),
                """
                theme=PURPLE
                text-percent=9000
                key-bar=perhaps
                recent.00.file=a.hearsay
                recent.00.opened=yesterday
                recent.01.file=b.hearsay
                recent.01.opened=2026-11-12T12:41:00Z
                recent.01.frame.0.displays=1x1
                recent.01.frame.0.bounds=1 2 three 4
                """);

        var loaded = new SettingsFile(file()).load(FIRST);

        assertThat(loaded.appearance().colours().theme()).isEqualTo(Theme.SYSTEM);
        assertThat(loaded.appearance().reading().percent()).isEqualTo(100);
        assertThat(loaded.appearance().keyBar()).isTrue();
        assertThat(loaded.recent())
                .extracting(RecentProject::file)
                .containsExactly(Path.of("b.hearsay"));
        var frame = loaded.recent().getFirst().window().frame("1x1").orElseThrow();
        assertThat(frame.bounds().isKnown()).isFalse();
    }

    @Test
    void theLatestProjectStandsFirstAndOnlyFiftyAreRemembered() {
        var settings = FIRST;
        for (int i : IntStream.range(0, 70).toArray()) {
            settings = settings.withRecent(recent("p" + i + ".hearsay"));
        }
        settings = settings.withRecent(recent("p25.hearsay"));

        assertThat(settings.recent()).hasSize(50);
        assertThat(settings.recent().getFirst().file()).isEqualTo(Path.of("p25.hearsay"));
        assertThat(settings.recent()).extracting(RecentProject::file).doesNotHaveDuplicates();
        assertThat(keptAndLoaded(settings)).isEqualTo(settings);
        assertThat(settings.withoutRecent(Path.of("p25.hearsay")).recent(Path.of("p25.hearsay")))
                .isEmpty();
    }

    private Settings keptAndLoaded(Settings settings) {
        try (var kept = new SettingsFile(file())) {
            kept.keep(settings);
        }
        return new SettingsFile(file()).load(FIRST);
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private static RecentProject recent(String file) {
        return new RecentProject(
                Path.of(file),
                "Pilot",
                Instant.parse("2026-11-12T12:41:00Z"),
                12,
                5,
                WindowState.NONE);
    }
}
