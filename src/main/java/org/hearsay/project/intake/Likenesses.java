package org.hearsay.project.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.hearsay.job.Progress;
import org.hearsay.language.likeness.LikeIndex;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.intake.Candidate.Likeness;
import org.hearsay.store.Lookup;
import org.hearsay.store.StoreException;

/// Which of the new articles are nearly the same as one that came before, or as one of the project.
/// Of the new texts it keeps hashes; the project's texts pass through one at a time.
final class Likenesses {

    private final LikeIndex<Path> index = new LikeIndex<>();
    private final Map<Path, Candidate> candidates = new HashMap<>();

    /// Compares a file of one new article with those that came before.
    ///
    /// @return the candidate, with what it is like
    Candidate compared(Candidate candidate, Shingles text) {
        var file = candidate.file();
        var seen = candidates.containsKey(file);
        var like =
                seen
                        ? Optional.ofNullable(candidates.get(file)).flatMap(Candidate::like)
                        : index.nearly(text).flatMap(this::likeness);
        if (!seen) {
            index.add(file, text);
        }
        var compared = like.map(candidate::like).orElse(candidate);
        candidates.put(file, compared);
        return compared;
    }

    private Optional<Likeness> likeness(LikeIndex.Found<Path> found) {
        return Optional.ofNullable(candidates.get(found.key()))
                .flatMap(Candidate::first)
                .map(first -> new Likeness(first.title(), first.start(), found.share()));
    }

    /// Compares with the texts that the project has.
    void inProject(Project project, Progress progress, Consumer<Candidate> told)
            throws ProjectException {
        if (index.isEmpty()) {
            return;
        }
        try (var texts = Translation.now(Projects.storeOf(project).textSearch())) {
            texts.find(
                    new Lookup("", "", ""),
                    () -> isStopped(progress),
                    found -> {
                        index.nearly(Shingles.of(found.text()))
                                .ifPresent(match -> {
                                    var like =
                                            new Likeness(
                                                    found.title(),
                                                    Peek.start(found.text()),
                                                    match.share());
                                    tell(match.key(), like, told);
                                });
                        return true;
                    });
        } catch (StoreException e) {
            throw Translation.of(e);
        }
    }

    private void tell(Path file, Likeness like, Consumer<Candidate> told) {
        var candidate = candidates.get(file);
        if (candidate != null && candidate.like().isEmpty() && candidate.known() == 0) {
            var changed = candidate.like(like);
            candidates.put(file, changed);
            told.accept(changed);
        }
    }

    private static boolean isStopped(Progress progress) {
        try {
            progress.at(0, 0);
            return false;
        } catch (CancellationException _) {
            return true;
        }
    }
}
