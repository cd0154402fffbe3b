package org.hearsay.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
                        Map.of("text", " a=b ", "state", "DONE"));
        var settings =
                FIRST.withPerson(new Person(" Zoë \\ Ψ\nB=", "ZΨ"))
                        .withTheme(Theme.DARK)
                        .withTextPercent(150)
                        .withKeyBar(false)
                        .withSingleKeys(false)
                        .withRecent(recent("a.hearsay").withWindow(window))
                        .withRecent(recent("b c.hearsay"));

        assertThat(keptAndLoaded(settings)).isEqualTo(settings);
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

        assertThat(new SettingsFile(file()).load(FIRST)).isEqualTo(FIRST);
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

        assertThat(loaded.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(loaded.textPercent()).isEqualTo(100);
        assertThat(loaded.keyBar()).isTrue();
        assertThat(loaded.recent())
                .extracting(RecentProject::file)
                .containsExactly(Path.of("b.hearsay"));
        var frame = loaded.recent().getFirst().window().frame("1x1").orElseThrow();
        assertThat(frame.bounds().isKnown()).isFalse();
    }

    @Test
    void theLatestProjectStandsFirstAndOnlyTwelveAreRemembered() {
        var settings = FIRST;
        for (int i : IntStream.range(0, 20).toArray()) {
            settings = settings.withRecent(recent("p" + i + ".hearsay"));
        }
        settings = settings.withRecent(recent("p15.hearsay"));

        assertThat(settings.recent()).hasSize(12);
        assertThat(settings.recent().getFirst().file()).isEqualTo(Path.of("p15.hearsay"));
        assertThat(settings.recent()).extracting(RecentProject::file).doesNotHaveDuplicates();
        assertThat(keptAndLoaded(settings)).isEqualTo(settings);
        assertThat(settings.withoutRecent(Path.of("p15.hearsay")).recent(Path.of("p15.hearsay")))
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
