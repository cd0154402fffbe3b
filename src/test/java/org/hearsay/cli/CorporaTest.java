package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real corpora come in as their makers counted them.
class CorporaTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource({"entities", "events", "coref"})
    void eachPartOfLitBankComesInWhole(String part) throws IOException {
        var expected = expected("litbank", part + "/brat");
        var report = imported(SharedData.path("corpora/litbank/" + part));
        assertThat(report.path("documents").asInt()).isEqualTo(expected.path("documents").asInt());
        assertThat(report.path("annotations").asInt())
                .isEqualTo(expected.path("text_bound").asInt());
        assertThat(report.path("relations").asInt()).isEqualTo(expected.path("relations").asInt());
        assertThat(info().path("annotations").path("discontinuous").asInt()).isZero();
    }

    @Test
    void thePartsOfLitBankInOneProjectAreThreeLayersOfTheSameTexts() throws IOException {
        int annotations = 0;
        for (var part : new String[] {"entities", "events", "coref"}) {
            annotations += expected("litbank", part + "/brat").path("text_bound").asInt();
        }
        var parts = SharedData.path("corpora/litbank");
        shell.done("new", project());
        var report =
                shell.done(
                                "import",
                                project(),
                                parts.resolve("entities"),
                                parts.resolve("events"),
                                parts.resolve("coref"),
                                "--json")
                        .json();
        assertThat(report.path("documents").asInt()).isEqualTo(12);
        assertThat(report.path("layers").asInt()).isEqualTo(36);
        assertThat(report.path("annotations").asInt()).isEqualTo(annotations);
        assertThat(info().path("documents").asInt()).isEqualTo(12);
        assertThat(info().path("annotations").path("by_layer").propertyNames())
                .containsExactlyInAnyOrder("entities", "events", "coref");
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    @Test
    void thePartsMayAlsoComeOneAfterTheOther() {
        var parts = SharedData.path("corpora/litbank");
        shell.done("new", project());
        for (var part : new String[] {"entities", "events", "coref"}) {
            shell.done("import", project(), parts.resolve(part));
        }
        assertThat(info().path("documents").asInt()).isEqualTo(12);
        assertThat(info().path("layers").size()).isEqualTo(36);
    }

    @Test
    void anEmComesInWithAttributesAndEquivalences() throws IOException {
        var expected = expected("anem-pmc");
        var report = imported(SharedData.path("corpora/anem-pmc"));
        assertThat(report.path("documents").asInt()).isEqualTo(expected.path("documents").asInt());
        assertThat(report.path("annotations").asInt())
                .isEqualTo(expected.path("text_bound").asInt());
        var types = info().path("relations").path("by_type");
        int equivalent = types.path("Equiv").asInt();
        assertThat(equivalent).isEqualTo(expected.path("equiv").asInt());
        assertThat(report.path("relations").asInt() - equivalent)
                .isEqualTo(expected.path("relations").asInt());
        int attributes =
                shell.done("list", project(), "annotations", "--json").rows().stream()
                        .mapToInt(row -> row.path("attributes").size())
                        .sum();
        assertThat(attributes).isEqualTo(expected.path("attributes").asInt());
    }

    private JsonNode imported(Path corpus) {
        shell.done("new", project());
        return shell.done("import", project(), corpus, "--json").json();
    }

    private JsonNode info() {
        return shell.done("info", project(), "--json").json();
    }

    private Path project() {
        return folder.resolve("c.hearsay");
    }

    private static JsonNode expected(String... path) throws IOException {
        var file = SharedData.path("corpora/expected-counts.json");
        var node = JsonMapper.builder().build().readTree(Files.readString(file));
        for (var name : path) {
            node = node.path(name);
        }
        return node;
    }
}
