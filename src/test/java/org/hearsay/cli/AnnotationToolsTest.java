package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out for annotation tools is read back without a difference that the report does not
/// tell, and comes in again.
class AnnotationToolsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @ValueSource(strings = {"doccano", "label-studio", "prodigy", "w3c"})
    void theSampleWithAllItsLayersIsReadBack(String format) {
        var project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
        var out = folder.resolve("out");
        var report = shell.done("export", project, out, "--format", format, "--json").json();
        assertThat(report.path("verified").path("where")).isEmpty();
        assertThat(report.path("verified").path("mismatches").asInt()).isZero();
        assertThat(report.path("verified").path("annotations").asInt()).isGreaterThan(300);
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        var came = shell.done("import", other, out, "--json").json();
        assertThat(came.path("issues")).isEmpty();
        assertThat(shell.done("list", other, "documents", "--json").rows())
                .hasSameSizeAs(shell.done("list", project, "documents", "--json").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doccano", "label-studio", "prodigy", "w3c"})
    void theUnicodeTwinIsReadBack(String format) {
        var project = folder.resolve("unicode.hearsay");
        shell.done("new", project);
        shell.done(
                "import",
                project,
                Path.of("src/test/resources/org/hearsay/seed/seed-unicode-gold.json"));
        var report =
                shell.done("export", project, folder.resolve("out"), "--format", format, "--json")
                        .json();
        assertThat(report.path("verified").path("where")).isEmpty();
        assertThat(report.path("verified").path("mismatches").asInt()).isZero();
    }
}
