package org.hearsay.project.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.hearsay.edit.Recipes;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTableTest {

    @TempDir private Path folder;

    private Project project;

    @BeforeEach
    void makeHistory() throws Exception {
        project =
                Projects.create(
                        folder.resolve("p.hearsay"),
                        "Pilot",
                        SchemaJson.newsAttribution(),
                        "Anna Kern");
        var registry = project.registry().toCompletableFuture().join();
        Id me = registry.annotators().keySet().iterator().next();
        for (var name : new String[] {"a \"quoted\", name", "=1+1"}) {
            project.log()
                    .append(me, Recipes.nameMoment(registry.head(), name))
                    .toCompletableFuture()
                    .join();
        }
        project.log().undo(me, 1).toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void everyStepIsARowWithItsWords() throws Exception {
        var file = folder.resolve("history.csv");
        new LogTable(project, LogTable.Telling.ALL).write(file, Progress.NONE);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .endsWith("sequence,time,annotator,what,document,document id,kind,of,undone,step");
        assertThat(lines.get(1)).startsWith("3,").contains(",Anna Kern,", ",undo,1,false,moment");
        assertThat(lines.get(2)).contains("=1+1", ",done,,false,moment");
        assertThat(lines.get(3)).contains("\"\"quoted\"\", name", ",done,,true,moment");
    }

    @Test
    void whereItIsCancelledTheFileStaysAsItWas() throws Exception {
        var file = folder.resolve("history.csv");
        Files.writeString(file, "mine");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        new LogTable(project, LogTable.Telling.ALL)
                                .write(
                                        file,
                                        (_, _) -> {
                                            throw new CancellationException();
                                        }));
        assertThat(file).hasContent("mine");
        assertThat(Files.list(folder)).noneMatch(f -> f.toString().endsWith(".part"));
    }
}
