package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formats with a set, group or user for each layer, on the command line: one export holds all
/// layers, the certificate finds nothing else, and another project takes them in.
class XmlFormatsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource({"gate-xml, false", "bdoc, true", "tei, false", "refi-qda, true"})
    void allLayersGoOutAndComeInAgain(String format, boolean loses) {
        var project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
        var out = folder.resolve("out");
        var report = shell.done("export", project, out, "--format", format, "--json").json();
        assertThat(report.path("verified").path("mismatches").asInt(-1))
                .as(report.toString())
                .isZero();
        assertThat(report.path("losses").toString().contains("\"relation\"")).isEqualTo(loses);
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        shell.done("import", other, out);
        var before = shell.done("list", project, "annotations", "--json").rows().size();
        var after = shell.done("list", other, "annotations", "--json").rows().size();
        assertThat(after).isGreaterThanOrEqualTo(before);
        for (var annotator : new String[] {"Reference", "A", "B", "AK", "BL"}) {
            assertThat(
                            shell.done("list", other, "annotations", "--layer", annotator, "--json")
                                    .rows())
                    .as(annotator)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"gate-xml, true", "bdoc, false", "tei, true", "refi-qda, false"})
    void controlsThatXmlCannotHoldAreToldAndMoveNothing(String format, boolean lost)
            throws IOException {
        Files.writeString(folder.resolve("t.txt"), "Title\u000b one\nKim said \u0001 so.\n");
        Files.writeString(
                folder.resolve("t.ann"), "T1\tX 11 14\tKim\nT2\tY 15 24\tsaid \u0001 so.\n");
        var project = folder.resolve("controls.hearsay");
        shell.done("new", project);
        shell.done("import", project, folder.resolve("t.ann"));
        var out = folder.resolve("out");
        var report = shell.done("export", project, out, "--format", format, "--json").json();
        assertThat(report.path("verified").path("mismatches").asInt(-1)).isZero();
        assertThat(report.path("verified").path("annotations").asInt()).isEqualTo(2);
        var told = Files.readString(out.resolve("export-report.json"));
        assertThat(told.contains("U+240B stands for it")).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({"gate-xml", "bdoc", "tei", "refi-qda"})
    void theUnicodeTwinIsCertified(String format) {
        var project = folder.resolve("unicode.hearsay");
        shell.done("new", project);
        shell.done(
                "import",
                project,
                Path.of("src/test/resources/org/hearsay/seed/seed-unicode-gold.json"));
        var report =
                shell.done("export", project, folder.resolve("out"), "--format", format, "--json")
                        .json();
        assertThat(report.path("verified").path("mismatches").asInt(-1)).isZero();
        assertThat(report.path("verified").path("annotations").asInt()).isGreaterThanOrEqualTo(106);
    }
}
