package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `hearsay recover`.
class RecoverTest {

    private static final int PAGE = 4096;
    private static final String FIRST = "The lost harbour.";

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aSoundProjectComesOutWhole() {
        shell.done("sample", project());
        var before = shell.done("list", project(), "annotations", "--json").out();
        var report = shell.done("recover", project(), out(), "--json").json();
        assertThat(report.path("missing")).isEmpty();
        assertThat(report.path("documents").asInt()).isEqualTo(2);
        assertThat(shell.done("list", out(), "annotations", "--json").out()).isEqualTo(before);
        assertThat(shell.done("verify", out()).code()).isZero();
        assertThat(shell.done("history", out()).out()).contains("Recovered from a damaged file");
    }

    @Test
    void whatIsMissingIsNamedAndTheExitCodeSaysSo() throws Exception {
        shell.done("sample", project());
        var article = folder.resolve("long.txt");
        Files.writeString(article, FIRST + "\n" + "unmistakable words, ".repeat(1000));
        shell.done("import", project(), article);
        damagePagesWith("unmistakable words, ");

        var result = shell.run("recover", project(), out());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("the article with its annotations");
        assertThat(result.err()).contains("2 documents", "missing");
        assertThat(shell.done("verify", out()).code()).isZero();
        assertThat(shell.run("recover", project(), out()).code()).isEqualTo(3);
        assertThat(shell.run("recover", folder.resolve("none.hearsay"), out()).code()).isEqualTo(3);
    }

    private void damagePagesWith(String words) throws Exception {
        var bytes = Files.readAllBytes(project());
        for (int page = 1; page * PAGE < bytes.length; page++) {
            var content = Arrays.copyOfRange(bytes, page * PAGE, (page + 1) * PAGE);
            var text = new String(content, StandardCharsets.ISO_8859_1);
            // Not on the page where other articles begin, too.
            if (text.contains(words) && !text.contains(FIRST)) {
                Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0x5A);
            }
        }
        Files.write(project(), bytes);
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }

    private Path out() {
        return folder.resolve("out.hearsay");
    }
}
