package org.hearsay.format.articles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;

/// Reads tables whose rows are articles: which field is the text is told from the fields' names, or
/// by a mapping. Rows are handed on as they are read.
public final class TableReader implements CorpusReader {

    private final String id;
    private final List<String> endings;
    private final Rows rows;

    private TableReader(String id, List<String> endings, Rows rows) {
        this.id = id;
        this.endings = List.copyOf(endings);
        this.rows = rows;
    }

    public static TableReader csv() {
        return new TableReader("csv", List.of(".csv", ".tsv"), new CsvRows());
    }

    public static TableReader xlsx() {
        return new TableReader("xlsx", List.of(".xlsx"), new XlsxRows());
    }

    public static TableReader jsonl() {
        return new TableReader("jsonl", List.of(".jsonl", ".ndjson"), new JsonRows());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (endings.stream().anyMatch(name::endsWith) && !WebAnno.isOne(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var articles = new Articles(file.getFileName().toString(), context, sink);
        rows.read(file, context, articles);
        articles.end();
    }
}
