package org.hearsay.project.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.edit.StepName;
import org.hearsay.job.Progress;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Item;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.rescue.Missing.Source;
import org.hearsay.project.rescue.Missing.What;
import org.hearsay.project.search.Indexing;
import org.hearsay.schema.SchemaJson;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.Remains;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;

/// Reads out of a damaged project what is still as it was saved, into a new one. What belongs to no
/// article and is lost comes from the newest sound backup; the history begins anew. Blocks.
public final class Recovery {

    /// Name of the step that fills the new project.
    public static final String STEP = "recover";

    private final Path damaged;
    private final IdSource ids = IdSource.timeOrdered();
    private final List<Missing> missing = new ArrayList<>();

    private Recovery(Path damaged) {
        this.damaged = damaged;
    }

    /// A free name beside the damaged project: `NAME (recovered).hearsay`.
    public static Path placeFor(Path damaged) {
        var name = Projects.nameOf(damaged);
        var place = damaged.resolveSibling(name + " (recovered)" + Projects.ENDING);
        for (int i = 2; Files.exists(place); i++) {
            place =
                    damaged.resolveSibling(
                            "%s (recovered %d)%s".formatted(name, i, Projects.ENDING));
        }
        return place;
    }

    /// @param damaged stays as it is
    /// @param target must not exist
    /// @throws ProjectException if no article can be read any more or the target cannot be written;
    ///   nothing of it is left then
    /// @throws java.util.concurrent.CancellationException passed on from `progress`, likewise
    public static Recovered run(Path damaged, Path target, Progress progress)
            throws ProjectException {
        if (Files.exists(target)) {
            throw new ProjectException(
                    Kind.EXISTS,
                    Phrase.of("There is a file %s already; choose another name.", target));
        }
        try (var remains = Remains.of(damaged, Segmenter::segment)) {
            return new Recovery(damaged).run(remains, target, progress);
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.DAMAGED ? nothing(damaged) : Translation.of(e);
        }
    }

    private Recovered run(Remains remains, Path target, Progress progress) throws ProjectException {
        var standIn = StandIn.of(damaged);
        var registry = registry(remains, standIn.registry());
        var readout = new Readout(remains, standIn, registry, missing, progress);
        if (!readout.hasNext()) {
            throw nothing(damaged);
        }
        create(target, registry);
        boolean made = false;
        try {
            write(target, registry, readout, progress);
            made = true;
            return new Recovered(target, readout.tally(), missing, standIn.file());
        } finally {
            if (!made) {
                remove(target);
            }
        }
    }

    private void write(Path target, Registry registry, Readout readout, Progress progress)
            throws ProjectException {
        try (var project = Projects.open(target)) {
            var store = Projects.storeOf(project);
            var owner = registry.annotators().values().iterator().next().id();
            Translation.now(store.importAll(owner, StepName.of(STEP), readout));
            if (readout.tally().documents() == 0) {
                throw nothing(damaged);
            }
            Indexing.run(project, progress);
            check(project);
        }
    }

    private static void create(Path target, Registry registry) throws ProjectException {
        try {
            ProjectStore.create(target, registry).close();
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    private static void check(Project project) throws ProjectException {
        var found = Translation.now(Projects.storeOf(project).verify()).findings();
        if (!found.isEmpty()) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.of(
                            "What was written is not sound (%s: %s); nothing was kept.",
                            found.getFirst().where(), found.getFirst().what()));
        }
    }

    private Registry registry(Remains remains, Optional<Registry> backup) {
        var head =
                taken(What.SETTINGS, remains.head(), backup.map(Registry::head))
                        .map(h -> new ProjectHead(ids.next(), h.name(), h.settings()))
                        .orElseGet(() ->
                                new ProjectHead(
                                        ids.next(), Projects.nameOf(damaged), new TreeMap<>()));
        var schema =
                taken(What.SCHEMA, remains.schema(), backup.map(Registry::schemaVersion))
                        .orElseGet(() ->
                                new SchemaVersion(ids.next(), 1, SchemaJson.newsAttribution()));
        var people = taken(What.PEOPLE, remains.annotators(), backup.map(Registry::annotators));
        if (people.isEmpty()) {
            var name = Projects.defaultAnnotator();
            people =
                    List.of(
                            new Annotator(
                                    ids.next(),
                                    name,
                                    Annotator.initialsOf(name),
                                    Annotator.Role.OWNER));
        }
        var speakers = taken(What.SPEAKERS, remains.entities(), backup.map(Registry::entities));
        return Registry.of(head, schema, people, speakers);
    }

    private <T> Optional<T> taken(What what, Optional<T> read, Optional<T> backup) {
        if (read.isEmpty()) {
            var source = backup.isPresent() ? Source.BACKUP : Source.NEW;
            missing.add(new Missing(what, "", 1, source));
        }
        return read.or(() -> backup);
    }

    /// All that were read and, where some were not, those that only the backup has.
    private <T extends Item> List<T> taken(
            What what, Remains.Found<T> read, Optional<Map<Id, T>> backup) {
        var all = new LinkedHashMap<Id, T>();
        read.rows().forEach(item -> all.put(item.id(), item));
        if (read.lost() > 0) {
            backup.ifPresent(known -> known.forEach(all::putIfAbsent));
            var source = all.size() > read.rows().size() ? Source.BACKUP : Source.NONE;
            missing.add(new Missing(what, "", read.lost(), source));
        }
        return List.copyOf(all.values());
    }

    private static ProjectException nothing(Path damaged) {
        return new ProjectException(
                Kind.DAMAGED,
                Phrase.of(
                        "No article can be read in %s any more; nothing was written. Take a backup.",
                        damaged.getFileName()));
    }

    private static void remove(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            System.getLogger(Recovery.class.getName())
                    .log(System.Logger.Level.WARNING, "A part of a new project stayed behind", e);
        }
    }
}
