package org.hearsay.project.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.revise.Revising;
import org.hearsay.text.DocumentText;

/// A child process that merges a file into several projects when it is told to, and says in which
/// part of that it is with each. It is made to be killed.
final class MergeWorker {

    private static final long LOOK_NANOS = 200_000;

    private MergeWorker() {}

    /// Parts of a merge, in their order; each is said when it begins.
    enum Part {
        /// Both files are compared.
        READING,
        BACKUP,
        /// The one transaction, up to the answer that it is durable.
        WRITING,
        /// It is done, and the project is closed.
        MERGED,
        CLOSED;

        /// The part that a method of the merge is.
        private static Optional<Part> of(StackTraceElement frame) {
            var method = frame.getMethodName();
            return switch (frame.getClassName()) {
                case "org.hearsay.project.merge.Merging" ->
                        switch (method) {
                            case "draft" -> Optional.of(READING);
                            case "write" -> Optional.of(WRITING);
                            default -> Optional.empty();
                        };
                case "org.hearsay.project.Backups" ->
                        method.equals("before") ? Optional.of(BACKUP) : Optional.empty();
                default -> Optional.empty();
            };
        }
    }

    /// @param arguments the other file; a project to become warm with; and those to be killed
    public static void main(String[] arguments) throws Exception {
        var other = Path.of(arguments[0]);
        try (var project = Projects.open(Path.of(arguments[1]))) {
            merge(project, other);
        }
        var merges = new ArrayList<OneMerge>();
        for (int i = 2; i < arguments.length; i++) {
            merges.add(new OneMerge(i - 2, Projects.open(Path.of(arguments[i]))));
        }
        System.out.println("ready");
        System.in.read();
        for (var merge : merges) {
            merge.watch(Thread.ofPlatform().start(() -> merge.into(other)));
        }
        System.in.read();
    }

    private static void merge(Project project, Path other) throws ProjectException {
        new Merging(project, Copies.user(project)).run(other, MergeChoices.NONE, Progress.NONE);
    }

    /// Into one of the projects.
    private static final class OneMerge {

        private final int number;
        private final Project project;
        private Optional<Part> last = Optional.empty();

        OneMerge(int number, Project project) {
            this.number = number;
            this.project = project;
        }

        void into(Path other) {
            try (project) {
                merge(project, other);
                say(Part.MERGED);
            } catch (ProjectException e) {
                throw new IllegalStateException(e);
            }
        }

        void watch(Thread thread) {
            Thread.ofPlatform()
                    .start(() -> {
                        while (thread.isAlive()) {
                            look(thread);
                        }
                        say(Part.CLOSED);
                    });
        }

        private void look(Thread thread) {
            var now =
                    Stream.of(thread.getStackTrace()).flatMap(f -> Part.of(f).stream()).findFirst();
            if (now.isPresent() && !now.equals(last)) {
                last = now;
                say(now.get());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }

        private void say(Part part) {
            System.out.println(number + " " + part);
        }
    }

    /// Enough of all kinds that a merge takes a while.
    static void fill(Project project) throws Exception {
        var layer = Copies.layer(project, 1, "BL");
        for (int i = 0; i < 100; i++) {
            Copies.perform(project, Copies.add(Copies.span(layer, "CLAIM", i, i + 20)));
        }
        var folder = Files.createTempDirectory("hearsay-merge-test");
        for (int i = 0; i < 60; i++) {
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
