package org.hearsay.project.search;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.Lookup;
import org.hearsay.store.StoreException;
import org.hearsay.store.TextSearch;

/// Searches a project, on the calling thread, which must be neither the store's nor the toolkit's.
/// Nothing else that the project does waits for it.
public final class Concordance implements AutoCloseable {

    /// UTF-16 code units on either side of a hit, where nothing else is said.
    public static final int CONTEXT = 60;

    private final Project project;
    private final TextSearch search;

    private Concordance(Project project, TextSearch search) {
        this.project = project;
        this.search = search;
    }

    /// @throws ProjectException if the project cannot be read
    public static Concordance of(Project project) throws ProjectException {
        return new Concordance(project, Translation.now(Projects.storeOf(project).textSearch()));
    }

    /// Whether the query can be looked for.
    ///
    /// @throws BadQueryException if not
    public static void check(Query query) throws BadQueryException {
        var _ = Finder.of(query);
    }

    /// Tells the hits in import order as they are found, with what is on any layer.
    ///
    /// @param context UTF-16 code units on either side of a hit, about
    /// @param progress told of articles looked at; how many there will be is not known
    /// @throws CancellationException passed on from `progress`
    public Totals run(Query query, int context, HitSink sink, Progress progress)
            throws BadQueryException, ProjectException {
        return run(query, Sight.ALL, context, sink, progress);
    }

    /// Tells the hits in import order as they are found.
    ///
    /// @param sight of whoever reads them
    /// @param context UTF-16 code units on either side of a hit, about
    /// @param progress told of articles looked at; how many there will be is not known
    /// @throws CancellationException passed on from `progress`
    public Totals run(Query query, Sight sight, int context, HitSink sink, Progress progress)
            throws BadQueryException, ProjectException {
        var finder = Finder.of(query);
        var narrowing = Narrowing.of(query.within(), Translation.now(project.registry()), sight);
        var gathering =
                new Gathering(
                        finder, found -> narrowing.in(found, search), context, sink, progress);
        try {
            search.find(narrowing.lookup(finder.match()), gathering::isStopped, gathering::visit);
        } catch (StoreException e) {
            throw Translation.of(e);
        }
        return gathering.end();
    }

    /// The documents that fit a query of words best, the best first.
    ///
    /// @throws CancellationException passed on from `progress`
    public List<Id> best(Query query, int limit, Progress progress)
            throws BadQueryException, ProjectException {
        var match = Finder.of(query).match();
        if (match.isEmpty()) {
            return List.of();
        }
        try {
            return search.best(
                    new Lookup(match, "", ""), limit, () -> Gathering.isStopped(progress, 0));
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    @Override
    public void close() {
        search.close();
    }
}
