package org.hearsay.project.speakers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.format.FormatException;
import org.hearsay.format.jsonl.SpeakersJson;
import org.hearsay.io.AtomicFile;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Access;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Takes speakers from project to project in a file. Waits for the disk: not for the JavaFX thread.
public final class SpeakerExchange {

    private final Project project;

    public SpeakerExchange(Project project) {
        this.project = project;
    }

    /// What an import did.
    ///
    /// @param added who is new here
    /// @param completed who was here and has more names, roles or values now
    /// @param same who was here with all that the file knows
    /// @param step the row in the log; empty where nothing was new
    public record Report(int added, int completed, int same, Optional<LoggedStep> step) {

        /// One object, as the command line writes it.
        public String json() {
            return "{\"speakers\":%d,\"added\":%d,\"completed\":%d,\"same\":%d}"
                    .formatted(added + completed + same, added, completed, same);
        }
    }

    /// @return how many were written
    /// @throws ProjectException if the file cannot be written; it is as it was then
    public int write(Path file) throws ProjectException {
        var registry = Translation.now(project.registry());
        var speakers = registry.entitiesByName();
        try {
            AtomicFile.write(file, SpeakersJson.write(registry.head().name(), speakers));
            return speakers.size();
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE, Phrase.of("%s was not written: %s.", file, Phrased.of(e)), e);
        }
    }

    /// Adds who is new, and to the others what they lack; what they have stays. The same id, or
    /// failing that the same name, is the same speaker. One step; doing it again does nothing.
    ///
    /// @param annotator id of whoever does it
    /// @throws ProjectException if the file is missing or holds no speakers, or nothing may be
    ///   written
    public Report read(Path file, Id annotator) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of("The project is open for reading only; nothing was imported."));
        }
        var registry = Translation.now(project.registry());
        var edits = new ArrayList<Edit>();
        var report = compare(speakers(file), registry, edits);
        if (edits.isEmpty()) {
            return report;
        }
        var changed = Integer.toString(report.added() + report.completed());
        var step = new Transaction(StepName.of("import-speakers", changed), edits);
        var logged = Translation.now(project.log().append(annotator, step));
        return new Report(report.added(), report.completed(), report.same(), Optional.of(logged));
    }

    private static Report compare(List<Entity> given, Registry before, List<Edit> edits) {
        var registry = before;
        var claimed = given.stream().map(Entity::id).collect(Collectors.toSet());
        int added = 0;
        int completed = 0;
        for (var entity : given) {
            var known = known(entity, registry, before, claimed);
            var after = known.map(k -> SpeakerRecipes.merged(k, List.of(entity))).orElse(entity);
            if (known.isEmpty()) {
                edits.add(new Edit.Add(after));
                added++;
            } else if (!known.get().equals(after)) {
                var changed = after.changedAt(Instant.now());
                edits.add(new Edit.Replace(known.get(), changed));
                registry = registry.with(changed);
                completed++;
                continue;
            }
            registry = registry.with(after);
        }
        return new Report(added, completed, given.size() - added - completed, Optional.empty());
    }

    /// By id, else by name among those who were there before; two of one name in the file are two.
    private static Optional<Entity> known(
            Entity entity, Registry now, Registry before, Set<Id> claimed) {
        return now.entity(entity.id())
                .or(() ->
                        before.entities().values().stream()
                                .filter(e -> !claimed.contains(e.id()))
                                .filter(e -> e.name().equals(entity.name()))
                                .flatMap(e -> now.entity(e.id()).stream())
                                .findFirst());
    }

    private static List<Entity> speakers(Path file) throws ProjectException {
        try {
            var json = Files.readString(file, StandardCharsets.UTF_8);
            return SpeakersJson.read(String.valueOf(file.getFileName()), json);
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING, Phrase.of("%s cannot be read; nothing was imported.", file), e);
        } catch (FormatException e) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("%s Nothing was imported.", Phrased.of(e)), e);
        }
    }
}
