package org.hearsay.format.hub;

import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.dataset.RowFormat;
import org.hearsay.format.parquet.ParquetRows;
import org.hearsay.format.training.JsonlRows;

/// What the files of rows are called, and which kind they are.
///
/// @param split whose rows they hold; `train` where there are no splits
record HubFiles(RowFormat format, String split) {

    static final String OPTION = "files";
    static final String PARQUET = "parquet";
    static final String JSONL = "jsonl";

    /// @param options of the export
    /// @param crew for what other threads can do
    static HubFiles of(Map<String, String> options, Executor crew) {
        var format =
                options.getOrDefault(OPTION, PARQUET).equals(JSONL)
                        ? new JsonlRows()
                        : new ParquetRows(crew);
        var split = options.getOrDefault("split", "");
        return new HubFiles(format, split.isEmpty() ? "train" : split.replace('-', '_'));
    }

    String data() {
        return "data/" + split + "." + format.id();
    }

    String speakers() {
        return "data/speakers." + format.id();
    }
}
