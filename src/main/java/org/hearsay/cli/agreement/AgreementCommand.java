package org.hearsay.cli.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Progressing;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.settings.Sight;
import org.hearsay.project.ProjectException;
import org.hearsay.project.agreement.AgreementRequest;
import org.hearsay.project.agreement.AgreementRequest.Documents;
import org.hearsay.project.agreement.Agreements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay agreement`.
@Command(
        name = "agreement",
        description = {
            "Says how far annotators agree: on where spans begin and end, on labels, values, links, speakers and sentences.",
            "",
            "F1 of spans with the same words and of spans that overlap, Cohen's and Fleiss' kappa, Krippendorff's alpha of characters, alpha_U of 2004, the unitizing family of 2016, and gamma, each with n, raw agreement and, from two articles on, an interval. What is undefined is null, with the reason. Suggestions do not count."
        },
        footerHeading = "%nExample:%n",
        footer = "  hearsay agreement try.hearsay --layers A,B --match 0.5 --json")
public final class AgreementCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(
            names = "--layers",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Of these annotators, the first of two taken for the reference; \"gold\" is the adjudicated layer. Without it, of everybody.")
    private List<String> layers = new ArrayList<>();

    @Option(
            names = "--labels",
            paramLabel = "L",
            split = ",",
            description = "Only spans with these labels.")
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--match",
            paramLabel = "RULE",
            description =
                    "Which spans of a label are partners: exact, overlap (the default), or the share of their characters, such as 0.5.")
    private String match = "overlap";

    @Option(names = "--done", description = "Only articles that both are done with.")
    private boolean done;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin Common common = new Common();

    public AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (layers.size() == 1) {
            throw new UsageException("--layers takes two annotators or more.");
        }
        double least =
                AgreementRequest.least(match)
                        .orElseThrow(() ->
                                new UsageException(
                                        "--match takes exact, overlap, or a number from 0 to 1."));
        var request =
                new AgreementRequest(
                        layers, Set.copyOf(labels), least, done ? Documents.DONE : Documents.BEGUN);
        try (var project = ProjectFiles.reading(file);
                var progress = new Progressing(terminal, common)) {
            var report = Agreements.of(project, request, Sight.ALL, progress);
            terminal.result(json ? report.json() : report.text());
        }
        return ExitCode.DONE;
    }
}
