package org.hearsay.cli.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.PictureRenderer;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.report.Shown;
import org.hearsay.text.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay picture`.
@Command(
        name = "picture",
        description = "Draws an article with its marks, as the window shows it. Needs no display.",
        footerHeading = "%nExample:%n",
        footer =
                "  hearsay picture try.hearsay --document \"Harbour vote\" --layer AK"
                        + " --out harbour.svg")
public final class PictureCommand implements Callable<Integer> {

    private static final int NARROWEST = 200;
    private static final int WIDEST = 4000;

    private final Terminal terminal;
    private final Supplier<PictureRenderer> renderer;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(
            names = "--document",
            required = true,
            paramLabel = "ID",
            description = "The document: its id, the last digits of it, or words of its title.")
    private String document = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "NAME.png or NAME.svg.")
    private Path out = Path.of("");

    @Option(
            names = "--layer",
            paramLabel = "L",
            description = "Whose marks. Without it: the only layer that has any.")
    private String layer = "";

    @Option(names = "--theme", paramLabel = "THEME", description = "light or dark.")
    private PictureRenderer.Theme theme = PictureRenderer.Theme.LIGHT;

    @Option(names = "--width", paramLabel = "PX", description = "From 200 to 4000.")
    private int width = 800;

    @Option(
            names = "--scale",
            paramLabel = "S",
            description = "Pixels of the file for each of the layout, from 0.5 to 8.")
    private double scale = 2;

    @Option(
            names = "--range",
            paramLabel = "A-B",
            description = "Only the paragraphs with these code points.")
    private String range = "";

    @Mixin private Common common = new Common();

    /// @param renderer asked for only when a picture is really drawn
    public PictureCommand(Terminal terminal, Supplier<PictureRenderer> renderer) {
        this.terminal = terminal;
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws ProjectException {
        var format = format();
        checkSizes();
        try (var project = ProjectFiles.reading(file)) {
            var shown = Shown.of(project, document, layer);
            var part =
                    range.isEmpty() ? Optional.<org.hearsay.text.Span>empty() : shown.range(range);
            renderer.get()
                    .render(
                            shown.subject(),
                            new PictureRenderer.Options(format, theme, width, scale, part),
                            out);
            if (!common.isQuiet()) {
                terminal.message("%s is drawn.".formatted(out));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    Phrase.verbatim(
                            "%s was not written: %s. Choose another place, then try again."
                                    .formatted(out, e.getMessage())),
                    e);
        }
    }

    private PictureRenderer.Format format() {
        var name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return PictureRenderer.Format.PNG;
        }
        if (name.endsWith(".svg")) {
            return PictureRenderer.Format.SVG;
        }
        throw new UsageException(
                "Pictures are PNG or SVG; give --out a name that ends in .png or .svg.");
    }

    private void checkSizes() {
        if (width < NARROWEST || width > WIDEST) {
            throw new UsageException("--width goes from 200 to 4000; it is %d.".formatted(width));
        }
        if (!(scale >= 0.5 && scale <= 8)) {
            throw new UsageException("--scale goes from 0.5 to 8; it is %s.".formatted(scale));
        }
    }
}
