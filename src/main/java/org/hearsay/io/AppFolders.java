package org.hearsay.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the person and to no project, as each system wants it.
///
/// @param config settings
/// @param state logs and what a crash leaves to be rescued
public record AppFolders(Path config, Path state) {

    /// The folders of this computer; they need not be there yet.
    public static AppFolders ofThisComputer() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    /// @param system name of the operating system, as Java has it
    public static AppFolders of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            var local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new AppFolders(roaming.resolve("Hearsay"), local.resolve("Hearsay"));
        }
        if (name.startsWith("mac")) {
            var library = home.resolve("Library");
            return new AppFolders(
                    library.resolve("Application Support/Hearsay"),
                    library.resolve("Logs/Hearsay"));
        }
        var config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        var state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new AppFolders(config.resolve("hearsay"), state.resolve("hearsay"));
    }

    /// The XDG specification has relative paths ignored; they are no use anywhere else either.
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        var path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }
}
