package org.hearsay.settings.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hearsay.io.AtomicFile;
import org.hearsay.settings.Settings;
import org.jspecify.annotations.Nullable;

/// The person's settings on the disk: read once at the start, written a moment after a change. What
/// another version of the program keeps in the file stays there.
///
/// Any thread.
public final class SettingsFile implements AutoCloseable {

    /// Many changes within this time, as a window being resized makes, are written once.
    private static final long MOMENT = 300;

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final Executor later =
            CompletableFuture.delayedExecutor(
                    MOMENT, TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    private final AtomicReference<@Nullable Settings> unsaved = new AtomicReference<>();
    private volatile Map<String, String> others = Map.of();
    private volatile @Nullable Path damaged;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What the file says now, before the program is there that could tell of a damaged one, or put
    /// it aside.
    ///
    /// @param otherwise what holds where the file says nothing
    public Settings glance(Settings otherwise) {
        try {
            return SettingsText.read(
                    Files.exists(file) ? values(Files.readString(file)) : Map.of(), otherwise);
        } catch (IOException | IllegalArgumentException _) {
            return otherwise;
        }
    }

    /// A file that is missing counts as empty, and so does a damaged one, which is put aside.
    ///
    /// @param otherwise what holds where the file says nothing
    public Settings load(Settings otherwise) {
        var read = new TreeMap<String, String>();
        try {
            if (Files.exists(file)) {
                read.putAll(values(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Settings start anew: " + e.getMessage());
            damaged = putAside();
        }
        var settings = SettingsText.read(read, otherwise);
        var known = SettingsText.write(settings);
        read.keySet().removeIf(name -> SettingsText.isKnown(name, known));
        others = Map.copyOf(read);
        return settings;
    }

    /// Where the file is now that could not be read; empty where all was well.
    public Optional<Path> damaged() {
        return Optional.ofNullable(damaged);
    }

    public Path path() {
        return file;
    }

    /// Returns at once.
    public void keep(Settings settings) {
        if (unsaved.getAndSet(settings) == null) {
            later.execute(this::write);
        }
    }

    /// Writes what has not been written yet.
    @Override
    public void close() {
        write();
    }

    private synchronized void write() {
        var settings = unsaved.getAndSet(null);
        if (settings == null) {
            return;
        }
        var values = new TreeMap<>(others);
        values.putAll(SettingsText.write(settings));
        try {
            AtomicFile.write(file, lines(values));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Settings were not kept: " + e.getMessage());
        }
    }

    private Path putAside() {
        var aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Not put aside: " + e.getMessage());
            return file;
        }
    }

    private static Map<String, String> values(String text) throws IOException {
        var read = new Properties();
        read.load(new StringReader(text));
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(n -> n, read::getProperty));
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> name(e.getKey()) + "=" + escaped(e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String name(String name) {
        return name.replaceAll("([\\\\:= #!])", "\\\\$1");
    }

    /// As a properties file wants it, but without the time that [Properties#store] adds, so that
    /// the same settings give the same file.
    private static String escaped(String value) {
        var safe = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return !safe.isEmpty() && Character.isWhitespace(safe.charAt(0)) ? "\\" + safe : safe;
    }
}
