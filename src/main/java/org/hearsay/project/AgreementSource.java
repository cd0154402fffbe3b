package org.hearsay.project;

import java.util.List;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.job.Progress;

/// Measures how far a project's annotators agree, for the card of an export.
@FunctionalInterface
public interface AgreementSource {

    /// @return a line for each two of them
    /// @throws ProjectException if the project cannot be read
    List<Manifest.Agreement> of(Project project, Progress progress) throws ProjectException;
}
