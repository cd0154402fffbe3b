package org.hearsay.format.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.io.SafeArchive;
import org.hearsay.io.SafeXml;
import org.hearsay.io.UnsafeArchiveException;
import org.hearsay.model.SchemaVersion;
import org.hearsay.text.phrase.Phrase;

/// Reads a REFI-QDA project (`.qdpx`): its texts, each user's codings as a layer. Of a codebook
/// (`.qdc`) the codes become labels. The project's XML is read twice, so that sources can be taken
/// one at a time.
public final class RefiReader implements CorpusReader {

    @Override
    public String id() {
        return RefiWriter.ID;
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream().filter(f -> ends(f, ".qdpx") || ends(f, ".qdc")).toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        try {
            if (ends(file, ".qdc")) {
                try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                    var book = new RefiBook();
                    book.read(SafeXml.reader(in));
                    sink.schema(new SchemaVersion(context.ids().next(), 1, book.schema(name)));
                }
                return;
            }
            SafeArchive.check(file);
            try (var zip = new ZipFile(file.toFile())) {
                project(name, zip, context, sink);
            }
        } catch (UnsafeArchiveException e) {
            throw new FormatException(new ImportIssue(name, 0, Unread.why(e)), e);
        } catch (XMLStreamException e) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            Unread.line(e),
                            Phrase.of("it is no XML from here on: %s", Unread.why(e))),
                    e);
        }
    }

    private static void project(String name, ZipFile zip, ReadContext context, ImportSink sink)
            throws IOException, XMLStreamException, FormatException {
        var project =
                zip.stream()
                        .filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".qde"))
                        .findFirst();
        if (project.isEmpty()) {
            throw new FormatException(
                    new ImportIssue(
                            name, 0, Phrase.of("it holds no project.qde, so it is no project")));
        }
        var book = new RefiBook();
        try (var in = new BufferedInputStream(zip.getInputStream(project.get()))) {
            book.read(SafeXml.reader(in));
        }
        book.remarks().forEach(r -> sink.issue(new ImportIssue(name, 0, r)));
        try (var in = new BufferedInputStream(zip.getInputStream(project.get()))) {
            sources(name, zip, SafeXml.reader(in), book, context, sink);
        }
    }

    private static void sources(
            String name,
            ZipFile zip,
            XMLStreamReader xml,
            RefiBook book,
            ReadContext context,
            ImportSink sink)
            throws IOException, XMLStreamException, FormatException {
        var texts = new RefiTexts(zip);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "TextSource", "Representation" -> {
                        var source = RawSource.read(xml);
                        new RefiLayers(name, book, context, sink).document(source, texts);
                    }
                    case "Notes" -> RawSource.skip(xml);
                    default -> {
                        // Around the sources.
                    }
                }
            }
        }
    }

    private static boolean ends(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
