package org.hearsay.format.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.Document;
import org.hearsay.text.Form;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrased;
import org.jsoup.Jsoup;

/// Reads Markdown: the words as a reader sees them and their form, and the metadata that may stand
/// in front between two lines of dashes.
public final class MarkdownReader implements CorpusReader {

    private static final Map<String, String> NAMES =
            Map.of(
                    "author", Document.BYLINE,
                    "byline", Document.BYLINE,
                    "date", Document.DATE,
                    "publisher", Document.PUBLISHER,
                    "url", Document.URL,
                    "language", Document.LANGUAGE,
                    "lang", Document.LANGUAGE);

    private final Parser parser;
    private final HtmlRenderer renderer;

    public MarkdownReader() {
        var extensions = List.of(YamlFrontMatterExtension.create(), TablesExtension.create());
        parser = Parser.builder().extensions(extensions).build();
        renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<Path> recognised(List<Path> files) {
        return files.stream().filter(MarkdownReader::isMarkdown).toList();
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var bytes = TextReader.bytes(file);
        var source = context.decode(name, bytes);
        sink.decoded(source);
        TextReader.remarks(source, name, sink);
        var node = parser.parse(source.text().value());
        var facts = new YamlFrontMatterVisitor();
        node.accept(facts);
        var words = new PageText().read(Jsoup.parse(renderer.render(node)).body());
        try {
            sink.document(
                    ImportedDocument.formed(
                            context.ids().next(),
                            title(facts.getData(), words, name),
                            metadata(facts.getData(), name),
                            TextDecoder.ofString(words.text()).text(),
                            words.form(),
                            bytes));
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(name, 0, Phrased.of(e)), e);
        }
    }

    private static String title(Map<String, List<String>> facts, PageText words, String name) {
        var named = String.join(" ", facts.getOrDefault("title", List.of())).strip();
        if (!named.isEmpty()) {
            return named;
        }
        var heading =
                words.form().passages().stream()
                        .filter(p -> p.kind() == Form.Kind.TITLE)
                        .map(p -> words.text().substring(p.span().start(), p.span().end()))
                        .findFirst();
        return TextReader.titleOf(heading.orElse(words.text()), TextReader.stem(name));
    }

    private static SortedMap<String, String> metadata(
            Map<String, List<String>> facts, String name) {
        var metadata = TextReader.metadata(name);
        facts.forEach((key, values) -> {
            var value = String.join(", ", values).strip();
            var known = key.toLowerCase(Locale.ROOT);
            if (!known.equals("title") && !value.isEmpty()) {
                metadata.put(NAMES.getOrDefault(known, known), value);
            }
        });
        return metadata;
    }

    private static boolean isMarkdown(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
