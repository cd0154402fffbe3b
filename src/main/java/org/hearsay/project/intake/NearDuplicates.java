package org.hearsay.project.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.hearsay.job.Progress;
import org.hearsay.language.likeness.LikeIndex;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.model.Id;
import org.hearsay.project.ImportReport.Near;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.Lookup;
import org.hearsay.store.StoreException;
import org.hearsay.store.TextSearch;

/// Which documents that came into a project are nearly the same as others of it. Reads all its
/// texts, one at a time, and keeps hashes of the new ones.
public final class NearDuplicates {

    private final LikeIndex<Text> index = new LikeIndex<>();
    private final List<Near> found = new ArrayList<>();
    private final Set<Id> fresh;
    private final Progress progress;

    private NearDuplicates(Collection<Id> fresh, Progress progress) {
        this.fresh = new HashSet<>(fresh);
        this.progress = progress;
    }

    private record Text(Id document, String title) {}

    /// In import order; each new document once at most.
    ///
    /// @param fresh ids of the new documents
    /// @throws CancellationException passed on from `progress`
    public static List<Near> of(Project project, Collection<Id> fresh, Progress progress)
            throws ProjectException {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var run = new NearDuplicates(fresh, progress);
        try (var texts = Translation.now(Projects.storeOf(project).textSearch())) {
            run.amongNew(texts);
            run.withOld(texts);
        } catch (StoreException e) {
            throw Translation.of(e);
        }
        return List.copyOf(run.found);
    }

    private void amongNew(TextSearch texts) throws StoreException {
        texts.find(
                new Lookup("", "", ""),
                this::isStopped,
                each -> {
                    if (fresh.contains(each.document())) {
                        var words = Shingles.of(each.text());
                        var like = index.nearly(words);
                        like.ifPresent(other ->
                                tell(
                                        new Text(each.document(), each.title()),
                                        other.key(),
                                        other.share()));
                        if (like.isEmpty()) {
                            index.add(new Text(each.document(), each.title()), words);
                        }
                    }
                    return true;
                });
    }

    private void withOld(TextSearch texts) throws StoreException {
        var told = new HashSet<Id>();
        texts.find(
                new Lookup("", "", ""),
                this::isStopped,
                each -> {
                    if (!fresh.contains(each.document())) {
                        index.nearly(Shingles.of(each.text()))
                                .filter(match -> told.add(match.key().document()))
                                .ifPresent(match ->
                                        tell(
                                                match.key(),
                                                new Text(each.document(), each.title()),
                                                match.share()));
                    }
                    return true;
                });
    }

    private void tell(Text one, Text like, double share) {
        found.add(new Near(one.document(), one.title(), like.document(), like.title(), share));
    }

    private boolean isStopped() {
        try {
            progress.at(0, 0);
            return false;
        } catch (CancellationException _) {
            return true;
        }
    }
}
