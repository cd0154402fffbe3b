package org.hearsay.format.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.LayerHead;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrased;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads web pages: their words and their form, and what their metadata says of them. What looks
/// like no part of the article stays in the text and is proposed for exclusion.
public final class HtmlReader implements CorpusReader {

    /// Whose layer holds the proposals.
    static final String RULES = "Rules";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream().filter(HtmlReader::isPage).toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        var page = parse(name, bytes, context, sink);
        var words = new PageText().read(page.body());
        try {
            var decoded = TextDecoder.ofString(words.text());
            TextReader.remarks(decoded, name, sink);
            var metadata = PageMetadata.of(page);
            metadata.putAll(TextReader.metadata(name));
            var title = PageMetadata.title(page);
            var id = context.ids().next();
            sink.document(
                    ImportedDocument.formed(
                                    id,
                                    title.isEmpty()
                                            ? TextReader.titleOf(
                                                    words.text(), TextReader.stem(name))
                                            : title,
                                    metadata,
                                    decoded.text(),
                                    words.form(),
                                    bytes)
                            .withLayers(proposals(words, context), List.of()));
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(name, 0, Phrased.of(e)), e);
        }
    }

    private static Document parse(String name, byte[] bytes, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        if (context.charset().isPresent()) {
            return decoded(name, bytes, context, sink);
        }
        // Without a charset jsoup looks for a byte order mark, then for what the page declares.
        var page = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "");
        boolean declared = !page.select("meta[charset], meta[http-equiv=Content-Type]").isEmpty();
        return declared || isMarked(bytes) ? page : decoded(name, bytes, context, sink);
    }

    private static Document decoded(String name, byte[] bytes, ReadContext context, ImportSink sink)
            throws FormatException {
        var decoded = context.decode(name, bytes);
        sink.decoded(decoded);
        return Jsoup.parse(decoded.text().value());
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 2
                && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xEF);
    }

    private static List<ImportedLayer> proposals(PageText words, ReadContext context) {
        var layer = context.ids().next();
        var annotations =
                words.boilerplate().stream()
                        .flatMap(b -> b.proposal(layer, context).stream())
                        .toList();
        if (annotations.isEmpty()) {
            return List.of();
        }
        return List.of(
                new ImportedLayer(
                        layer,
                        RULES,
                        LayerHead.Kind.SUGGESTIONS,
                        LayerHead.Status.DONE,
                        0,
                        List.of(),
                        annotations,
                        List.of()));
    }

    private static boolean isPage(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
