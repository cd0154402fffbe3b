package org.hearsay.project.merge;

import java.util.Objects;
import org.hearsay.project.ProjectException;

/// One of the files could not be read in the middle of a merge, which ends it.
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(ProjectException cause) {
        super(cause);
    }

    ProjectException why() {
        return (ProjectException) Objects.requireNonNull(getCause());
    }
}
