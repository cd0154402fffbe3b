package org.hearsay.project.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.io.AtomicFile;
import org.hearsay.measure.GroupNumbers;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// One measure of all groups, as a table or chart shows it.
///
/// @param columns labels or values
/// @param rows groups; months in their order, others by how much is in them
public record StatTable(Grouping by, Measure measure, List<String> columns, List<Line> rows) {

    public StatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A group.
    ///
    /// @param name empty for what belongs to none
    /// @param numbers one a column
    public record Line(String name, int documents, List<Double> numbers) {
        public Line {
            numbers = List.copyOf(numbers);
        }
    }

    /// @param label whose values are counted, where values are; otherwise empty
    /// @param attribute likewise
    public static StatTable of(
            Statistics statistics, Measure measure, Schema schema, String label, String attribute) {
        var columns = measure.columns(statistics, schema, label, attribute);
        var groups = new ArrayList<>(statistics.groups());
        if (statistics.by() != Grouping.MONTH) {
            groups.sort(Comparator.comparingInt(GroupNumbers::annotations).reversed());
        }
        var rows = new ArrayList<Line>();
        for (var group : groups) {
            rows.add(
                    new Line(
                            group.name(),
                            group.documents(),
                            columns.stream()
                                    .map(c -> measure.number(group, c, label, attribute))
                                    .toList()));
        }
        return new StatTable(statistics.by(), measure, columns, rows);
    }

    /// @throws ProjectException if the file cannot be written; nothing of it is left then
    public void write(Path file) throws ProjectException {
        try {
            AtomicFile.write(file, out -> CsvTable.write(out, this::fill));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of("%s was not written: %s", file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    private void fill(CsvTable table) {
        var heading = new ArrayList<Object>(List.of(by.written(), "documents"));
        heading.addAll(columns);
        table.row(heading.toArray());
        for (var row : rows) {
            var cells = new ArrayList<Object>(List.of(row.name(), row.documents()));
            cells.addAll(row.numbers());
            table.row(cells.toArray());
        }
    }
}
