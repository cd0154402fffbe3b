package org.hearsay.project.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.io.AtomicFile;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.CsvTable;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// How long the person worked on which document, on this computer alone: nothing of it is in the
/// project file, so that no colleague gets it with a copy or a share. One file a project, a line a
/// stretch of work: day, document, seconds.
///
/// Blocks; to be called from a job.
public final class TimeBook {

    private final Path folder;

    /// @param folder the program's own; need not be there yet
    public TimeBook(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if nothing can be written there
    public void add(Id project, List<Spell> spells) throws IOException {
        if (spells.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        var lines =
                spells.stream().map(s -> s.day() + " " + s.document() + " " + s.seconds()).toList();
        Files.write(
                file(project),
                lines,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /// All that is known, in the order in which it was; a line that a crash has cut does not count.
    ///
    /// @throws ProjectException if it cannot be read
    public List<Spell> of(Id project) throws ProjectException {
        var file = file(project);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var result = new ArrayList<Spell>();
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                spell(line).ifPresent(result::add);
            }
            return result;
        } catch (IOException e) {
            throw failed(Phrase.of("%s was not read: %s", file.getFileName(), Phrased.of(e)), e);
        }
    }

    /// Forgets what is known of a project.
    ///
    /// @throws ProjectException if it cannot be deleted
    public void forget(Id project) throws ProjectException {
        try {
            Files.deleteIfExists(file(project));
        } catch (IOException e) {
            throw failed(
                    Phrase.of("%s was not deleted: %s", file(project).getFileName(), Phrased.of(e)),
                    e);
        }
    }

    /// A table with a row a day and document.
    ///
    /// @param titles by document; those that are not there any more have none
    /// @throws ProjectException if it cannot be written; nothing of it is left then
    public void export(Id project, Map<Id, String> titles, Path target) throws ProjectException {
        var sums = new TreeMap<String, TreeMap<String, Long>>();
        for (var spell : of(project)) {
            sums.computeIfAbsent(spell.day().toString(), _ -> new TreeMap<>())
                    .merge(spell.document().toString(), spell.seconds(), Long::sum);
        }
        try {
            AtomicFile.write(
                    target,
                    out ->
                            CsvTable.write(
                                    out,
                                    table -> {
                                        table.row("day", "document", "title", "seconds");
                                        sums.forEach((day, documents) ->
                                                documents.forEach((document, seconds) ->
                                                        table.row(
                                                                day,
                                                                document,
                                                                titles.getOrDefault(
                                                                        Id.parse(document), ""),
                                                                seconds)));
                                    }));
        } catch (IOException e) {
            throw failed(
                    Phrase.of("%s was not written: %s", target.getFileName(), Phrased.of(e)), e);
        }
    }

    private static ProjectException failed(Phrase what, IOException cause) {
        return new ProjectException(ProjectException.Kind.STORAGE, what, cause);
    }

    private static Optional<Spell> spell(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Spell(
                            LocalDate.parse(parts[0]),
                            Id.parse(parts[1]),
                            Long.parseLong(parts[2])));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Path file(Id project) {
        return folder.resolve(project + ".txt");
    }
}
