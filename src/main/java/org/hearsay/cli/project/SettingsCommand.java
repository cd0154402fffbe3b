package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.model.Annotator;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.report.SettingsReport;
import org.hearsay.project.setup.Setup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `hearsay settings`.
@Command(
        name = "settings",
        description =
                "Shows the settings that travel with a project or, with options, changes them as"
                        + " one step that can be undone.",
        footerHeading = "%nExample:%n",
        footer = {
            "  hearsay settings try.hearsay",
            "  hearsay settings try.hearsay --first-pass blind --role \"Ada Kern=owner\""
        })
public final class SettingsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "TEXT", description = "What the project is called.")
    private @Nullable String name;

    @Option(
            names = "--first-pass",
            paramLabel = "open|blind",
            description = "Whether annotators find everything on their own at first.")
    private ProjectRules.@Nullable FirstPass firstPass;

    @Option(
            names = "--suggestions",
            paramLabel = "by-pass|on|off",
            description =
                    "Whether annotators have suggestions; by-pass: not in a blind first pass.",
            converter = Suggesting.class)
    private ProjectRules.@Nullable Suggesting suggesting;

    @Option(
            names = "--tags",
            paramLabel = "TAGS",
            description = "Tags for articles, commas between them.")
    private @Nullable String tags;

    @Option(
            names = "--role",
            paramLabel = "NAME=annotator|reviewer|owner",
            description = "What somebody does in the project; may be repeated.")
    private Map<String, Role> roles = Map.of();

    @Option(
            names = "--as",
            paramLabel = "OWNER",
            description =
                    "Who changes them; otherwise whoever works at this computer, or an owner where"
                            + " the project does not know them.")
    private @Nullable String owner;

    @Mixin private ReviewOptions review = new ReviewOptions();

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin Common common = new Common();

    public SettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A role that a person can have.
    enum Role {
        ANNOTATOR,
        REVIEWER,
        OWNER;

        Annotator.Role inModel() {
            return Annotator.Role.valueOf(name());
        }
    }

    /// Takes the words with a hyphen.
    static final class Suggesting implements ITypeConverter<ProjectRules.Suggesting> {

        @Override
        public ProjectRules.Suggesting convert(String word) {
            return switch (word) {
                case "by-pass" -> ProjectRules.Suggesting.BY_PASS;
                case "on" -> ProjectRules.Suggesting.ON;
                case "off" -> ProjectRules.Suggesting.OFF;
                default ->
                        throw new TypeConversionException(
                                "\"" + word + "\" is none of by-pass, on, off");
            };
        }
    }

    @Override
    public Integer call() throws ProjectException {
        boolean asks =
                name == null
                        && firstPass == null
                        && suggesting == null
                        && tags == null
                        && roles.isEmpty()
                        && review.isEmpty();
        try (var project = asks ? ProjectFiles.reading(file) : ProjectFiles.writing(file)) {
            if (!asks) {
                change(project);
            }
            if (asks || json) {
                show(Translation.now(project.registry()));
            }
        }
        return ExitCode.DONE;
    }

    private void show(Registry registry) {
        var report = new SettingsReport(registry);
        if (json) {
            terminal.result(report.json());
        } else {
            report.lines().forEach(terminal::result);
        }
    }

    private void change(Project project) throws ProjectException {
        var head = Translation.now(project.registry()).head();
        var given = new HashMap<String, Annotator.Role>();
        roles.forEach((person, role) -> given.put(person, role.inModel()));
        var wish =
                new Setup.Wish(
                        Optional.ofNullable(name),
                        wanted(ProjectRules.of(head)),
                        review.wanted(ReviewRules.of(head)),
                        given);
        var author =
                owner == null
                        ? ProjectFiles.user(project)
                        : Setup.person(Translation.now(project.registry()), owner).id();
        boolean changed = new Setup(project, author).change(wish);
        if (!common.isQuiet()) {
            terminal.message(changed ? "Project settings changed." : "They were so already.");
        }
    }

    private ProjectRules wanted(ProjectRules before) {
        var rules = before;
        if (firstPass != null) {
            rules = rules.withFirstPass(firstPass);
        }
        if (suggesting != null) {
            rules = rules.withSuggesting(suggesting);
        }
        return tags == null ? rules : rules.withTags(ProjectRules.split(tags));
    }
}
