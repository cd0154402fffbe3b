package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.BuiltInFormats;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.PictureRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process and keeps what they print.
public final class Shell {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Supplier<PictureRenderer> pictures;

    public Shell() {
        this(() -> {
            throw new AssertionError("A command asked for the toolkit");
        });
    }

    Shell(Supplier<PictureRenderer> pictures) {
        this.pictures = pictures;
    }

    /// @param arguments as on a command line, paths too
    public Result run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commands =
                new HearsayCommands(
                        new HearsayCommands.Surroundings(
                                new Terminal(new PrintWriter(out), new PrintWriter(err), false),
                                BuiltInFormats.all(),
                                pictures,
                                "Hearsay test",
                                failure -> {
                                    throw new AssertionError(failure);
                                }));
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = commands.run(words);
        return new Result(code, out.toString(), err.toString());
    }

    /// Runs a command that must succeed.
    public Result done(Object... arguments) {
        var result = run(arguments);
        if (result.code() != 0) {
            throw new AssertionError(List.of(arguments) + " gave " + result);
        }
        return result;
    }

    /// How a command ended and what it printed.
    public record Result(int code, String out, String err) {

        public JsonNode json() {
            return MAPPER.readTree(out);
        }

        /// One object a line.
        public List<JsonNode> rows() {
            var rows = new ArrayList<JsonNode>();
            out.lines().forEach(line -> rows.add(MAPPER.readTree(line)));
            return rows;
        }
    }
}
