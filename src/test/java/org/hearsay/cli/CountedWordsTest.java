package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One of something is not told as several.
class CountedWordsTest {

    private static final String TWICE = "The mayor opened the new harbour in the morning.";

    @TempDir private Path folder;
    private final Shell shell = new Shell();

    @Test
    void oneLossOneRepeatedSentenceAndOneArticleWithoutPublisher() throws IOException {
        var project = folder.resolve("one.hearsay");
        shell.done("new", project);
        write(
                "a",
                TWICE + " Ships came in.",
                "T1\tCLAIM 0 9\tThe mayor\nT2\tCLAIM 4 13\tmayor ope\n");
        write("b", TWICE + " Nobody else was there.", "T1\tCLAIM 0 9\tThe mayor\n");
        shell.done("import", project, folder.resolve("in"), "--as", "AK");
        shell.done("documents", project, "set", "all", "date=2020-05-31", "publisher=Post");
        var told =
                shell.done(
                        "export",
                        project,
                        folder.resolve("columns"),
                        "--format",
                        "conll",
                        "--option",
                        "column=all");
        assertThat(told.err()).contains("Not carried: annotation, once;");

        var first = shell.done("list", project, "documents", "--json").rows().getFirst();
        shell.done("documents", project, "set", first.path("id").asString(), "publisher=");
        var made =
                shell.done(
                        "dataset",
                        project,
                        folder.resolve("set"),
                        "--task",
                        "sentences",
                        "--layer",
                        "AK",
                        "--group-by",
                        "publisher");
        assertThat(made.err())
                .contains("One sentence of more than five words is there more than once;")
                .contains("One document has no publisher; it stands alone.");
        shell.done("documents", project, "set", first.path("id").asString(), "date=");
        var dated =
                shell.run(
                        "dataset",
                        project,
                        folder.resolve("dated"),
                        "--task",
                        "sentences",
                        "--layer",
                        "AK",
                        "--before",
                        "2020-06-01");
        assertThat(dated.err()).contains("has no date like 2026-01-31").contains("Give it a date");
    }

    private void write(String name, String text, String marks) throws IOException {
        var in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve(name + ".txt"), text + "\n");
        Files.writeString(in.resolve(name + ".ann"), marks);
    }
}
