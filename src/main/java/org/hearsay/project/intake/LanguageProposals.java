package org.hearsay.project.intake;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.hearsay.job.Progress;
import org.hearsay.language.detect.LanguageDetection;

/// Proposes languages for files that tell none. The import finds the same ones.
///
/// Confined to one thread, which must not be the toolkit's.
public final class LanguageProposals {

    private final LanguageDetection detection = new LanguageDetection();

    /// @param told of each candidate for which there is a proposal, with it
    /// @throws CancellationException if the progress says so
    public void run(List<Candidate> candidates, Progress progress, Consumer<Candidate> told) {
        int done = 0;
        for (var candidate : candidates) {
            progress.at(done++, candidates.size());
            var proposing = proposing(candidate);
            if (!proposing.equals(candidate)) {
                told.accept(proposing);
            }
        }
    }

    /// The same candidate, with a proposal where there can be one.
    public Candidate proposing(Candidate candidate) {
        return candidate.lacksLanguage()
                ? candidate.proposing(
                        candidate.first().map(f -> detection.of(f.start())).orElse(""))
                : candidate;
    }
}
