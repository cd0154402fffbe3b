package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Writes completions for the fish shell, which picocli does not.
final class FishCompletion {

    private FishCompletion() {}

    static String of(CommandLine root) {
        var lines = new ArrayList<String>();
        var names = String.join(" ", root.getSubcommands().keySet());
        for (var command : root.getSubcommands().entrySet()) {
            lines.add(
                    "complete -c hearsay -n \"not __fish_seen_subcommand_from %s\" -a %s -d '%s'"
                            .formatted(
                                    names,
                                    command.getKey(),
                                    sentence(description(command.getValue()))));
            for (var option : command.getValue().getCommandSpec().options()) {
                lines.add(line(command.getKey(), option));
            }
        }
        return String.join("\n", lines);
    }

    private static String line(String command, OptionSpec option) {
        var line =
                new StringBuilder("complete -c hearsay -n \"__fish_seen_subcommand_from ")
                        .append(command)
                        .append('"');
        for (var name : option.names()) {
            line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceAll("^-+", ""));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
        }
        return line.append(" -d '")
                .append(sentence(List.of(option.description())))
                .append('\'')
                .toString();
    }

    private static List<String> description(CommandLine command) {
        return List.of(command.getCommandSpec().usageMessage().description());
    }

    /// The first sentence, as fish shows one line.
    private static String sentence(List<String> description) {
        var text = String.join(" ", description);
        int end = text.indexOf(". ");
        return (end > 0 ? text.substring(0, end) : text).replace("'", "\\'");
    }
}
