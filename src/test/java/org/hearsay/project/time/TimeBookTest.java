package org.hearsay.project.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeBookTest {

    private static final Id PROJECT = new Id(new UUID(1, 1));
    private static final Id ARTICLE = new Id(new UUID(2, 2));
    private static final Spell SPELL = new Spell(LocalDate.of(2026, 3, 1), ARTICLE, 61);

    @TempDir private Path folder;

    private TimeBook book = new TimeBook(Path.of(""));

    @BeforeEach
    void open() {
        book = new TimeBook(folder.resolve("time"));
    }

    @Test
    void whatWasWrittenIsReadAndALineThatWasCutIsNot() throws IOException, ProjectException {
        assertThat(book.of(PROJECT)).isEmpty();
        book.add(PROJECT, List.of(SPELL));
        book.add(PROJECT, List.of(SPELL));
        Files.writeString(
                folder.resolve("time").resolve(PROJECT + ".txt"),
                "2026-03-0",
                StandardOpenOption.APPEND);

        assertThat(book.of(PROJECT)).containsExactly(SPELL, SPELL);
        assertThat(book.of(ARTICLE)).as("of another project").isEmpty();
    }

    @Test
    void anExportAddsUpADayAndNamesArticles() throws IOException, ProjectException {
        book.add(PROJECT, List.of(SPELL, SPELL));
        var file = folder.resolve("time.csv");

        book.export(PROJECT, Map.of(ARTICLE, "Bridge, closed"), file);

        assertThat(Files.readString(file))
                .contains("2026-03-01," + ARTICLE + ",\"Bridge, closed\",122");
    }

    @Test
    void whatIsForgottenIsNotThereAnyMore() throws IOException, ProjectException {
        book.add(PROJECT, List.of(SPELL));
        book.forget(PROJECT);

        assertThat(book.of(PROJECT)).isEmpty();
        assertThat(folder.resolve("time")).isEmptyDirectory();
    }
}
