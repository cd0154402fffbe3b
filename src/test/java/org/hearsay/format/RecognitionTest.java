package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.BuiltInFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that look alike go to the reader that they are for, and tables of articles to none of the
/// formats of annotation tools.
class RecognitionTest {

    private static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry(
                            "articles.jsonl",
                            "{\"title\":\"A\",\"text\":\"One.\",\"source\":\"X\"}\n{\"text\":\"Two.\"}\n"),
                    Map.entry(
                            "labelled.jsonl",
                            "{\"text\":\"One.\",\"label\":\"politics\",\"url\":\"http://a\"}\n"),
                    Map.entry(
                            "tagged.jsonl",
                            "{\"text\":\"One.\",\"headline\":\"H\",\"labels\":[\"a\",\"b\"]}\n"),
                    Map.entry(
                            "targets.jsonl",
                            "{\"text\":\"One.\",\"targets\":[{\"from\":0,\"to\":3,\"polarity\":2.0}]}\n"),
                    Map.entry(
                            "hearsay.jsonl",
                            "{\"kind\":\"hearsay\",\"version\":1,\"offset_unit\":\"code_point\",\"end\":\"exclusive\"}\n"),
                    Map.entry(
                            "doccano-1.jsonl",
                            "{\"text\":\"One.\",\"label\":[]}\n{\"text\":\"Two.\",\"label\":[[0,3,\"A\"]]}\n"),
                    Map.entry(
                            "doccano-2.jsonl",
                            "{\"id\":1,\"text\":\"One.\",\"entities\":[{\"id\":1,\"label\":\"A\",\"start_offset\":0,\"end_offset\":3}],\"relations\":[]}\n"),
                    Map.entry(
                            "doccano-3.jsonl",
                            "{\"text\":\"One.\",\"annotations\":[{\"label\":1,\"start_offset\":0,\"end_offset\":3,\"user\":1}],\"meta\":{}}\n"),
                    Map.entry(
                            "tasks.json",
                            "[{\"id\":1,\"data\":{\"text\":\"One.\"},\"annotations\":[],\"predictions\":[]}]"),
                    Map.entry(
                            "prodigy.jsonl",
                            "{\"text\":\"One.\",\"spans\":[{\"start\":0,\"end\":3,\"label\":\"A\"}]}\n"),
                    Map.entry(
                            "web.jsonld",
                            "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\"}"),
                    Map.entry("other.json", "{\"name\":\"x\",\"version\":1}\n"));

    private static final Map<String, String> EXPECTED =
            Map.ofEntries(
                    Map.entry("articles.jsonl", "jsonl"),
                    Map.entry("labelled.jsonl", "jsonl"),
                    Map.entry("tagged.jsonl", "jsonl"),
                    Map.entry("targets.jsonl", "jsonl"),
                    Map.entry("hearsay.jsonl", "hearsay-jsonl"),
                    Map.entry("doccano-1.jsonl", "doccano"),
                    Map.entry("doccano-2.jsonl", "doccano"),
                    Map.entry("doccano-3.jsonl", "doccano"),
                    Map.entry("tasks.json", "label-studio"),
                    Map.entry("prodigy.jsonl", "prodigy"),
                    Map.entry("web.jsonld", "w3c"),
                    Map.entry("other.json", ""));

    @TempDir private Path folder;

    @Test
    void eachFileGoesToItsReader() throws Exception {
        var found = new TreeMap<String, String>();
        for (var file : FILES.entrySet()) {
            var path = Files.writeString(folder.resolve(file.getKey()), file.getValue());
            var reader = "";
            for (var candidate : BuiltInFormats.all().readers()) {
                if (reader.isEmpty() && !candidate.recognised(List.of(path)).isEmpty()) {
                    reader = candidate.id();
                }
            }
            found.put(file.getKey(), reader);
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(EXPECTED);
    }
}
