package org.hearsay.format.standoff;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads the objects of a file one at a time: one a line, one behind the other over several lines,
/// or in a list.
public final class JsonFile {

    /// Strings may be as long as a document; nesting that deep is never meant.
    public static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxStringLength(200_000_000)
                                                    .maxNameLength(10_000)
                                                    .build())
                                    .build())
                    .build();

    /// Reads one of several objects.
    private static final ObjectReader NEXT =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /// How much is looked at to see what a file is, in bytes.
    private static final int LOOKED_AT = 4 << 20;

    private final String name;
    private final Issues issues;
    private final Taker taker;

    private JsonFile(String name, ImportSink sink, Taker taker) {
        this.name = name;
        issues = new Issues(name, sink);
        this.taker = taker;
    }

    /// Takes an object in.
    @FunctionalInterface
    public interface Taker {

        /// @param line where it starts, from 1
        void take(JsonNode object, int line) throws BadItem;
    }

    /// Whether the name ends with one of these.
    public static boolean isNamed(Path file, String... endings) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// The first objects of a file, as far as they can be told without reading much of it; none
    /// where it is not JSON.
    public static List<JsonNode> first(Path file, int wanted) throws IOException {
        var found = new ArrayList<JsonNode>();
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        try (var reader =
                        unmarked(
                                new InputStreamReader(
                                        new ByteArrayInputStream(start), StandardCharsets.UTF_8));
                var parser = MAPPER.createParser(reader)) {
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            while (token == JsonToken.START_OBJECT && found.size() < wanted) {
                found.add(NEXT.readTree(parser));
                token = parser.nextToken();
            }
        } catch (JacksonException _) {
            // What came before it was JSON.
        }
        return found;
    }

    /// Hands the objects on. Lines that are no object are told, and the others are read.
    ///
    /// @throws FormatException if the file is not in the encoding that was asked for
    public static void read(Path file, ReadContext context, ImportSink sink, Taker taker)
            throws IOException, FormatException {
        var name = file.getFileName().toString();
        var charset = context.charset().orElse(StandardCharsets.UTF_8);
        var run = new JsonFile(name, sink, taker);
        try {
            boolean isLines;
            try (var lines = unmarked(Files.newBufferedReader(file, charset))) {
                isLines = run.isObject(firstLine(lines));
            }
            try (var reader = unmarked(Files.newBufferedReader(file, charset))) {
                if (isLines) {
                    run.lines(reader);
                } else {
                    run.values(reader);
                }
            }
        } catch (CharacterCodingException e) {
            throw new FormatException(
                    new ImportIssue(
                            name, 0, Phrase.of("it is not %s; name its encoding", charset.name())),
                    e);
        }
    }

    private void lines(BufferedReader reader) throws IOException {
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(line, number);
            }
        }
    }

    private void line(String line, int number) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            issues.tell(
                    number,
                    Phrase.of("it is not JSON, and was left out: %s", e.getOriginalMessage()));
            return;
        }
        issues.attempt(number, () -> take(node, number));
    }

    private void values(Reader reader) throws IOException, FormatException {
        int line = 1;
        try (var parser = MAPPER.createParser(reader)) {
            var token = parser.nextToken();
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                throw new FormatException(
                        new ImportIssue(name, 0, Phrase.of("it holds no JSON objects")));
            }
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            for (; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                line = parser.currentTokenLocation().getLineNr();
                JsonNode node = NEXT.readTree(parser);
                int at = line;
                issues.attempt(at, () -> take(node, at));
            }
        } catch (JacksonException e) {
            issues.tell(
                    line,
                    Phrase.of(
                            "from here on it is not JSON, and was left out: %s",
                            e.getOriginalMessage()));
        }
    }

    private void take(JsonNode node, int line) throws BadItem {
        if (!node.isObject()) {
            throw new BadItem(Phrase.of("it is no JSON object"));
        }
        taker.take(node, line);
    }

    private boolean isObject(String line) {
        try {
            return MAPPER.readTree(line).isObject();
        } catch (JacksonException _) {
            return false;
        }
    }

    private static String firstLine(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                return line;
            }
        }
        return "";
    }

    /// Behind a byte order mark.
    private static BufferedReader unmarked(Reader reader) throws IOException {
        var buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }
}
