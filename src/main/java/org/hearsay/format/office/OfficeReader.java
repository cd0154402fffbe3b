package org.hearsay.format.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.Unread;
import org.hearsay.format.text.TextReader;
import org.hearsay.io.SafeArchive;
import org.hearsay.io.UnsafeArchiveException;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.phrase.Phrase;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads documents of word processors: their words and their form. Page headers and footers,
/// comments, pictures and words that were deleted with changes tracked are no part of the text.
public final class OfficeReader implements CorpusReader {

    private final String id;
    private final String program;
    private final Supplier<Parser> parser;
    private final boolean zipped;

    private OfficeReader(String id, String program, Supplier<Parser> parser, boolean zipped) {
        this.id = id;
        this.program = program;
        this.parser = parser;
        this.zipped = zipped;
    }

    public static OfficeReader docx() {
        return new OfficeReader("docx", "Word", OOXMLParser::new, true);
    }

    public static OfficeReader odt() {
        return new OfficeReader("odt", "LibreOffice", OpenDocumentParser::new, true);
    }

    public static OfficeReader rtf() {
        return new OfficeReader("rtf", "Word or LibreOffice", RTFParser::new, false);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        var ending = "." + id;
        return files.stream()
                .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending))
                .toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        check(file, name, bytes);
        var words = new OfficeWords((int) TextDecoder.MAX_BYTES);
        var facts = parse(file, name, words);
        if (zipped) {
            TrackedChanges.remark(file, name, sink);
        }
        OfficeFacts.document(name, words.result(), facts, bytes, context, sink);
    }

    private void check(Path file, String name, byte[] bytes) throws IOException, FormatException {
        if (!zipped) {
            return;
        }
        if (bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            throw refused(
                    name,
                    Phrase.of(
                            "it is protected by a password, or older than its ending says; open it in %s, save it as .%s without a password, and import that",
                            program, id),
                    null);
        }
        try {
            SafeArchive.check(file);
        } catch (UnsafeArchiveException e) {
            throw refused(
                    name,
                    Phrase.of(
                            "%s; if you trust it, copy its words into a new document and import that",
                            Unread.why(e)),
                    e);
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw e;
            }
            throw damaged(name, e);
        }
    }

    private Metadata parse(Path file, String name, OfficeWords words)
            throws IOException, FormatException {
        var facts = new Metadata();
        try (var in = TikaInputStream.get(file)) {
            parser.get().parse(in, words, facts, context());
        } catch (EncryptedDocumentException e) {
            throw refused(
                    name,
                    Phrase.of(
                            "it is protected by a password; open it in %s, save it without one, and import that",
                            program),
                    e);
        } catch (OfficeWords.TooLongException e) {
            throw refused(
                    name,
                    Phrase.of(
                            "its text is longer than %d million characters; divide it",
                            TextDecoder.MAX_BYTES >> 20),
                    e);
        } catch (TikaException | SAXException | RuntimeException e) {
            // The parsers throw what they like at damaged files.
            throw damaged(name, e);
        }
        return facts;
    }

    private static ParseContext context() {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setConcatenatePhoneticRuns(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private FormatException damaged(String name, Throwable cause) {
        return refused(
                name,
                Phrase.of(
                        "it is damaged, or no .%s file; open it in %s, save it again, and import that",
                        id, program),
                cause);
    }

    private static FormatException refused(
            String name, Phrase message, @org.jspecify.annotations.Nullable Throwable cause) {
        var issue = new ImportIssue(name, 0, message);
        return cause == null ? new FormatException(issue) : new FormatException(issue, cause);
    }

    /// Leaves pictures and documents within a document alone.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream,
                ContentHandler handler,
                Metadata metadata,
                boolean outputHtml) {
            // Never asked for.
        }
    }
}
