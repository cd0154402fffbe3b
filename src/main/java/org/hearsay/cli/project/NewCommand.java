package org.hearsay.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay new`.
@Command(
        name = "new",
        description = "Creates an empty project. A file that is there is never overwritten.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay new harbour.hearsay --name \"Harbour debate\" --annotator \"Ada Kern\"")
public final class NewCommand implements Callable<Integer> {

    private static final String NO_SCHEMA = "none";

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The file to make, NAME.hearsay.")
    private Path file = Path.of("");

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "Schema of the project as JSON, or \"none\" for one without labels."
                            + " Without it: News attribution.")
    private String schema = "";

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "Name of the project. Without it: that of the file.")
    private String name = "";

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Who works with it. Without it: the name you are logged in with.")
    private String annotator = "";

    @Mixin private Common common = new Common();

    public NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        var title = name.isBlank() ? Projects.nameOf(file) : name;
        var who = annotator.isBlank() ? Projects.defaultAnnotator() : annotator;
        Projects.create(file, title, schema(title), who).close();
        if (!common.isQuiet()) {
            terminal.message("%s is ready.".formatted(file));
        }
        return ExitCode.DONE;
    }

    private Schema schema(String title) throws ProjectException {
        if (schema.isEmpty()) {
            return SchemaJson.newsAttribution();
        }
        if (schema.equals(NO_SCHEMA)) {
            return Schema.empty(title);
        }
        try {
            return SchemaJson.read(Files.readString(Path.of(schema)));
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.verbatim(
                            "The schema %s cannot be read (%s); nothing was made."
                                    .formatted(schema, e.getMessage())),
                    e);
        } catch (SchemaException e) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.verbatim("%s: %s Nothing was made.".formatted(schema, e.getMessage())),
                    e);
        }
    }
}
