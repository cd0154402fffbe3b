package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The accessible web page of an article with its marks.
class PageExportTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/hearsay/format/page/harbour-ak.html");

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void theReferenceIsReadableWithAllItsMarks() throws IOException {
        var out = folder.resolve("out");
        shell.done("sample", project());
        shell.done("export", project(), out, "--format", "html", "--layer", "Reference");
        var page = page(out, "Trump");
        assertThat(page.select("section ol > li")).hasSize(106);
        assertThat(page.select("article a.k")).hasSizeGreaterThanOrEqualTo(106);
        assertThat(page.select("article .v").text()).contains("Claim", "starts", "end of");
        page.select("a[href^=#]")
                .forEach(link ->
                        assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(words(page))
                .isEqualTo(
                        Files.readString(
                                        Path.of(
                                                "src/test/resources/org/hearsay/seed/seed-article.txt"))
                                .replaceAll("\\s+", " ")
                                .strip());
    }

    @Test
    void thePageIsTheGoldenOne() throws IOException {
        var out = folder.resolve("out");
        shell.done("sample", project());
        shell.done("export", project(), out, "--format", "html", "--layer", "AK");
        assertThat(Files.readString(file(out, "Harbour"))).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void noWordOfAnArticleBecomesMarkup() throws IOException {
        var text = "<script>alert('x')</script> & \"quotes\"\n\nSecond </article> paragraph\n";
        Files.writeString(folder.resolve("evil.txt"), text);
        shell.done("new", project());
        shell.done("import", project(), folder.resolve("evil.txt"));
        var out = folder.resolve("out");
        shell.done("export", project(), out, "--format", "html");
        var page = page(out, "_script");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("article")).hasSize(1);
        assertThat(words(page)).isEqualTo(text.replaceAll("\\s+", " ").strip());
        assertThat(Files.readString(out.resolve("index.html"))).contains("&lt;script&gt;");
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }

    private static String words(Document page) {
        var article = page.selectFirst("article").clone();
        article.select("a.k, .v").remove();
        return String.join(" ", article.select("p, h2").eachText());
    }

    private static Document page(Path folder, String start) throws IOException {
        var parser = Parser.htmlParser().setTrackErrors(50);
        var page = Jsoup.parse(Files.readString(file(folder, start)), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    private static Path file(Path folder, String start) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
