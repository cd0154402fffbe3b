package org.hearsay.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.Formats;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.Unread;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Which file is read by which reader.
///
/// @param tasks in the order of the files
/// @param unread what no reader takes
public record FilePlan(List<Task> tasks, List<ImportIssue> unread) {

    /// What tools, ours among them, leave beside a corpus; nobody wants to read of it.
    private static final Set<String> BESIDE =
            Set.of(
                    "annotation.conf",
                    "visual.conf",
                    "tools.conf",
                    "kb_shortcuts.conf",
                    "manifest.json",
                    Exporting.REPORT);

    /// What a corpus says about itself; in a folder it is no article.
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(licen[cs]e|readme|notice|copying|references|changelog)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    /// @param file what the reader is given
    public record Task(Path file, CorpusReader reader) {}

    /// @throws ProjectException if a path is missing
    public static FilePlan of(ImportRequest request, Formats formats) throws ProjectException {
        try {
            var about = new ArrayList<Path>();
            var files = files(request.paths(), about);
            var readers =
                    request.format().isEmpty()
                            ? formats.readers()
                            : List.of(reader(request.format(), formats));
            if (files.isEmpty() && about.isEmpty()) {
                throw new ProjectException(
                        Kind.INPUT,
                        Phrase.of(
                                "There is no file in %s. Nothing was imported.",
                                String.join(
                                        ", ",
                                        request.paths().stream().map(Path::toString).toList())));
            }
            var left = new LinkedHashSet<>(files);
            Map<Path, CorpusReader> chosen = new HashMap<>();
            for (var reader : readers) {
                for (var file : reader.recognised(List.copyOf(left))) {
                    chosen.put(file, reader);
                    left.remove(file);
                    reader.companions(file).forEach(left::remove);
                }
            }
            if (!request.format().isEmpty()) {
                // Who names a file and its format wants it read, whatever its ending.
                request.paths().stream()
                        .filter(left::remove)
                        .forEach(f -> chosen.put(f, readers.getFirst()));
            }
            var tasks =
                    files.stream()
                            .filter(f -> request.choices().of(f).take() != FileChoice.Take.NO)
                            .flatMap(f -> Stream.ofNullable(chosen.get(f)).map(r -> new Task(f, r)))
                            .toList();
            return new FilePlan(tasks, unread(left, about));
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static ProjectException unreadable(Exception e) {
        return new ProjectException(
                Kind.MISSING,
                Phrase.of("A file cannot be read: %s. Nothing was imported.", Unread.why(e)),
                e);
    }

    private static List<ImportIssue> unread(Collection<Path> left, List<Path> about) {
        var unread = new ArrayList<ImportIssue>();
        left.stream()
                .filter(f -> !BESIDE.contains(f.getFileName().toString()))
                .map(f -> issue(f, whyNot(f)))
                .forEach(unread::add);
        about.stream()
                .map(f ->
                        issue(
                                f,
                                Phrase.of(
                                        "it is about the corpus and was left out; name it to import it")))
                .forEach(unread::add);
        return unread;
    }

    private static Phrase whyNot(Path file) {
        return file.getFileName().toString().endsWith(Projects.ENDING)
                ? Phrase.of("it is a project; merge it instead")
                : Phrase.of("no format reads it; it was left out");
    }

    private static ImportIssue issue(Path file, Phrase message) {
        return new ImportIssue(file.getFileName().toString(), 0, message);
    }

    private static CorpusReader reader(String id, Formats formats) throws ProjectException {
        return formats.reader(id)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                Phrase.of(
                                        "There is no format \"%s\" to read; take one of %s.",
                                        id,
                                        String.join(
                                                ", ",
                                                formats.readers().stream()
                                                        .map(CorpusReader::id)
                                                        .toList()))));
    }

    /// Sorted, so that the same folder gives the same order everywhere.
    ///
    /// @param about gets those that are no articles
    private static List<Path> files(List<Path> paths, List<Path> about)
            throws IOException, ProjectException {
        var files = new LinkedHashSet<Path>();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new ProjectException(
                        Kind.MISSING, Phrase.of("There is no file or folder %s.", path));
            }
            if (Files.isDirectory(path)) {
                try (var below = Files.walk(path)) {
                    below.filter(FilePlan::isVisibleFile)
                            .sorted()
                            .forEach(f -> (isAbout(f) ? about : files).add(f));
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

    private static boolean isAbout(Path file) {
        return ABOUT.matcher(file.getFileName().toString()).matches();
    }
}
