package org.hearsay.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hearsay.format.Written;
import org.hearsay.io.AtomicFile;
import org.hearsay.io.FileSum;
import org.hearsay.io.PackedList;
import org.hearsay.io.SummedFile;
import org.hearsay.project.ExportReport.WrittenFile;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// The folder that an export goes to. Files are written in a hidden folder first and get their
/// places when all of them are there, so that an export that ends early leaves nothing. Where there
/// was no such folder, the hidden one lies beside it and is given its name as a whole; otherwise it
/// lies within, and the files move one by one.
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
        isNew = isFree(folder);
        var above = folder.toAbsolutePath().normalize().getParent();
        var home = Files.createDirectories(isNew && above != null ? above : folder);
        // Not a temporary folder of the system's, which nobody else might look into.
        drafts = Files.createDirectory(home.resolve(".hearsay-export-" + UUID.randomUUID()));
    }

    /// Told before all is written: a folder that cannot be, such as one with too long a name, would
    /// be told at the end, and as a trouble with the hidden one.
    private static boolean isFree(Path folder) throws IOException {
        try {
            Files.readAttributes(folder, BasicFileAttributes.class);
            return false;
        } catch (NoSuchFileException _) {
            return true;
        }
    }

    /// Where the writer works.
    public Path drafts() {
        return drafts;
    }

    /// @param files in the folder of drafts
    public List<WrittenFile> described(List<Path> files) throws IOException {
        var described = new ArrayList<WrittenFile>();
        for (var file : files) {
            described.add(described(file, FileSum.of(file)));
        }
        return described;
    }

    /// @param written into the folder of drafts
    PackedList<WrittenFile> described(Written written) {
        return written.summed().map(f -> described(f.file(), f.sum()));
    }

    private WrittenFile described(Path file, FileSum sum) {
        return new WrittenFile(SummedFile.below(drafts, file), sum.sha256(), sum.bytes());
    }

    /// Gives all files their places, the report last.
    ///
    /// @throws ProjectException if one of the places is taken by a file that is not ours; nothing
    ///   has changed then
    /// @param content of the report
    public void publish(List<WrittenFile> files, AtomicFile.Content content)
            throws IOException, ProjectException {
        if (isNew && !Files.exists(folder)) {
            AtomicFile.write(drafts.resolve(report), content);
            Files.move(drafts, folder);
            return;
        }
        var reportFile = folder.resolve(report);
        var earlier = EarlierFiles.of(reportFile);
        for (var file : files) {
            requireFree(file, earlier);
        }
        var made = new HashSet<Path>();
        for (var file : files) {
            var place = folder.resolve(file.path());
            var home = place.resolveSibling("");
            if (made.add(home)) {
                Files.createDirectories(home);
            }
            Files.move(drafts.resolve(file.path()), place, StandardCopyOption.REPLACE_EXISTING);
        }
        AtomicFile.write(reportFile, content);
    }

    private void requireFree(WrittenFile file, EarlierFiles earlier)
            throws IOException, ProjectException {
        var place = folder.resolve(file.path());
        if (!Files.exists(place)) {
            return;
        }
        var there = Files.isRegularFile(place) ? FileSum.of(place).sha256() : "";
        boolean ours = earlier.has(ReportJson.name(file.path()), there);
        if (!ours && !there.equals(file.sha256())) {
            throw new ProjectException(
                    Kind.EXISTS,
                    Phrase.of(
                            "%s is there already and is not as an export left it; nothing was written. Choose another folder, or move the file away.",
                            place));
        }
    }

    /// Takes the folder of drafts away.
    @Override
    public void close() throws IOException {
        if (!Files.exists(drafts)) {
            return;
        }
        Files.walkFileTree(
                drafts,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path emptied, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(emptied);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
