package org.hearsay.project.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.hearsay.project.likeness.ShingleFile;
import org.hearsay.store.Lookup;
import org.hearsay.store.StoreException;
import org.hearsay.store.TextSearch;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Which documents that came into a project are nearly the same as others of it. Reads all its
/// texts, one at a time, and keeps hashes of the new ones, most of them in a temporary file.
public final class NearDuplicates {

    private final ShingleFile shingles;
    private final LikeIndex<Text> index;
    private final List<Near> found = new ArrayList<>();
    private final Set<Id> fresh;
    private final Progress progress;

    private NearDuplicates(Collection<Id> fresh, ShingleFile shingles, Progress progress) {
        this.shingles = shingles;
        index = new LikeIndex<>(text -> shingles.get(text.number()));
        this.fresh = new HashSet<>(fresh);
        this.progress = progress;
    }

    /// @param number of its shingles; -1 where they are not kept
    private record Text(Id document, String title, int number) {}

    /// In import order; each new document once at most.
    ///
    /// @param fresh ids of the new documents
    /// @throws CancellationException passed on from `progress`
    public static List<Near> of(Project project, Collection<Id> fresh, Progress progress)
            throws ProjectException {
        if (fresh.isEmpty()) {
            return List.of();
        }
        try (var shingles = new ShingleFile();
                var texts = Translation.now(Projects.storeOf(project).textSearch())) {
            var run = new NearDuplicates(fresh, shingles, progress);
            run.amongNew(texts);
            run.withOld(texts);
            return List.copyOf(run.found);
        } catch (StoreException e) {
            throw Translation.of(e);
        } catch (IOException e) {
            throw noRoom(e);
        } catch (UncheckedIOException e) {
            var cause = e.getCause();
            throw noRoom(cause == null ? new IOException(e) : cause);
        }
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
                                        new Text(each.document(), each.title(), -1),
                                        other.key(),
                                        other.share()));
                        if (like.isEmpty()) {
                            index.add(new Text(each.document(), each.title(), kept(words)), words);
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
                                                new Text(each.document(), each.title(), -1),
                                                match.share()));
                    }
                    return true;
                });
    }

    private void tell(Text one, Text like, double share) {
        found.add(new Near(one.document(), one.title(), like.document(), like.title(), share));
    }

    private int kept(Shingles words) {
        try {
            return shingles.add(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProjectException noRoom(IOException e) {
        return new ProjectException(
                ProjectException.Kind.STORAGE,
                Phrase.of(
                        "Articles that are nearly the same were not looked for: %s.",
                        Phrased.of(e)),
                e);
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
