package org.hearsay.format.jsonl;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads what [JsonlWriter] writes. Good lines come in, others are reported; a file of a later
/// version is refused.
public final class JsonlReader implements CorpusReader {

    @Override
    public String id() {
        return "hearsay-jsonl";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")
                    && startsAsOurs(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        int number = 0;
        try (var lines = new LineBytes(Files.newInputStream(file), LineBytes.LONGEST)) {
            var run = new JsonlItems(name, context, sink);
            while (lines.next()) {
                number++;
                if (!lines.isBlank()) {
                    read(lines, number, run, name, sink);
                }
            }
            run.finish();
        } catch (CharacterCodingException e) {
            var phrase = Phrase.of("it is not UTF-8; save it as UTF-8 and try again");
            throw new FormatException(new ImportIssue(name, number, phrase), e);
        } catch (LineBytes.TooLongException e) {
            var phrase = Phrase.of("it is longer than 512 MB; split the file or its articles");
            throw new FormatException(new ImportIssue(name, number + 1, phrase), e);
        }
    }

    private static void read(
            LineBytes line, int number, JsonlItems run, String file, ImportSink sink)
            throws FormatException, CharacterCodingException {
        if (number > 1 && run.takesAnnotation(line)) {
            return;
        }
        JsonNode node;
        try {
            node = line.tree();
        } catch (JacksonException e) {
            sink.issue(
                    new ImportIssue(
                            file,
                            number,
                            Phrase.of(
                                    "it is not JSON, and was left out: %s",
                                    e.getOriginalMessage())));
            return;
        }
        if (number == 1) {
            requireOurs(node, file);
            return;
        }
        try {
            run.take(node, number);
        } catch (IllegalArgumentException e) {
            sink.issue(
                    new ImportIssue(file, number, Phrase.of("%s; it was left out", Phrased.of(e))));
        }
    }

    private static void requireOurs(JsonNode node, String file) throws FormatException {
        if (!node.path("kind").asString("").equals("hearsay")) {
            throw new FormatException(
                    new ImportIssue(
                            file,
                            1,
                            Phrase.of(
                                    "it does not begin as Hearsay's JSON Lines do; name its format")));
        }
        if (node.path(TextlessLines.KEY).asString("").equals(TextlessLines.NONE)) {
            throw new FormatException(
                    new ImportIssue(
                            file,
                            1,
                            Phrase.of(
                                    "its articles were left out; \"hearsay rehydrate\" puts them back from copies of yours")));
        }
        if (node.path("version").asInt() > Json.VERSION) {
            throw new FormatException(
                    new ImportIssue(
                            file,
                            1,
                            Phrase.of(
                                    "it was written by a later version of the program; update this one")));
        }
    }

    private static boolean startsAsOurs(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(100), StandardCharsets.UTF_8)
                    .contains("\"kind\":\"hearsay\"");
        }
    }
}
