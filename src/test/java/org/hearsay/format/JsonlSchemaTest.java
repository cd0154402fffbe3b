package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What we write satisfies the JSON Schema that we give to others.
class JsonlSchemaTest {

    @TempDir private Path folder;

    @Test
    void everyLineOfTheSampleSatisfiesTheSchema() throws Exception {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("format/jsonl/line.schema.json"));
        var kinds = new TreeSet<String>();
        for (var line : sampleLines(Map.of())) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            kinds.add(JsonMapper.builder().build().readTree(line).path("kind").asString());
        }
        assertThat(kinds)
                .contains(
                        "hearsay",
                        "project",
                        "schema",
                        "annotator",
                        "entity",
                        "document",
                        "layer",
                        "annotation",
                        "relation");
        assertThat(schema.validate("{\"kind\":\"annotation\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate("{\"kind\":\"rumour\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void linesWithoutTheArticlesSatisfyItTooAndNoLineHasHalfOfIt() throws Exception {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("format/jsonl/line.schema.json"));
        var lines = sampleLines(Map.of("text", "none"));
        for (var line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(lines.getFirst()).contains("\"text\":\"none\"");
        var document =
                lines.stream()
                        .filter(l -> l.contains("\"kind\":\"document\""))
                        .findFirst()
                        .orElseThrow();
        assertThat(document).doesNotContain("\"text\":");
        assertThat(lines).anyMatch(l -> l.contains("\"quotes\":"));
        for (var wrong :
                List.of(
                        document.replaceFirst("}$", ",\"source\":\"QQ==\"}"),
                        document.replaceFirst(
                                "}$",
                                ",\"text\":\"A\",\"source_sha256\":\"%s\"}"
                                        .formatted("0".repeat(64))))) {
            assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
        }
    }

    private List<String> sampleLines(Map<String, String> options) throws Exception {
        try (var project = SampleProject.create(folder.resolve("s.hearsay"), "AK")) {
            new Exporting(BuiltInFormats.all(), "test", CardAgreement::of)
                    .run(
                            project,
                            new ExportRequest(
                                    "hearsay-jsonl",
                                    folder.resolve("out"),
                                    ExportRequest.ALL,
                                    "",
                                    false,
                                    true,
                                    options,
                                    ExportRequest.NO_SPLIT),
                            Progress.NONE);
        }
        return Files.readAllLines(folder.resolve("out").resolve("project.jsonl"));
    }

    private static String resource(String name) throws Exception {
        return Collected.resource(name);
    }
}
