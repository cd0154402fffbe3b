package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearsay.io.AtomicFile;
import org.hearsay.project.ExportReport.WrittenFile;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// The folder that an export goes to. Files are written in a hidden folder within it first and get
/// their places when all of them are there, so that an export that ends early leaves nothing.
///
/// What somebody else put there, or changed after an earlier export, is never overwritten.
public final class ExportFolder implements AutoCloseable {

    private final Path folder;
    private final String report;
    private final boolean isNew;
    private final Path drafts;

    /// @throws IOException if the folder cannot be made or not be written
    ExportFolder(Path folder) throws IOException {
        this(folder, Exporting.REPORT);
    }

    /// @param report name of the file that lists the files with their hashes, as JSON
    /// @throws IOException if the folder cannot be made or not be written
    public ExportFolder(Path folder, String report) throws IOException {
        this.folder = folder;
        this.report = report;
        isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        drafts = Files.createTempDirectory(folder, ".hearsay-export-");
    }

    /// Where the writer works.
    public Path drafts() {
        return drafts;
    }

    /// @param files in the folder of drafts
    public List<WrittenFile> described(List<Path> files) throws IOException {
        var described = new ArrayList<WrittenFile>();
        for (var file : files) {
            described.add(new WrittenFile(drafts.relativize(file), sha256(file), Files.size(file)));
        }
        return described;
    }

    /// Gives all files their places, the report last.
    ///
    /// @throws ProjectException if one of the places is taken by a file that is not ours; nothing
    ///   has changed then
    public void publish(List<WrittenFile> files, String content)
            throws IOException, ProjectException {
        var reportFile = folder.resolve(report);
        var earlier =
                Files.isRegularFile(reportFile)
                        ? ReportJson.hashes(Files.readString(reportFile))
                        : Map.<String, String>of();
        for (var file : files) {
            requireFree(file, earlier);
        }
        for (var file : files) {
            var place = folder.resolve(file.path());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.move(drafts.resolve(file.path()), place, StandardCopyOption.REPLACE_EXISTING);
        }
        AtomicFile.write(reportFile, content);
    }

    private void requireFree(WrittenFile file, Map<String, String> earlier)
            throws IOException, ProjectException {
        var place = folder.resolve(file.path());
        if (!Files.exists(place)) {
            return;
        }
        var there = Files.isRegularFile(place) ? sha256(place) : "";
        boolean ours = there.equals(earlier.get(ReportJson.name(file.path())));
        if (!ours && !there.equals(file.sha256())) {
            throw new ProjectException(
                    Kind.EXISTS,
                    Phrase.of(
                            "%s is there already and is not as an export left it; nothing was written. Choose another folder, or move the file away.",
                            place));
        }
    }

    /// Takes the folder of drafts away, and what was made for nothing.
    @Override
    public void close() throws IOException {
        try (var left = Files.walk(drafts)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        try (var left = Files.list(folder)) {
            if (!isNew || left.findFirst().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
