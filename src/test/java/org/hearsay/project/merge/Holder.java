package org.hearsay.project.merge;

import java.nio.file.Path;
import org.hearsay.project.Projects;

/// Another program that has a project open, until it is ended.
final class Holder {

    static final String HELD = "held";

    private Holder() {}

    /// @param arguments the project file
    public static void main(String[] arguments) throws Exception {
        try (var _ = Projects.open(Path.of(arguments[0]))) {
            System.out.println(HELD);
            System.in.read();
        }
    }

    static Process start(Path project, Path log) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }
}
