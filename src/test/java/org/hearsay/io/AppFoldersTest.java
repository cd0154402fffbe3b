package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AppFoldersTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void linuxFollowsTheXdgFolders() {
        var folders =
                AppFolders.of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", "/conf", "XDG_STATE_HOME", "not/absolute"),
                        HOME);

        assertThat(folders.config()).isEqualTo(Path.of("/conf/hearsay"));
        assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/hearsay"));
    }

    @Test
    void linuxWithoutAnyUsesTheUsualOnes() {
        assertThat(AppFolders.of("Linux", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve(".config/hearsay"));
    }

    @Test
    void macOsUsesTheLibrary() {
        assertThat(AppFolders.of("Mac OS X", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("Library/Application Support/Hearsay"));
    }

    @Test
    void windowsUsesTheRoamingFolder() {
        var folders = AppFolders.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME);

        assertThat(folders.config()).isEqualTo(Path.of("/roaming/Hearsay"));
        assertThat(folders.state()).isEqualTo(HOME.resolve("AppData/Local/Hearsay"));
    }
}
