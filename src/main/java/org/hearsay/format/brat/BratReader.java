package org.hearsay.format.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.text.phrase.Phrase;

/// Reads brat standoff: `name.ann` with a line an annotation beside `name.txt` with the text.
/// Offsets are code points of the text file, carriage returns included, unless the folder's
/// configuration says that they count UTF-16.
///
/// What a line gives is in the brat wiki, *Annotation-Data-Format*. Good lines come in, others are
/// reported; where a line's words and its offsets disagree, the offsets hold.
public final class BratReader implements CorpusReader {

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream().filter(f -> hasEnding(f, ".ann")).toList();
    }

    @Override
    public List<Path> companions(Path file) {
        return List.of(textOf(file));
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var text = textOf(file);
        if (!Files.isRegularFile(text)) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of(
                                    "its text %s is not beside it; put it there and try again",
                                    text.getFileName())));
        }
        var bytes = TextReader.bytes(text);
        var decoded = context.decode(text.getFileName().toString(), bytes);
        TextReader.remarks(decoded, text.getFileName().toString(), sink);
        var lines = context.decode(name, TextReader.bytes(file)).text().value();
        var offsets = new BratOffsets(decoded, Dialect.of(file.resolveSibling("")).unit());
        var layer = new BratLayer(name, offsets, context, sink).read(lines);
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                TextReader.stem(name),
                                TextReader.metadata(text.getFileName().toString()),
                                decoded.text(),
                                bytes)
                        .withLayers(List.of(layer.layer()), layer.entities()));
    }

    private static Path textOf(Path file) {
        return file.resolveSibling(TextReader.stem(file.getFileName().toString()) + ".txt");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
