package org.hearsay.cli.talk;

import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Named;
import org.hearsay.project.talk.Comments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay comments`.
@Command(
        name = "comments",
        description =
                "Writes, answers, resolves and removes comments, each time as one step that can be"
                        + " undone. \"hearsay list PROJECT comments\" lists them. A comment is named"
                        + " by the last digits of its id.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay comments try.hearsay write 1f3a \"@AK is this one claim or two?\" --on 9c2e",
            "  hearsay comments try.hearsay answer 44b0 Two.",
            "  hearsay comments try.hearsay resolve 44b0"
        })
public final class CommentsCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Mixin private Common common = new Common();

    public CommentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What is done with the comments.
    @FunctionalInterface
    private interface Change {
        String on(Comments comments) throws ProjectException;
    }

    @Override
    public void run() {
        throw new UsageException(
                "Say what to do with the comments: write, answer, resolve, reopen or remove."
                        + " \"hearsay comments --help\" shows how.");
    }

    @Command(
            name = "write",
            description = "Begins a thread on a document or an annotation; prints its id.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay comments try.hearsay write 1f3a \"Is this the whole text?\"")
    int write(
            @Parameters(index = "0", paramLabel = "ID", description = "The document.")
                    String document,
            @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.") String text,
            @Option(
                            names = "--on",
                            defaultValue = "",
                            paramLabel = "ANNOTATION",
                            description = "An annotation of it, by the digits of its id.")
                    String annotation,
            @Mixin Common options)
            throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var comments = new Comments(project, ProjectFiles.user(project), Clock.systemUTC());
            var row = Named.document(project, document);
            Id id =
                    annotation.isEmpty()
                            ? comments.onDocument(row, text)
                            : comments.onAnnotation(row, annotation, text);
            terminal.result(id.toString());
            say(options, "Comment written.");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "answer",
            description = "Answers in the thread of a comment; prints the answer's id.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay comments try.hearsay answer 44b0 \"Yes, it is.\"")
    int answer(
            @Parameters(index = "0", paramLabel = "ID", description = "The comment.")
                    String comment,
            @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.") String text,
            @Mixin Common options)
            throws ProjectException {
        return change(
                comments -> {
                    terminal.result(comments.answer(comment, text).toString());
                    return "Answer written.";
                },
                options);
    }

    @Command(
            name = "resolve",
            description = "Says that the thread of a comment is settled; it stays.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay comments try.hearsay resolve 44b0")
    int resolve(
            @Parameters(index = "0", paramLabel = "ID", description = "The comment.")
                    String comment,
            @Mixin Common options)
            throws ProjectException {
        return change(
                comments -> {
                    comments.resolve(comment);
                    return "Thread resolved.";
                },
                options);
    }

    @Command(
            name = "reopen",
            description = "Opens the thread of a comment again.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay comments try.hearsay reopen 44b0")
    int reopen(
            @Parameters(index = "0", paramLabel = "ID", description = "The comment.")
                    String comment,
            @Mixin Common options)
            throws ProjectException {
        return change(
                comments -> {
                    comments.reopen(comment);
                    return "Thread open again.";
                },
                options);
    }

    @Command(
            name = "remove",
            description = "Removes the thread of a comment; undo brings it back.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay comments try.hearsay remove 44b0")
    int remove(
            @Parameters(index = "0", paramLabel = "ID", description = "The comment.")
                    String comment,
            @Mixin Common options)
            throws ProjectException {
        return change(
                comments -> {
                    comments.remove(comment);
                    return "Thread removed; undo brings it back.";
                },
                options);
    }

    private int change(Change change, Common options) throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            say(
                    options,
                    change.on(
                            new Comments(project, ProjectFiles.user(project), Clock.systemUTC())));
        }
        return ExitCode.DONE;
    }

    private void say(Common options, String sentence) {
        if (!options.isQuiet() && !common.isQuiet()) {
            terminal.message(sentence);
        }
    }
}
