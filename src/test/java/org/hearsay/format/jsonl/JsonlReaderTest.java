package org.hearsay.format.jsonl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.RandomCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlReaderTest {

    @TempDir private Path folder;

    @Test
    void whatIsNotUtf8IsRefusedWithItsLineAndTheWayOut() throws Exception {
        var corpus = new RandomCorpus();
        corpus.write(new JsonlWriter(), corpus.random(new Random(1)), folder);
        var file = folder.resolve(JsonlWriter.FILE);
        var lines = Files.readString(file).lines().toList();
        var bytes = Files.readAllBytes(file);
        int third = (lines.get(0) + lines.get(1)).getBytes(StandardCharsets.UTF_8).length + 2;
        bytes[third + 3] = (byte) 0xff;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Collected.from(new JsonlReader(), file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("line 3: it is not UTF-8; save it as UTF-8 and try again");
    }
}
