package org.hearsay.project.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.hearsay.edit.LoggedStep;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.Backups;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// Merges a colleague's project into one's own. Their file is never written. Waits for both files:
/// for a job or a command.
public final class Merging {

    private final Project project;
    private final Id annotator;

    /// @param annotator id of whoever does it
    public Merging(Project project, Id annotator) {
        this.project = project;
        this.annotator = annotator;
    }

    /// What the merge would do. Changes nothing.
    ///
    /// @param other the colleague's project file
    /// @throws ProjectException if it is no project, damaged, of a later version or this very one
    public MergeReport plan(Path other, MergeChoices choices, Progress progress)
            throws ProjectException {
        requireOther(other);
        var ours = Side.ask(project);
        try (var file = TheirFile.open(other)) {
            return draft(ours, file, choices, progress).of(other);
        }
    }

    /// Merges, as one step, after a backup; nothing where nothing is new.
    ///
    /// @throws ProjectException as [#plan] does, or if nothing can be written; nothing has changed
    ///   then
    /// @throws CancellationException if the progress said so; nothing has changed then
    public Merged run(Path other, MergeChoices choices, Progress progress) throws ProjectException {
        if (project.access() instanceof Access.ReadOnly) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of("The project is open for reading only; nothing was merged."));
        }
        requireOther(other);
        // Ours is read while theirs is copied.
        var ours = Side.ask(project);
        try (var file = TheirFile.open(other)) {
            var drafted = draft(ours, file, choices, progress);
            var report = drafted.of(other);
            if (report.isNothingNew()) {
                return new Merged(report, Optional.empty());
            }
            backup();
            return new Merged(report, Optional.of(write(drafted.draft(), file, other)));
        }
    }

    private void backup() throws ProjectException {
        try {
            Backups.before(Backup.Kind.BEFORE_MERGE, project);
        } catch (ProjectException e) {
            throw unmerged(e);
        }
    }

    private LoggedStep write(Draft draft, TheirFile file, Path other) throws ProjectException {
        var name = draft.record().named(String.valueOf(other.getFileName()), draft.changes());
        try (var ahead =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("merge").factory())) {
            var stored =
                    Projects.storeOf(project)
                            .imports()
                            .allWith(file.project().file(), annotator, name, draft.incoming(ahead));
            try {
                return stored.join();
            } catch (CompletionException e) {
                throw unmerged(why(e.getCause(), stored));
            }
        }
    }

    private static ProjectException why(
            @Nullable Throwable cause, CompletableFuture<LoggedStep> stored) {
        if (cause instanceof UnreadableException unreadable) {
            return unreadable.why();
        }
        if (cause instanceof CancellationException cancelled) {
            throw cancelled;
        }
        try {
            Translation.now(stored);
        } catch (ProjectException e) {
            return e;
        }
        throw new IllegalStateException("A merge that failed did not", cause);
    }

    private Drafted draft(Side.Asked asked, TheirFile file, MergeChoices choices, Progress progress)
            throws ProjectException {
        try {
            var there = Side.ask(file.project());
            var ours = asked.answer();
            var theirs = there.answer();
            var draft = new Draft(ours, theirs, choices);
            draft.work(progress);
            var why = draft.why();
            if (why.isPresent()) {
                throw new ProjectException(
                        Kind.READ_ONLY,
                        Phrase.of(
                                "%s Speakers that were merged and parts of the schema that were renamed on one side are so in the whole project.",
                                why.get()));
            }
            return new Drafted(ours, theirs, draft);
        } catch (UnreadableException e) {
            throw unmerged(e.why());
        } catch (ProjectException e) {
            throw unmerged(e);
        }
    }

    private static ProjectException unmerged(ProjectException e) {
        return new ProjectException(e.kind(), Phrase.of("%s Nothing was merged.", e.phrase()), e);
    }

    private record Drafted(Side ours, Side theirs, Draft draft) {
        MergeReport of(Path file) throws ProjectException {
            return draft.report(file, Past.lastMerge(ours, theirs));
        }
    }

    private void requireOther(Path other) throws ProjectException {
        try {
            if (Files.exists(other) && Files.isSameFile(other, project.file())) {
                throw new ProjectException(
                        Kind.INPUT,
                        Phrase.of(
                                "%s is this very project; choose a colleague's file. Nothing was merged.",
                                other.getFileName()));
            }
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING, Phrase.of("%s cannot be read; nothing was merged.", other), e);
        }
    }
}
