package org.hearsay.cli.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.review.DifferenceRows;
import org.hearsay.project.review.Reviewing;
import org.hearsay.review.align.Option;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearsay decide`.
@Command(
        name = "decide",
        description = {
            "Decides a difference; what follows goes into gold. \"hearsay differences\" lists them"
                    + " with their options. What all agree on is taken into gold first.",
            "",
            "Where one annotator only is done with a document, each span of theirs is decided:"
                    + " \"hearsay differences --layers\" with one name lists them.",
            "",
            "A difference with several questions takes an answer to each, commas between them; what"
                    + " is left out is answered as the first layer of the option before has it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay decide try.hearsay 3fa2b1c0 --option 1 --as \"R. Kaya\"",
            "  hearsay decide try.hearsay 3fa2b1c0 --option 2,none --as \"R. Kaya\" --remark \"see"
                    + " 3.2\""
        })
public final class DecideCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DIFFERENCE",
            description = "Its id, or the last digits of it.")
    private String name = "";

    @picocli.CommandLine.Option(
            names = "--option",
            split = ",",
            required = true,
            paramLabel = "N|both|none|label=L|value=V",
            description =
                    "The number of an option, \"both\" or \"none\"; a label or value of one's own,"
                            + " as \"label=CLAIM\" or \"value=for\"; or \"later\", \"guideline\" or"
                            + " \"contest\" to leave it open.")
    private List<String> options = new ArrayList<>();

    @picocli.CommandLine.Option(
            names = "--as",
            required = true,
            paramLabel = "REVIEWER",
            description = "Who decides; whoever is not known becomes a reviewer of the project.")
    private String reviewer = "";

    @picocli.CommandLine.Option(
            names = "--take-over",
            description =
                    "Review the document in place of whoever does: one person at a time does, the"
                            + " first who decides something there. Contested differences are open"
                            + " to every reviewer.")
    private boolean takeOver;

    @picocli.CommandLine.Option(names = "--remark", paramLabel = "TEXT", description = "Why.")
    private String remark = "";

    @picocli.CommandLine.Option(
            names = "--layers",
            arity = "1..*",
            split = ",",
            paramLabel = "ANNOTATOR",
            description =
                    "Compare the layers of these, done or not; the layer of one alone is decided"
                            + " span by span.")
    private List<String> layers = new ArrayList<>();

    @picocli.CommandLine.Option(
            names = "--json",
            description = "The difference as it is then, as \"hearsay differences --json\" has it.")
    private boolean json;

    @Mixin private Common common = new Common();

    public DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.writing(file)) {
            var reviewing = new Reviewing(project, Clock.systemUTC());
            var annotators = DifferencesCommand.annotators(project, layers);
            var found = reviewing.named(name, annotators);
            var verdict = verdict();
            var answering = verdict.isPresent() ? Optional.<Answering>empty() : answered(found);
            boolean takesOver = takeOver && takeReview(reviewing, found);
            var decider = reviewing.decider(reviewer);
            var allowed = takesOver ? reviewing.named(name, annotators) : found;
            reviewing.require(allowed, verdict, decider);
            int taken = reviewing.takeOver(allowed.review(), ProjectFiles.user(project));
            var now = taken == 0 ? allowed : reviewing.named(name, annotators);
            if (verdict.isPresent()) {
                reviewing.mark(now, verdict.get(), decider, remark);
            } else {
                reviewing.settle(now.review(), answering.orElseThrow(), decider, remark);
            }
            if (json) {
                new DifferenceRows(reviewing.again(now.review()))
                        .of(now.difference().id())
                        .ifPresent(row -> terminal.result(row.json()));
            }
            tell(project, reviewing, now, taken);
        }
        return ExitCode.DONE;
    }

    private boolean takeReview(Reviewing reviewing, Reviewing.Found found) throws ProjectException {
        boolean taken = reviewing.takeReview(found.review(), reviewing.decider(reviewer));
        if (taken && !common.isQuiet()) {
            terminal.message("%s reviews this document now.".formatted(reviewer));
        }
        return taken;
    }

    private void tell(Project project, Reviewing reviewing, Reviewing.Found now, int taken)
            throws ProjectException {
        if (common.isQuiet()) {
            return;
        }
        if (taken > 0) {
            terminal.message(
                    "%s on which all agree taken into gold of %s."
                            .formatted(
                                    Terminal.counted(taken, "span"), project.file().getFileName()));
        }
        long left =
                reviewing.again(now.review()).standings().all().stream()
                        .filter(s -> s.isForReviewer() && !s.isSettled())
                        .count();
        terminal.message(
                "Written. %s of this document left."
                        .formatted(Terminal.counted((int) left, "difference")));
    }

    private Optional<Decision.Verdict> verdict() {
        return switch (options.getFirst()) {
            case "later" -> Optional.of(Decision.Verdict.LATER);
            case "guideline" -> Optional.of(Decision.Verdict.GUIDELINE);
            case "contest" -> Optional.of(Decision.Verdict.CONTESTED);
            default -> Optional.empty();
        };
    }

    private Optional<Answering> answered(Reviewing.Found found) {
        var answering = Answering.of(found.difference());
        var follows = Optional.<Id>empty();
        for (var option : options) {
            var question =
                    answering
                            .next()
                            .orElseThrow(() ->
                                    new UsageException(
                                            "It takes fewer answers than %d; nothing was changed."
                                                    .formatted(options.size())));
            var reply =
                    OwnReply.of(option, question, found.review()).orElseGet(() -> reply(option));
            if (!Answering.fits(question, reply)) {
                throw new UsageException(
                        "\"%s\" is no answer to %s here; \"hearsay differences\" lists them. Nothing was changed."
                                .formatted(option, question.subject().key()));
            }
            if (reply instanceof Reply.Take(var number)) {
                follows =
                        question.option(number).map(Option::layers).stream()
                                .flatMap(List::stream)
                                .findFirst()
                                .or(() -> Optional.of(found.difference().layers().getFirst()));
            }
            answering = answering.with(reply);
        }
        return Optional.of(answering.rest(follows.orElse(found.difference().layers().getFirst())));
    }

    private static Reply reply(String option) {
        return switch (option) {
            case "both" -> new Reply.Both();
            case "none" -> new Reply.None();
            default -> new Reply.Take(number(option));
        };
    }

    private static int number(String option) {
        try {
            return Integer.parseInt(option);
        } catch (NumberFormatException _) {
            throw new UsageException(
                    "\"%s\" is neither the number of an option nor both or none."
                            .formatted(option));
        }
    }
}
