package org.hearsay.format.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
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

/// Reads GATE XML in whatever encoding it declares. Each set becomes a layer of the annotator after
/// whom it is named. Nodes count by where they stand in the text, as GATE has it, not by their
/// numbers.
public final class GateXmlReader implements CorpusReader {

    @Override
    public String id() {
        return GateXmlWriter.ID;
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var recognised = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") && SafeXml.rootOf(file).equals("GateDocument")) {
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
        var parts = new GateXmlParts(name, context, sink);
        try {
            var xml =
                    context.charset().isPresent()
                            ? SafeXml.reader(
                                    new StringReader(context.decode(name, bytes).text().value()))
                            : SafeXml.reader(new ByteArrayInputStream(bytes));
            parts.read(xml);
        } catch (XMLStreamException e) {
            var issue =
                    new ImportIssue(
                            name,
                            Unread.line(e),
                            Phrase.of("it is no XML from here on: %s", Unread.why(e)));
            if (!parts.hasText()) {
                throw new FormatException(issue, e);
            }
            sink.issue(issue);
        }
        new GateLayers(GateXmlWriter.ID, name, context, sink).document(parts.document(name), bytes);
    }
}
