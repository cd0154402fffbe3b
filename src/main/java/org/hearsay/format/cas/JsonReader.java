package org.hearsay.format.cas;

import java.io.InputStream;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.uima.CasNames;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads a CAS JSON file structure by structure.
final class JsonReader {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    .build();

    private final String file;
    private final CasFile found = new CasFile();

    JsonReader(String file) {
        this.file = file;
    }

    /// @throws FormatException if it is no JSON, or no CAS
    CasFile read(InputStream in) throws FormatException {
        try (var json = MAPPER.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refused(json, Phrase.of("it is no CAS"));
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                section(name, json);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new FormatException(
                    new ImportIssue(
                            file,
                            Math.max(0, line),
                            Phrase.of("it is no JSON from there on: %s", e.getOriginalMessage())),
                    e);
        }
        return found;
    }

    private void section(String name, JsonParser json) throws FormatException {
        switch (name) {
            case "%HEADER" -> header(json);
            case "%FEATURE_STRUCTURES" -> {
                if (json.currentToken() != JsonToken.START_ARRAY) {
                    throw refused(json, Phrase.of("its structures are no list"));
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    structure(json);
                }
            }
            default -> json.skipChildren();
        }
    }

    private void header(JsonParser json) throws FormatException {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("offset-encoding")) {
                switch (json.getString()) {
                    case "UTF-16" -> found.count(CasFile.Unit.UTF16);
                    case "UTF-32" -> found.count(CasFile.Unit.CODE_POINT);
                    default ->
                            throw refused(
                                    json,
                                    Phrase.of(
                                            "its offsets count %s; write it with UTF-16",
                                            json.getString()));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void structure(JsonParser json) throws FormatException {
        int id = -1;
        RawItem item = null;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var token = json.nextToken();
            if (name.equals("%ID")) {
                id = json.getIntValue();
            } else if (name.equals("%TYPE")) {
                item = new RawItem(id, json.getString(), json.currentLocation().getLineNr());
            } else if (item == null) {
                throw refused(json, Phrase.of("a structure must say its id and its type first"));
            } else if (name.isEmpty()) {
                json.skipChildren();
            } else if (name.equals("%ELEMENTS")) {
                elements(item, json);
            } else {
                feature(item, name, token, json);
            }
        }
        if (item != null) {
            found.add(item);
        }
    }

    private void feature(RawItem item, String key, JsonToken token, JsonParser json) {
        boolean isReference = key.startsWith("@");
        var name = "@^#".indexOf(key.charAt(0)) >= 0 ? key.substring(1) : key;
        if (token.isStructEnd() || token.isStructStart()) {
            json.skipChildren();
        } else if (item.type().equals(CasNames.SOFA)) {
            sofa(item, name, json);
        } else if (RawItem.isPlace(name)) {
            item.place(name, json.getIntValue());
        } else if (isReference) {
            item.addReference(name, json.getIntValue());
        } else if (token != JsonToken.VALUE_NULL && !item.type().equals(CasNames.TOKEN)) {
            item.addText(name, json.getString());
        }
    }

    private void sofa(RawItem item, String name, JsonParser json) {
        if (name.equals("sofaString")) {
            found.text(item.id(), json.getString());
        }
    }

    private static void elements(RawItem item, JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        boolean references = item.type().equals("uima.cas.FSArray") || item.type().endsWith("[]");
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            if (references && token == JsonToken.VALUE_NUMBER_INT) {
                item.addReference(CasFile.ELEMENTS, json.getIntValue());
            } else {
                item.addText(CasFile.ELEMENTS, json.getString());
            }
        }
    }

    private FormatException refused(JsonParser json, Phrase why) {
        return new FormatException(
                new ImportIssue(file, Math.max(0, json.currentLocation().getLineNr()), why));
    }
}
