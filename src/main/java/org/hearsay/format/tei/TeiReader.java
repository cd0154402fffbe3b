package org.hearsay.format.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.format.text.TextReader;
import org.hearsay.io.SafeXml;
import org.hearsay.text.phrase.Phrase;

/// Reads TEI P5: the text with its white space where the file says that it is kept, and folded
/// otherwise; spans that point into it, persons, relations, feature structures, and names and
/// sayings that are marked in the text itself.
public final class TeiReader implements CorpusReader {

    @Override
    public String id() {
        return TeiWriter.ID;
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var recognised = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            boolean fits = name.endsWith(".xml") || name.endsWith(".tei");
            if (fits && SafeXml.rootOf(file).equals("TEI")) {
                recognised.add(file);
            }
        }
        return recognised;
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        var parts = new TeiParts();
        try {
            parts.read(SafeXml.reader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            Unread.line(e),
                            Phrase.of("it is no XML from here on: %s", Unread.why(e))),
                    e);
        }
        new TeiLayers(name, parts, context, sink).document(bytes);
    }
}
