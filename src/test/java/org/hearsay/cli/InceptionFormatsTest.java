package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The reference article and its Unicode twin on their way to INCEpTION and back.
class InceptionFormatsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource({
        "cas-xmi,seed-gold.json",
        "cas-xmi,seed-unicode-gold.json",
        "cas-json,seed-gold.json",
        "cas-json,seed-unicode-gold.json"
    })
    void casHoldsEveryAnnotationLinkAndName(String format, String seed) {
        var project = seed(seed);
        var report = export(project, format);
        assertThat(kinds(report)).doesNotContainKeys("annotation", "relation", "fragments");
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        shell.done("import", other, folder.resolve("out"));
        assertThat(annotations(other)).isEqualTo(annotations(project)).hasSize(106);
        assertThat(count(other, "relations")).isEqualTo(count(project, "relations"));
        // Somebody whom no annotation names belongs to no document.
        assertThat(speakers(project)).containsAll(speakers(other)).hasSize(11);
        assertThat(speakers(other)).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"seed-gold.json", "seed-unicode-gold.json"})
    void tsvHoldsWhatTheReportDoesNotName(String seed) {
        var project = seed(seed);
        var report = export(project, "webanno-tsv");
        var lost = new ArrayList<String>();
        report.path("losses")
                .forEach(kind -> kind.path("ids").forEach(id -> lost.add(id.asString())));
        assertThat(kinds(report)).doesNotContainKeys("annotation", "relation");
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        shell.done("import", other, folder.resolve("out"));
        assertThat(annotations(other)).containsAll(annotations(project, lost));
        assertThat(count(other, "relations")).isEqualTo(count(project, "relations"));
    }

    private JsonNode export(Path project, String format) {
        var out = folder.resolve("out");
        var report =
                shell.done("export", project, out, "--format", format, "--layer", "gold", "--json")
                        .json();
        assertThat(report.path("verified").path("mismatches").asInt(-1)).isZero();
        assertThat(report.path("verified").path("annotations").asInt()).isGreaterThanOrEqualTo(106);
        return report;
    }

    private static TreeMap<String, Integer> kinds(JsonNode report) {
        var kinds = new TreeMap<String, Integer>();
        report.path("losses")
                .forEach(l -> kinds.put(l.path("kind").asString(), l.path("count").asInt()));
        return kinds;
    }

    private Path seed(String name) {
        var project = folder.resolve("seed.hearsay");
        shell.done("new", project);
        shell.done("import", project, Path.of("src/test/resources/org/hearsay/seed", name));
        return project;
    }

    private List<String> speakers(Path project) {
        return shell.done("list", project, "speakers", "--json").rows().stream()
                .map(r ->
                        r.path("name").asString()
                                + r.path("attributes")
                                + r.path("aliases")
                                + r.path("role"))
                .toList();
    }

    private int count(Path project, String what) {
        return shell.done("list", project, what, "--json").rows().size();
    }

    private List<String> annotations(Path project) {
        return annotations(project, List.of());
    }

    private List<String> annotations(Path project, List<String> without) {
        return shell.done("list", project, "annotations", "--json").rows().stream()
                .filter(r -> !without.contains(r.path("id").asString()))
                .map(r ->
                        r.path("label").asString()
                                + r.path("fragments")
                                + r.path("text")
                                + shown(r.path("attributes")))
                .sorted()
                .toList();
    }

    /// Without the ids of people, who are others in another project.
    private static String shown(JsonNode attributes) {
        return attributes.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "somebody");
    }
}
