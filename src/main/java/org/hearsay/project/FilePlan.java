package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.Formats;
import org.hearsay.format.ImportIssue;
import org.hearsay.project.ProjectException.Kind;

/// Which file is read by which reader.
///
/// @param tasks in the order of the files
/// @param unread what no reader takes
record FilePlan(List<Task> tasks, List<ImportIssue> unread) {

    /// @param file what the reader is given
    record Task(Path file, CorpusReader reader) {}

    static FilePlan of(ImportRequest request, Formats formats) throws ProjectException {
        try {
            var files = files(request.paths());
            var readers =
                    request.format().isEmpty()
                            ? formats.readers()
                            : List.of(reader(request.format(), formats));
            var left = new LinkedHashSet<>(files);
            Map<Path, CorpusReader> chosen = new HashMap<>();
            for (var reader : readers) {
                for (var file : reader.recognised(List.copyOf(left))) {
                    chosen.put(file, reader);
                    left.remove(file);
                    reader.companions(file).forEach(left::remove);
                }
            }
            var tasks = new ArrayList<Task>();
            for (var file : files) {
                var reader = chosen.get(file);
                if (reader != null) {
                    tasks.add(new Task(file, reader));
                }
            }
            var unread =
                    left.stream()
                            .map(f ->
                                    new ImportIssue(
                                            f.getFileName().toString(),
                                            0,
                                            "no format reads it; it was left out"))
                            .toList();
            return new FilePlan(tasks, unread);
        } catch (IOException e) {
            throw new ProjectException(Kind.MISSING, "A file cannot be read: " + e.getMessage(), e);
        }
    }

    private static CorpusReader reader(String id, Formats formats) throws ProjectException {
        return formats.reader(id)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                "There is no format \"%s\" to read; take one of %s."
                                        .formatted(
                                                id,
                                                String.join(
                                                        ", ",
                                                        formats.readers().stream()
                                                                .map(CorpusReader::id)
                                                                .toList()))));
    }

    /// Sorted, so that the same folder gives the same order everywhere.
    private static List<Path> files(List<Path> paths) throws IOException, ProjectException {
        var files = new LinkedHashSet<Path>();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new ProjectException(
                        Kind.MISSING, "There is no file or folder %s.".formatted(path));
            }
            if (Files.isDirectory(path)) {
                try (var below = Files.walk(path)) {
                    below.filter(FilePlan::isVisibleFile).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
                addTextBeside(path, files);
            }
        }
        return new ArrayList<>(files);
    }

    /// An annotation file that is named alone finds its text by itself, and must not lose it to
    /// another reader where both are named.
    private static void addTextBeside(Path path, LinkedHashSet<Path> files) {
        var name = path.getFileName().toString();
        if (name.endsWith(".txt")) {
            var annotations = path.resolveSibling(name.substring(0, name.length() - 4) + ".ann");
            if (Files.isRegularFile(annotations)) {
                files.add(annotations);
            }
        }
    }

    private static boolean isVisibleFile(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }
}
