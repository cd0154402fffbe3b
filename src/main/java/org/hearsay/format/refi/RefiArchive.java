package org.hearsay.format.refi;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip of a project as it grows: texts go in at once; sources and notes grow in drafts beside
/// it, since the project's XML comes last. One thread.
final class RefiArchive implements Closeable {

    /// The same for each, so that the same project gives the same bytes.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Path sources;
    private final Path notes;
    private final OutputStream sourcesOut;
    private final OutputStream notesOut;

    /// @param out is not closed by it
    /// @param folder for drafts, which are gone when it is closed
    RefiArchive(OutputStream out, Path folder) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        sources = Files.createTempFile(folder, ".hearsay-", ".part");
        notes = Files.createTempFile(folder, ".hearsay-", ".part");
        sourcesOut = new BufferedOutputStream(Files.newOutputStream(sources));
        notesOut = new BufferedOutputStream(Files.newOutputStream(notes));
    }

    OutputStream sources() {
        return sourcesOut;
    }

    OutputStream notes() {
        return notesOut;
    }

    /// @param name below `sources/`
    void text(String name, String text) throws IOException {
        entry("sources/" + name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// Begins the project's XML.
    OutputStream project() throws IOException {
        entry("project.qde");
        return zip;
    }

    /// What grew in a draft, at the place where the project's XML is.
    void copySources() throws IOException {
        sourcesOut.flush();
        Files.copy(sources, zip);
    }

    void copyNotes() throws IOException {
        notesOut.flush();
        Files.copy(notes, zip);
    }

    void finish() throws IOException {
        zip.closeEntry();
        zip.finish();
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        sourcesOut.close();
        notesOut.close();
        Files.deleteIfExists(sources);
        Files.deleteIfExists(notes);
    }
}
