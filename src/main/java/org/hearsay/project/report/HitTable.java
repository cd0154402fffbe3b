package org.hearsay.project.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.search.Hit;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Writes hits as a table.
public final class HitTable {

    private HitTable() {}

    /// @throws ProjectException if the file cannot be written; nothing of it is left then
    public static void write(Path file, List<Hit> hits) throws ProjectException {
        try {
            AtomicFile.write(file, out -> CsvTable.write(out, table -> fill(table, hits)));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of("%s was not written: %s", file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    private static void fill(CsvTable table, List<Hit> hits) {
        table.row(
                "document", "title", "paragraph", "start", "end", "left", "hit", "right", "labels");
        for (var hit : hits) {
            table.row(
                    hit.document(),
                    hit.title(),
                    hit.paragraph(),
                    hit.start(),
                    hit.end(),
                    hit.left(),
                    hit.words(),
                    hit.right(),
                    String.join(" ", hit.labels()));
        }
    }
}
