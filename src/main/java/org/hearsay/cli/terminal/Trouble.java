package org.hearsay.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.project.ProjectException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what went wrong in one sentence, and chooses the exit code.
///
/// @param log writes down a defect of ours and says where
public record Trouble(Terminal terminal, Function<Throwable, String> log)
        implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /// How picocli names the choices of an option.
    private static final Pattern CHOICES =
            Pattern.compile(": expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        if (isDebugging(command)) {
            failure.printStackTrace(terminal.err());
        }
        return switch (failure) {
            case ProjectException e -> {
                terminal.message(e.getMessage() + wayOut(e.kind()));
                yield ExitCode.of(e.kind());
            }
            case UsageException e -> {
                terminal.message(String.valueOf(e.getMessage()));
                yield ExitCode.WRONG_USAGE;
            }
            default -> {
                terminal.message(
                        "Hearsay stopped because of a defect of its own (%s); what it knows of it is in %s."
                                .formatted(failure.getClass().getSimpleName(), log.apply(failure)));
                yield ExitCode.DEFECT;
            }
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        terminal.message(inOurWords(String.valueOf(failure.getMessage())));
        if (List.of(arguments).contains("--debug")) {
            failure.printStackTrace(terminal.err());
        }
        UnmatchedArgumentException.printSuggestions(failure, terminal.err());
        terminal.message(
                "\"%s --help\" shows how it is used.".formatted(called(command.getCommandSpec())));
        return ExitCode.WRONG_USAGE;
    }

    /// As it is typed: what a command above it wants stands before its name.
    private static String called(CommandSpec command) {
        var above = command.parent();
        if (above == null) {
            return command.name();
        }
        var wanted =
                above.positionalParameters().stream()
                        .filter(PositionalParamSpec::required)
                        .map(p -> p.paramLabel() + " ")
                        .collect(Collectors.joining());
        return called(above) + " " + wanted + command.name();
    }

    /// What the sentence cannot name itself, because it is said in the window, too.
    private static String wayOut(ProjectException.Kind kind) {
        return kind == ProjectException.Kind.NOT_A_PROJECT
                ? " \"hearsay new PROJECT\" makes a project, and \"hearsay import PROJECT FILE\" takes"
                        + " articles and corpora into one."
                : "";
    }

    private static boolean isDebugging(CommandLine command) {
        for (var at = command; at != null; at = at.getParent()) {
            var result = at.getParseResult();
            if (result != null && result.hasMatchedOption("--debug")) {
                return true;
            }
        }
        return false;
    }

    private static String inOurWords(String message) {
        var choices = CHOICES.matcher(message);
        return choices.find()
                ? "\"%s\" is none of %s."
                        .formatted(choices.group(2), choices.group(1).toLowerCase(Locale.ROOT))
                : message.replaceFirst("^Invalid value for", "Not to be used for");
    }
}
