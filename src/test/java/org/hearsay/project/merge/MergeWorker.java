package org.hearsay.project.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.revise.Revising;
import org.hearsay.text.DocumentText;

/// A child process that merges a file into a project, takes that back, and so on without end. It is
/// made to be killed.
final class MergeWorker {

    private MergeWorker() {}

    /// @param arguments the project and the other file
    public static void main(String[] arguments) throws Exception {
        try (var project = Projects.open(Path.of(arguments[0]))) {
            var user = Copies.user(project);
            System.out.println("ready");
            System.out.flush();
            while (true) {
                var merged =
                        new Merging(project, user)
                                .run(Path.of(arguments[1]), MergeChoices.NONE, Progress.NONE);
                System.out.println("merged");
                System.out.flush();
                var step =
                        merged.step().isPresent()
                                ? merged.step().get()
                                : Translation.now(project.log().undoable(Long.MAX_VALUE, 1))
                                        .getFirst();
                Translation.now(project.log().undo(user, step.sequence()));
            }
        }
    }

    /// Enough of all kinds that a merge takes a while.
    static void fill(Project project) throws Exception {
        var layer = Copies.layer(project, 1, "BL");
        for (int i = 0; i < 100; i++) {
            Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", i, i + 20)));
        }
        var folder = Files.createTempDirectory("hearsay-merge-test");
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("article-" + i + ".txt"),
                    ("Article " + i + " says that the talks went well. ").repeat(40));
        }
        new Importing(BuiltInFormats.all())
                .run(
                        project,
                        Copies.user(project),
                        ImportRequest.of(java.util.List.of(folder)),
                        Progress.NONE);
        var open = Copies.open(project, 0);
        var revising = new Revising(project);
        revising.perform(
                Copies.user(project),
                revising.plan(
                        open.article().document().id(),
                        new DocumentText("First: " + open.article().text().value())));
    }
}
