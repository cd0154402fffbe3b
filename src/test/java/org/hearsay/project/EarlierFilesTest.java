package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierFilesTest {

    private static final String ONE = "{\"path\": \"a.xml\", \"sha256\": \"01\", \"bytes\": 3}";

    @TempDir Path folder;

    @Test
    void aFileIsOursByNameAndContent() throws Exception {
        var files =
                read(
                        """
                        {"losses": [{"files": [{"path": "n", "sha256": "0"}]}],
                         "files": [%s, 7, ["x"],
                           {"about": {"path": "b"}, "sha256": "02", "path": "test/b.xml"}],
                         "gold": {"files": []}}
                        """
                                .formatted(ONE));
        assertThat(files.has("a.xml", "01")).isTrue();
        assertThat(files.has("test/b.xml", "02")).isTrue();
        assertThat(files.has("a.xml", "02")).isFalse();
        assertThat(files.has("b.xml", "02")).isFalse();
        assertThat(files.has("n", "0")).isFalse();
    }

    /// So that a report that was cut off or changed by hand never lets a file be overwritten.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A report, in words.",
                "[{\"files\": [" + ONE + "]}]",
                "{\"files\": [" + ONE,
                "{\"files\": [" + ONE + "], \"gold\":",
                "{\"files\": {\"a\": [" + ONE + "]}}",
                "\ud83d\ude00"
            })
    void nothingIsOursByAFileThatIsNoReport(String content) throws Exception {
        assertThat(read(content).has("a.xml", "01")).isFalse();
    }

    @Test
    void nothingIsOursWhereThereIsNoReport() throws Exception {
        assertThat(EarlierFiles.of(folder.resolve("none.json")).has("a.xml", "01")).isFalse();
        assertThat(EarlierFiles.of(folder).has("a.xml", "01")).isFalse();
    }

    @Test
    void aReportThatIsNotUtf8IsNoneOfOurs() throws Exception {
        var report = folder.resolve("report.json");
        Files.write(report, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        assertThat(EarlierFiles.of(report).has("", "")).isFalse();
    }

    private EarlierFiles read(String content) throws IOException {
        var report = folder.resolve("report.json");
        Files.writeString(report, content);
        return EarlierFiles.of(report);
    }
}
