package org.hearsay.cli.terminal;

import java.nio.file.Path;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.Access.Reason;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// Opens project files for commands.
public final class ProjectFiles {

    private ProjectFiles() {}

    /// For commands that only look; works while a window has the project.
    ///
    /// @throws ProjectException if it cannot be opened
    public static Project reading(Path file) throws ProjectException {
        return Projects.openForReading(file);
    }

    /// For commands that change something.
    ///
    /// @throws ProjectException if it cannot be opened or not be written, saying who holds it
    public static Project writing(Path file) throws ProjectException {
        var project = Projects.open(file);
        if (project.access() instanceof Access.ReadOnly(var why)) {
            project.close();
            throw new ProjectException(Kind.READ_ONLY, Phrase.verbatim(sentence(file, why)));
        }
        return project;
    }

    /// Id of whoever works at this computer, as far as the project knows them; otherwise of its
    /// owner.
    ///
    /// @throws ProjectException if the project cannot be read
    public static Id user(Project project) throws ProjectException {
        var registry = Translation.now(project.registry());
        return registry.annotatorNamed(Projects.defaultAnnotator())
                .or(() ->
                        registry.annotators().values().stream()
                                .filter(a -> a.role() == Annotator.Role.OWNER)
                                .findFirst())
                .or(() -> registry.annotators().values().stream().findFirst())
                .map(Annotator::id)
                .orElse(Id.PROJECT);
    }

    private static String sentence(Path file, Reason why) {
        return switch (why) {
            case Reason.HeldElsewhere(var holder, var since) ->
                    "%s is open elsewhere, by %s%s; close it there and try again. Nothing was changed."
                            .formatted(file, holder, since.isEmpty() ? "" : " since " + since);
            case Reason.Newer(var theirs, var ours) ->
                    "%s was written by a later version of Hearsay (file version %d, this one writes %d), so it can only be read; install that version to change it."
                            .formatted(file, theirs, ours);
            case Reason.NotWritable() ->
                    "%s or its folder may not be written; copy it to a folder of yours and try again."
                            .formatted(file);
            case Reason.Backup() ->
                    "%s is a backup, which stays as it is; \"hearsay restore PROJECT BACKUP\" makes it the project again. Nothing was changed."
                            .formatted(file);
            case Reason.Asked() -> "%s was opened for reading only.".formatted(file);
        };
    }
}
