package org.hearsay.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Starts processes for a test that kills many of them. A third of what each takes to start is
/// loading its classes, so they have an archive of those: the first that is ended and not killed
/// leaves it behind, see [#end].
public final class Children {

    private final Path folder;
    private final List<String> command;

    /// @param folder takes what the children leave: a killed one does not remove its temporary
    ///   files
    public Children(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("children"));
        command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr",
                        // Native access is not allowed in words: with those no archive fits. It is
                        // complained of, in the log.
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + this.folder.resolve("classes.jsa"),
                        "-Djava.io.tmpdir=" + this.folder,
                        "-cp",
                        classPath());
    }

    /// @param main has the method `main`
    public Process start(Class<?> main, List<String> arguments) throws IOException {
        var all = new ArrayList<>(command);
        all.add(main.getName());
        all.addAll(arguments);
        return new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.to(log().toFile()))
                .start();
    }

    /// Ends one that has loaded what the others will need, and waits until it has put its classes
    /// into the archive. Its output must be read to the end, or none of it be left.
    public static void end(Process child) throws InterruptedException {
        child.destroy();
        if (!child.waitFor(60, TimeUnit.SECONDS)) {
            child.destroyForcibly();
            throw new AssertionError("A child did not end within 60 seconds");
        }
    }

    /// What the last child complained of.
    public Path log() {
        return folder.resolve("log.txt");
    }

    /// That of this process, with a file for each folder: there is no archive of classes in
    /// folders.
    private String classPath() throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                path = packed(path, folder.resolve(entries.size() + ".jar"));
            }
            entries.add(path.toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (var files = Files.walk(classes);
                var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                var sum = new CRC32();
                sum.update(bytes);
                var entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return jar;
    }
}
