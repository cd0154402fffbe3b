package org.hearsay.project.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;
import org.hearsay.dataset.card.Manifest.SplitCount;
import org.hearsay.dataset.split.Plan.Share;
import org.hearsay.dataset.task.Example;
import org.hearsay.project.dataset.DatasetRequest.Texts;

/// The files of a training set, one for each split, and what was written to them.
final class SplitFiles implements AutoCloseable {

    /// Name of the only file where there are no splits.
    private static final String ALL = "rows";

    private final Texts texts;
    private final List<Column> columns;
    private final Map<String, Outlet> bySplit = new LinkedHashMap<>();

    /// @param splits one of the empty name where there are none
    SplitFiles(Path folder, RowFormat format, Texts texts, List<Column> columns, List<Share> splits)
            throws IOException {
        this.texts = texts;
        this.columns = columns;
        for (var split : splits) {
            var name = split.name().isEmpty() ? ALL : split.name();
            var file = folder.resolve(name + "." + format.id());
            bySplit.put(split.name(), new Outlet(split.part(), file, format.open(file, columns)));
        }
    }

    /// Writes the rows of one document.
    void write(String split, List<Example> rows) throws IOException {
        var outlet = bySplit.get(split);
        if (outlet == null) {
            throw new IllegalArgumentException("No such split: " + split);
        }
        if (!rows.isEmpty()) {
            outlet.documents++;
        }
        for (var each : rows) {
            outlet.writer.write(shown(each.row()));
            outlet.rows++;
            each.labels().forEach(l -> outlet.labels.merge(l, 1, Integer::sum));
        }
    }

    /// Without words of the article, where rows go out without them.
    private Row shown(Row row) {
        if (texts == Texts.WITH) {
            return row;
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            boolean words = columns.get(i).words() == Column.Words.ARTICLE;
            cells.add(words ? Cell.NOTHING : row.cells().get(i));
        }
        return new Row(cells);
    }

    List<Path> files() {
        return bySplit.values().stream().map(o -> o.file).toList();
    }

    List<SplitCount> counts() {
        var counts = new ArrayList<SplitCount>();
        bySplit.forEach((name, o) ->
                counts.add(
                        new SplitCount(
                                name,
                                String.valueOf(o.file.getFileName()),
                                name.isEmpty() ? 0 : o.wished,
                                o.documents,
                                o.rows,
                                o.labels)));
        return counts;
    }

    @Override
    public void close() throws IOException {
        for (var outlet : bySplit.values()) {
            outlet.writer.close();
        }
    }

    /// One file.
    private static final class Outlet {

        private final double wished;
        private final Path file;
        private final RowWriter writer;
        private final TreeMap<String, Integer> labels = new TreeMap<>();
        private int documents;
        private int rows;

        Outlet(double wished, Path file, RowWriter writer) {
            this.wished = wished;
            this.file = file;
            this.writer = writer;
        }
    }
}
