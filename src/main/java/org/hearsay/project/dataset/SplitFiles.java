package org.hearsay.project.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;
import org.hearsay.dataset.card.Manifest.SplitCount;
import org.hearsay.dataset.task.Example;

/// The files of a training set, one for each split, and what was written to them.
final class SplitFiles implements AutoCloseable {

    /// Name of the only file where there are no splits.
    private static final String ALL = "rows";

    private final Map<String, Outlet> bySplit = new LinkedHashMap<>();

    /// @param splits names; the empty one where there are none
    SplitFiles(Path folder, RowFormat format, List<Column> columns, List<String> splits)
            throws IOException {
        for (var split : splits) {
            var file = folder.resolve((split.isEmpty() ? ALL : split) + "." + format.id());
            bySplit.put(split, new Outlet(file, format.open(file, columns)));
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
            outlet.writer.write(each.row());
            outlet.rows++;
            each.labels().forEach(l -> outlet.labels.merge(l, 1, Integer::sum));
        }
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

        private final Path file;
        private final RowWriter writer;
        private final TreeMap<String, Integer> labels = new TreeMap<>();
        private int documents;
        private int rows;

        Outlet(Path file, RowWriter writer) {
            this.file = file;
            this.writer = writer;
        }
    }
}
