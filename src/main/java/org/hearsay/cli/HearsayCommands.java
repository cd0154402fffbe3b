package org.hearsay.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.cli.agreement.AgreementCommand;
import org.hearsay.cli.corpus.DocumentsCommand;
import org.hearsay.cli.corpus.ExportCommand;
import org.hearsay.cli.corpus.FormatsCommand;
import org.hearsay.cli.corpus.ImportCommand;
import org.hearsay.cli.corpus.ListCommand;
import org.hearsay.cli.corpus.PictureCommand;
import org.hearsay.cli.corpus.ProblemsCommand;
import org.hearsay.cli.corpus.SearchCommand;
import org.hearsay.cli.corpus.SpeakersCommand;
import org.hearsay.cli.corpus.StatsCommand;
import org.hearsay.cli.dataset.DatasetCommand;
import org.hearsay.cli.documents.AssignCommand;
import org.hearsay.cli.documents.NothingCommand;
import org.hearsay.cli.documents.RemoveCommand;
import org.hearsay.cli.documents.SetCommand;
import org.hearsay.cli.documents.StatusCommand;
import org.hearsay.cli.exchange.ConvertCommand;
import org.hearsay.cli.exchange.RehydrateCommand;
import org.hearsay.cli.merge.MergeCommand;
import org.hearsay.cli.merge.ShareCommand;
import org.hearsay.cli.project.BackupCommand;
import org.hearsay.cli.project.HistoryCommand;
import org.hearsay.cli.project.InfoCommand;
import org.hearsay.cli.project.NewCommand;
import org.hearsay.cli.project.RecoverCommand;
import org.hearsay.cli.project.RestoreCommand;
import org.hearsay.cli.project.SampleCommand;
import org.hearsay.cli.project.SettingsCommand;
import org.hearsay.cli.project.UndoCommand;
import org.hearsay.cli.project.VerifyCommand;
import org.hearsay.cli.review.DecideCommand;
import org.hearsay.cli.review.DifferencesCommand;
import org.hearsay.cli.review.GoldCommand;
import org.hearsay.cli.review.RulingsCommand;
import org.hearsay.cli.revise.ReviseCommand;
import org.hearsay.cli.schema.SchemaCommand;
import org.hearsay.cli.suggest.SuggestCommand;
import org.hearsay.cli.talk.CommentsCommand;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.Trouble;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.format.Formats;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.PictureRenderer;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.exchange.Conversion;
import org.hearsay.project.exchange.Rehydration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The command line, put together from its commands.
public final class HearsayCommands {

    private static final int HELP_WIDTH = 100;

    private final CommandLine root;

    /// @param surroundings what the commands are given to work with
    public HearsayCommands(Surroundings surroundings) {
        var terminal = surroundings.terminal();
        var formats = surroundings.formats();
        var tool = surroundings.tool();
        var trouble = new Trouble(terminal, surroundings.defects());
        root =
                new CommandLine(new Root())
                        .addSubcommand(new NewCommand(terminal))
                        .addSubcommand(new SampleCommand(terminal))
                        .addSubcommand(new ImportCommand(terminal, new Importing(formats)))
                        .addSubcommand(
                                new ExportCommand(
                                        terminal, new Exporting(formats, tool, CardAgreement::of)))
                        .addSubcommand(new DatasetCommand(terminal, new Datasets(tool)))
                        .addSubcommand(convert(terminal, formats, tool))
                        .addSubcommand(rehydrate(terminal, formats))
                        .addSubcommand(new FormatsCommand(terminal, formats))
                        .addSubcommand(new InfoCommand(terminal))
                        .addSubcommand(new ListCommand(terminal))
                        .addSubcommand(new ProblemsCommand(terminal))
                        .addSubcommand(new SearchCommand(terminal))
                        .addSubcommand(new SuggestCommand(terminal))
                        .addSubcommand(new StatsCommand(terminal))
                        .addSubcommand(documents(terminal))
                        .addSubcommand(new CommentsCommand(terminal))
                        .addSubcommand(new SpeakersCommand(terminal))
                        .addSubcommand(new SchemaCommand(terminal))
                        .addSubcommand(new SettingsCommand(terminal))
                        .addSubcommand(new HistoryCommand(terminal))
                        .addSubcommand(new UndoCommand(terminal))
                        .addSubcommand(new PictureCommand(terminal, surroundings.pictures()))
                        .addSubcommand(new VersionCommand(terminal, tool))
                        .addSubcommand(new CompletionCommand(terminal));
        reviewing(terminal);
        keeping(terminal);
        // After all are there, since it goes down to each of them.
        root.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setExecutionExceptionHandler(trouble)
                .setParameterExceptionHandler(trouble);
        root.getCommandSpec().version(tool);
    }

    private void reviewing(Terminal terminal) {
        root.addSubcommand(new AgreementCommand(terminal))
                .addSubcommand(new DifferencesCommand(terminal))
                .addSubcommand(new DecideCommand(terminal))
                .addSubcommand(new GoldCommand(terminal))
                .addSubcommand(new RulingsCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new ShareCommand(terminal));
    }

    private void keeping(Terminal terminal) {
        root.addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new RecoverCommand(terminal));
    }

    private static RehydrateCommand rehydrate(Terminal terminal, Formats formats) {
        return new RehydrateCommand(terminal, new Rehydration(new Importing(formats)));
    }

    private static ConvertCommand convert(Terminal terminal, Formats formats, String tool) {
        return new ConvertCommand(
                terminal,
                new Conversion(
                        new Importing(formats), new Exporting(formats, tool, CardAgreement::of)));
    }

    private static CommandLine documents(Terminal terminal) {
        return new CommandLine(new DocumentsCommand(terminal))
                .addSubcommand(new SetCommand(terminal))
                .addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new AssignCommand(terminal))
                .addSubcommand(new ReviseCommand(terminal))
                .addSubcommand(new NothingCommand(terminal))
                .addSubcommand(new RemoveCommand(terminal));
    }

    /// @param pictures asked for only when a picture is drawn, since it starts the toolkit
    /// @param tool name and version of this program
    /// @param defects writes down a defect of ours and says where
    public record Surroundings(
            Terminal terminal,
            Formats formats,
            Supplier<PictureRenderer> pictures,
            String tool,
            Function<Throwable, String> defects) {}

    /// Whether the word is one of the commands.
    public boolean knows(String word) {
        return root.getSubcommands().containsKey(word);
    }

    /// @return the exit code
    public int run(String... arguments) {
        return root.execute(arguments);
    }

    @Command(
            name = "hearsay",
            description = {
                "Tags articles: who speaks, which side they take, and what can be checked.",
                "",
                "Without a command it opens the window, \"hearsay PROJECT\" on that project."
            },
            commandListHeading = "%nCommands:%n",
            footerHeading = "%nExample:%n",
            footer = {
                "  hearsay sample try.hearsay",
                "  hearsay info try.hearsay",
                "",
                "Exit codes: 0 done, 1 something was found, 2 wrong usage, 3 cannot be done here,",
                "4 input refused, 70 a defect of Hearsay."
            })
    static final class Root implements Runnable {

        @Mixin Common common = new Common();

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Say which version this is.")
        boolean version;

        @Override
        public void run() {
            throw new UsageException("Name a command; \"hearsay --help\" lists them.");
        }
    }
}
