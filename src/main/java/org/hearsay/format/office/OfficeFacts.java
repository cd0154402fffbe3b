package org.hearsay.format.office;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
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

/// Makes a document of the words that were read and of what the file says of itself. Its dates are
/// left: they say when the file was saved, not when the article came out.
///
/// @param author empty where the file names none
/// @param language empty where the file names none
record OfficeFacts(String author, String language) {

    static void document(
            String name,
            FormText words,
            Metadata facts,
            byte[] bytes,
            ReadContext context,
            ImportSink sink)
            throws FormatException {
        new OfficeFacts(
                        text(facts.get(TikaCoreProperties.CREATOR)),
                        text(facts.get(TikaCoreProperties.LANGUAGE)))
                .document(name, words, bytes, context, sink);
    }

    void document(String name, FormText words, byte[] bytes, ReadContext context, ImportSink sink)
            throws FormatException {
        try {
            var decoded = TextDecoder.ofString(words.text());
            TextReader.remarks(decoded, name, sink);
            var metadata = TextReader.metadata(name);
            if (!author.isEmpty()) {
                metadata.put(Document.BYLINE, author);
            }
            if (!language.isEmpty()) {
                int region = language.indexOf('-');
                metadata.put(
                        Document.LANGUAGE, region > 0 ? language.substring(0, region) : language);
            }
            sink.document(
                    ImportedDocument.formed(
                            context.ids().next(),
                            titleOf(words, name),
                            metadata,
                            decoded.text(),
                            words.form(),
                            bytes));
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(name, 0, Phrased.of(e)), e);
        }
    }

    /// What the reader sees as the title. The properties name one too, which is often left over
    /// from another document.
    private static String titleOf(FormText words, String name) {
        var heading =
                words.form().passages().stream()
                        .filter(p -> p.kind() == Form.Kind.TITLE)
                        .map(p -> words.text().substring(p.span().start(), p.span().end()))
                        .findFirst();
        return TextReader.titleOf(heading.orElse(words.text()), TextReader.stem(name));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
