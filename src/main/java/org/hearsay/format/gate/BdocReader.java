package org.hearsay.format.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.text.TextReader;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;

/// Reads BDOC, GATE's JSON, with offsets in UTF-16 code units or code points, as the file declares.
public final class BdocReader implements CorpusReader {

    /// How much of a `.json` file is looked at, in bytes.
    private static final int BEGINNING = 1 << 13;

    @Override
    public String id() {
        return BdocWriter.ID;
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var recognised = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(BdocWriter.ENDING)
                    || name.endsWith(".bdoc")
                    || name.endsWith(".json") && begins(file)) {
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
        try {
            var root = BdocJson.MAPPER.readTree(bytes);
            if (!root.path("text").isString() || !root.path("annotation_sets").isObject()) {
                throw new FormatException(
                        new ImportIssue(
                                name,
                                0,
                                Phrase.of("BDOC needs a \"text\" and \"annotation_sets\"")));
            }
            var document = new BdocParts(name, context, sink).document(root);
            new GateLayers(BdocWriter.ID, name, context, sink).document(document, bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new FormatException(
                    new ImportIssue(
                            name, line, Phrase.of("it is no JSON: %s", e.getOriginalMessage())),
                    e);
        }
    }

    private static boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return text.contains("\"annotation_sets\"")
                    || text.contains("\"offset_type\"") && text.contains("\"text\"");
        }
    }
}
