package org.hearsay.format.webanno;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;

/// Reads WebAnno TSV 3.1, 3.2 and 3.3: a document a file. A layer's type is the label, without its
/// package, its features are attributes; slots and chains become relations, or entities.
///
/// Good rows come in, others are reported; where a row's word and its offsets disagree, the offsets
/// hold.
public final class WebAnnoReader implements CorpusReader {

    static final String ID = "webanno-tsv";

    private static final String MARK = "#FORMAT=WebAnno TSV";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var recognised = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if ((name.endsWith(".tsv") || name.endsWith(".txt")) && hasMark(file)) {
                recognised.add(file);
            }
        }
        return recognised;
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var decoded = context.decode(name, TextReader.bytes(file));
        TextReader.remarks(decoded, name, sink);
        var lines = new TsvLines(name, sink).read(decoded.text().value());
        var rows = new TsvRows(lines.columns());
        var text = new TsvText(name, lines.sentences(), sink);
        text.rows(rows::row);
        var raw = text.text();
        sink.decoded(raw.decoded());
        var layer = new TsvLayer(name, raw, context, sink).read(rows);
        var metadata = new TreeMap<>(lines.metadata());
        metadata.putAll(TextReader.metadata(name));
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                TextReader.stem(name),
                                metadata,
                                raw.text(),
                                raw.bytes())
                        .withLayers(List.of(layer.layer()), layer.entities()));
    }

    private static boolean hasMark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = new String(in.readNBytes(MARK.length() + 3), StandardCharsets.UTF_8);
            // A byte order mark may come before it.
            return first.startsWith(MARK) || first.startsWith("\uFEFF" + MARK);
        }
    }
}
