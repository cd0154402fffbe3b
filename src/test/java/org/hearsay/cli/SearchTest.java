package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `hearsay search`, on the sample and on texts with what hides in words.
class SearchTest {

    private static final String ODD =
            "\ud83d\ude00 The North\u00a0Korea talks\n\n"
                    + "Pyongyang will de\u00adnuclea\u00adrize, said Ko\u0308nig. DENUCLEARIZE! Konig.\n";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path odd;

    @BeforeEach
    void make() throws Exception {
        odd = folder.resolve("odd.hearsay");
        Files.writeString(folder.resolve("odd.txt"), ODD);
        shell.done("new", odd);
        shell.done("import", odd, folder.resolve("odd.txt"));
    }

    @Test
    void offsetsAreCodePointsAndGiveTheWords() {
        var rows = shell.done("search", odd, "\"north korea\"", "--json").rows();
        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        assertThat(row.get("start").asInt()).isEqualTo(6);
        assertThat(row.get("end").asInt()).isEqualTo(17);
        assertThat(row.get("hit").asString()).isEqualTo("North\u00a0Korea");
        assertThat(row.get("left").asString()).isEqualTo("\ud83d\ude00 The ");
        assertThat(row.get("labels").isEmpty()).isTrue();
    }

    @Test
    void softHyphensAndAccentsHideNothing() {
        var rows = shell.done("search", odd, "denuclear*", "--json").rows();
        assertThat(hits(rows)).containsExactly("de\u00adnuclea\u00adrize", "DENUCLEARIZE");
        assertThat(words(rows.getFirst())).isEqualTo("de\u00adnuclea\u00adrize");
        assertThat(hits(shell.done("search", odd, "konig", "--json").rows()))
                .containsExactly("Ko\u0308nig", "Konig");
        assertThat(
                        hits(
                                shell.done(
                                                "search",
                                                odd,
                                                "--regex",
                                                "NORTH KOREA|nuclea?riz",
                                                "--json")
                                        .rows()))
                .containsExactly("North\u00a0Korea", "nuclea\u00adriz", "NUCLEARIZ");
    }

    @Test
    void withCaseOnlyTheSameLettersCount() {
        assertThat(hits(shell.done("search", odd, "DENUCLEARIZE", "--case", "--json").rows()))
                .containsExactly("DENUCLEARIZE");
        assertThat(shell.done("search", odd, "Denuclear*", "--case", "--json").rows()).isEmpty();
        assertThat(hits(shell.done("search", odd, "Konig", "--case", "--json").rows()))
                .containsExactly("Konig");
    }

    @Test
    void allWordsMustBeInAnArticle() {
        assertThat(shell.done("search", odd, "korea konig", "--json").rows()).hasSize(3);
        assertThat(shell.done("search", odd, "korea nowhere", "--json").rows()).isEmpty();
    }

    @Test
    void aBrokenPatternSaysWhere() {
        var result = shell.run("search", odd, "--regex", "den(uclear");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("breaks at character", "den(uclear", "^");
        assertThat(shell.run("search", odd, "--", "-!").err()).contains("as a pattern");
    }

    @Test
    void aPatternThatNeverEndsIsEnded() throws Exception {
        var file = folder.resolve("long.hearsay");
        var text = folder.resolve("long.txt");
        Files.writeString(text, "Long\n\n" + "a".repeat(5_000) + "\n");
        shell.done("new", file);
        shell.done("import", file, text);
        var result = shell.run("search", file, "--regex", "(.*)(.*)(.*)(.*)(.*)(.*)b");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("takes too long in \"Long\"");
    }

    @Test
    void filtersKeepToHitsOnSuchAnnotations() {
        var sample = folder.resolve("sample.hearsay");
        shell.done("sample", sample);
        var all = shell.done("search", sample, "denuclear*", "--json").rows();
        var claims =
                shell.done("search", sample, "denuclear*", "--label", "CLAIM", "--json").rows();
        var reference =
                shell.done(
                                "search",
                                sample,
                                "denuclear*",
                                "--label",
                                "CLAIM",
                                "--layer",
                                "Reference",
                                "--json")
                        .rows();
        assertThat(all).hasSizeGreaterThan(claims.size());
        assertThat(claims).isNotEmpty();
        assertThat(reference)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.get("labels").toString()).contains("CLAIM"));
        var said = shell.done("search", sample, "the", "--speaker", "Mike Pompeo", "--json").rows();
        var quoted =
                shell.done(
                                "search",
                                sample,
                                "the",
                                "--speaker",
                                "Mike Pompeo",
                                "--label",
                                "QUOTE",
                                "--json")
                        .rows();
        assertThat(said).hasSizeGreaterThanOrEqualTo(quoted.size());
        assertThat(said.size()).isBetween(1, all("the", sample));
        assertThat(quoted)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.get("labels").toString()).contains("QUOTE"));
        var against =
                shell.done(
                                "search",
                                sample,
                                "\\w+",
                                "--regex",
                                "--label",
                                "STANCE",
                                "--layer",
                                "Reference",
                                "--value",
                                "polarity=against",
                                "--json")
                        .rows();
        var favor =
                shell.done(
                                "search",
                                sample,
                                "\\w+",
                                "--regex",
                                "--label",
                                "STANCE",
                                "--layer",
                                "Reference",
                                "--value",
                                "polarity=favor",
                                "--json")
                        .rows();
        assertThat(against).isNotEmpty();
        assertThat(favor).isNotEmpty().isNotEqualTo(against);
        assertThat(shell.run("search", sample, "the", "--label", "CLIAM").err())
                .contains("no label \"CLIAM\"", "CLAIM");
        assertThat(shell.done("search", sample, "the", "--limit", "3", "--json").rows()).hasSize(3);
    }

    @Test
    void aFileOfTheFirstVersionIsSearchedAndLeftAsItIs() throws Exception {
        var file = folder.resolve("old.hearsay");
        try (var in =
                new GZIPInputStream(
                        SearchTest.class.getResourceAsStream(
                                "/org/hearsay/store/version-1.hearsay.gz"))) {
            Files.copy(in, file);
        }
        var before = Files.readAllBytes(file);
        assertThat(hits(shell.done("search", file, "denuclear* pompeo", "--json").rows()))
                .containsExactly("Pompeo", "de\u00adnuclearize");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private int all(String word, Path project) {
        return shell.done("search", project, word, "--json").rows().size() - 1;
    }

    private static List<String> hits(List<JsonNode> rows) {
        return rows.stream().map(r -> r.get("hit").asString()).toList();
    }

    /// What the text has between the offsets.
    private static String words(JsonNode row) {
        int start = ODD.offsetByCodePoints(0, row.get("start").asInt());
        int end = ODD.offsetByCodePoints(0, row.get("end").asInt());
        return ODD.substring(start, end);
    }
}
