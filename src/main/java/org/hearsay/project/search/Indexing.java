package org.hearsay.project.search;

import java.util.concurrent.CancellationException;
import org.hearsay.job.Progress;
import org.hearsay.project.Access;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;

/// Brings the full-text index in step with the documents, in small pieces between which the
/// project's other work goes on.
public final class Indexing {

    private Indexing() {}

    /// On the calling thread. Does nothing for a project that may not be written.
    ///
    /// @param progress told of documents
    /// @return how many documents came into the index or left it
    /// @throws CancellationException passed on from `progress`; what is done stays done
    public static long run(Project project, Progress progress) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            return 0;
        }
        var store = Projects.storeOf(project);
        long behind = Translation.now(store.behindIndex());
        long done = 0;
        int moved;
        do {
            progress.at(Math.min(done, behind), behind);
            moved = Translation.now(store.indexFurther());
            done += moved;
        } while (moved > 0);
        return done;
    }
}
