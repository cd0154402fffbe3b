package org.hearsay.ui.importing;

import org.hearsay.project.FileChoice;
import org.hearsay.project.intake.Candidate;

/// A file in the wizard, and what was decided about it.
public record ImportRow(Candidate candidate, FileChoice choice) {

    /// How many articles will come in.
    int articles() {
        return switch (choice.take()) {
            case NEW -> candidate.articles() - candidate.known();
            case AGAIN -> candidate.articles();
            case NO -> 0;
        };
    }

    ImportRow with(Candidate changed) {
        return new ImportRow(changed, choice);
    }

    ImportRow with(FileChoice changed) {
        return new ImportRow(candidate, changed);
    }
}
