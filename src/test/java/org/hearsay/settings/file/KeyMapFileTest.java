package org.hearsay.settings.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.settings.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyMapFileTest {

    @TempDir private Path folder;

    @Test
    void keysComeBackAsTheyWere() throws Exception {
        var keys =
                KeyMap.NONE
                        .with("guide", List.of("F12"))
                        .with("next-document", List.of("Shortcut+Page Down", "F2"))
                        .with("find", List.of());
        var file = folder.resolve("keys.txt");
        KeyMapFile.write(file, keys);
        assertThat(KeyMapFile.read(file)).isEqualTo(keys);
        assertThat(Files.readString(file))
                .isEqualTo("find=\nguide=F12\nnext-document=Shortcut+Page_Down F2\n");
    }

    @Test
    void whatIsNoLineOfKeysIsPassedOver() throws Exception {
        var file = Files.writeString(folder.resolve("other.txt"), "Dear all,\nx y=3\nwiden=W\n");
        assertThat(KeyMapFile.read(file)).isEqualTo(KeyMap.NONE.with("widen", List.of("W")));
    }
}
