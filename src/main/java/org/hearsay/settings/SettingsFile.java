package org.hearsay.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hearsay.io.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The person's settings on the disk: read once at the start, written a moment after a change.
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

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// A file that is missing or damaged counts as empty.
    ///
    /// @param otherwise what holds where the file says nothing
    public Settings load(Settings otherwise) {
        var read = new Properties();
        try {
            read.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            if (Files.exists(file)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        () -> "Settings start anew: " + e.getMessage());
            }
            read.clear();
        }
        return SettingsText.read(
                read.stringPropertyNames().stream()
                        .collect(Collectors.toMap(n -> n, read::getProperty)),
                otherwise);
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
        try {
            AtomicFile.write(file, lines(SettingsText.write(settings)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Settings were not kept: " + e.getMessage());
        }
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + escaped(e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /// As a properties file wants it, but without the time that [Properties#store] adds, so that
    /// the same settings give the same file.
    private static String escaped(String value) {
        var safe = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return !safe.isEmpty() && Character.isWhitespace(safe.charAt(0)) ? "\\" + safe : safe;
    }
}
