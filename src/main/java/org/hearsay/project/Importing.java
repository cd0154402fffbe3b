package org.hearsay.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.hearsay.edit.StepName;
import org.hearsay.format.Formats;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ReadContext;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.backup.Backup;
import org.hearsay.store.Incoming;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Imports files into a project: all that can be taken in as one step, with a list of what could
/// not.
public final class Importing {

    private final Formats formats;

    public Importing(Formats formats) {
        this.formats = formats;
    }

    /// Reads and stores on the calling thread, which must be neither the store's nor the toolkit's.
    ///
    /// @param annotator id of whoever imports
    /// @throws ProjectException if nothing may be written, a path is missing or, where the request
    ///   is strict, a file was refused; nothing has changed then
    /// @throws CancellationException if the progress said so; nothing has changed then
    public ImportReport run(Project project, Id annotator, ImportRequest request, Progress progress)
            throws ProjectException {
        if (project.access() instanceof Access.Write) {
            Backups.before(Backup.Kind.BEFORE_IMPORT, project);
        }
        var plan = plan(project, request);
        var name = StepName.of("import", Integer.toString(plan.tasks().size()));
        return run(
                project,
                annotator,
                new Work(request, plan),
                progress,
                new Making(name, (_, files) -> files));
    }

    /// What is to be read.
    private record Work(ImportRequest request, FilePlan plan) {}

    /// What becomes of what is read.
    ///
    /// @param name what the history calls the step
    /// @param whole what is written, given the project as it was and what the files bring
    public record Making(
            StepName name, BiFunction<Registry, Iterator<Incoming>, Iterator<Incoming>> whole) {}

    /// As the other, for what is not imported as it is.
    public ImportReport run(
            Project project, Id annotator, ImportRequest request, Progress progress, Making making)
            throws ProjectException {
        return run(project, annotator, new Work(request, plan(project, request)), progress, making);
    }

    private ImportReport run(
            Project project, Id annotator, Work work, Progress progress, Making making)
            throws ProjectException {
        var request = work.request();
        var plan = work.plan();
        var store = Projects.storeOf(project);
        var registry = Translation.now(store.registry());
        var locked = new LockedArticles(Translation.now(store.lookups().lockedGold()).values());
        var matching =
                new Matching(
                        registry,
                        Translation.now(store.inventory()),
                        locked,
                        request.keepDuplicates(),
                        project.ids());
        var context =
                new ReadContext(project.ids(), registry.schema(), Instant.now(), request.charset());
        var issues = new ArrayList<ImportIssue>();
        try (var stream =
                new ImportStream(
                        plan.tasks(),
                        nameOf(annotator, registry),
                        request,
                        context,
                        matching,
                        progress)) {
            // The first piece is read here, so that an import of nothing leaves no step behind.
            if (hasSomething(stream)) {
                try (var ahead = new ReadAhead<>(making.whole().apply(registry, stream))) {
                    await(store.importAll(annotator, making.name(), ahead));
                }
            }
            issues.addAll(stream.issues());
        }
        issues.addAll(plan.unread());
        return matching.report(plan.tasks().size(), issues);
    }

    private FilePlan plan(Project project, ImportRequest request) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of("The project is open for reading only; nothing was imported."));
        }
        var plan = FilePlan.of(request, formats);
        if (request.strict() && plan.tasks().isEmpty() && !plan.unread().isEmpty()) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of("%s. Nothing was imported.", plan.unread().getFirst().phrase()));
        }
        return plan;
    }

    private static String nameOf(Id annotator, Registry registry) {
        var person = registry.annotators().get(annotator);
        return person == null ? Projects.defaultAnnotator() : person.name();
    }

    private static boolean hasSomething(ImportStream stream) throws ProjectException {
        try {
            return stream.hasNext();
        } catch (ImportStream.RefusedException e) {
            throw refused(e);
        }
    }

    private static void await(java.util.concurrent.CompletableFuture<?> stored)
            throws ProjectException {
        try {
            stored.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ImportStream.RefusedException refused) {
                throw refused(refused);
            }
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            requireStored(stored);
        }
    }

    private static void requireStored(java.util.concurrent.CompletableFuture<?> stored)
            throws ProjectException {
        try {
            Translation.now(stored);
        } catch (ProjectException e) {
            throw Translation.with(Phrase.of("Nothing was imported."), e);
        }
    }

    private static ProjectException refused(ImportStream.RefusedException e) {
        return new ProjectException(
                Kind.INPUT,
                Phrase.of("%s Nothing was imported, since --strict asks so.", Phrased.of(e)),
                e);
    }
}
