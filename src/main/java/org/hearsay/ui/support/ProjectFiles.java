package org.hearsay.ui.support;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.job.Progress;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.settings.Person;

/// How project files come to be and are opened. Blocks; to be called from a job.
public interface ProjectFiles {

    /// The folder where new projects lie unless the person says otherwise.
    Path home();

    Project open(Path file) throws ProjectException;

    Project create(Path file, Draft draft) throws ProjectException, IOException;

    /// Writes the sample project anew where there is none of that name, and opens it.
    Project sample(Path file, Person person, Progress progress)
            throws ProjectException, IOException;

    /// What a new project is to be.
    record Draft(String name, Person person, SchemaSource schema) {}

    /// Where its schema comes from.
    sealed interface SchemaSource {

        record News() implements SchemaSource {}

        record Empty() implements SchemaSource {}

        record FromFile(Path file) implements SchemaSource {}
    }
}
