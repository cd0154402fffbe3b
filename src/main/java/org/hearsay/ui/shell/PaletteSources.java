package org.hearsay.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.session.DocumentSession;
import org.hearsay.text.Span;
import org.hearsay.ui.palette.PaletteEntry;
import org.hearsay.ui.palette.PaletteSource;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;

/// What the palette of a project's window finds.
final class PaletteSources {

    private static final int PASSAGES = 20;
    private static final int CONTEXT = 70;

    private final ProjectPlace place;
    private final Messages messages;
    private final KeyNames names;

    PaletteSources(ProjectPlace place) {
        this.place = place;
        this.messages = place.messages();
        names = new KeyNames(messages);
    }

    List<PaletteSource> all() {
        return List.of(
                new PaletteSource('>', true, _ -> commands()),
                new PaletteSource('>', true, _ -> presets()),
                new PaletteSource('#', false, _ -> labels()),
                new PaletteSource('@', true, _ -> speakers()),
                new PaletteSource(':', false, this::paragraph),
                new PaletteSource('/', false, this::passages),
                new PaletteSource('?', false, _ -> help()),
                new PaletteSource('!', true, _ -> documents()));
    }

    private List<PaletteEntry> commands() {
        return place.commands().all().stream()
                .filter(c -> !c.id().equals("palette"))
                .map(this::entry)
                .toList();
    }

    /// Exports to be made again.
    private List<PaletteEntry> presets() {
        return place.exchange().presets().stream()
                .map(preset ->
                        new PaletteEntry(
                                "export-again:" + preset.name(),
                                messages.text("menu.file").replace("_", "") + ":",
                                messages.text("export.again-preset", preset.name()),
                                "",
                                "",
                                () -> place.exchange().exportAgain(preset)))
                .toList();
    }

    private List<PaletteEntry> labels() {
        return place.commands().all().stream()
                .filter(c -> c.id().startsWith("label:"))
                .map(this::entry)
                .toList();
    }

    private PaletteEntry entry(Command command) {
        var menu = command.menu().name().toLowerCase(Locale.ROOT);
        var group = messages.text("menu." + menu).replace("_", "") + ":";
        return new PaletteEntry(
                command.id(),
                group,
                command.title().get(),
                names.of(command),
                command.enabled().get() ? "" : why(command),
                command::fire);
    }

    private String why(Command command) {
        var own = "needs." + command.id();
        if (messages.has(own)) {
            return messages.text(own);
        }
        if (command.id().startsWith(Commands.REVIEW)) {
            return messages.text("needs.review");
        }
        boolean inArticle = command.menu() == Command.Menu.ANNOTATE;
        return messages.text(inArticle ? "needs.article" : "needs.other");
    }

    private List<PaletteEntry> documents() {
        var group = messages.text("palette.document");
        return place.session().documents().stream()
                .map(row -> row.document())
                .map(d ->
                        new PaletteEntry(
                                "document:" + d.id(),
                                group,
                                d.title(),
                                "",
                                "",
                                () -> place.places().show(d.id())))
                .toList();
    }

    private List<PaletteEntry> speakers() {
        var group = messages.text("palette.speaker");
        return place.session().registryProperty().get().entities().values().stream()
                .map(e ->
                        new PaletteEntry(
                                "speaker:" + e.id(),
                                group,
                                e.name(),
                                "",
                                "",
                                () -> place.annotate().arriving().atMention(e.id())))
                .toList();
    }

    private List<PaletteEntry> paragraph(String query) {
        var open = place.session().documentProperty().get();
        if (open == null || !query.matches("\\d{1,6}")) {
            return List.of();
        }
        var paragraphs = open.segmentation().paragraphs();
        int wanted = Math.clamp(Integer.parseInt(query), 1, Math.max(1, paragraphs.size()));
        return paragraphs.stream()
                .skip(wanted - 1L)
                .limit(1)
                .map(p -> passage(open, p, query + "  " + words(open.text(), p)))
                .toList();
    }

    private List<PaletteEntry> passages(String query) {
        var open = place.session().documentProperty().get();
        if (open == null || query.length() < 2) {
            return List.of();
        }
        return Pattern.compile(query, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                .matcher(open.text())
                .results()
                .limit(PASSAGES)
                .map(hit -> {
                    var span = new Span(hit.start(), hit.end());
                    return passage(open, span, words(open.text(), span));
                })
                .toList();
    }

    private PaletteEntry passage(DocumentSession open, Span span, String title) {
        return new PaletteEntry(
                "passage:" + span.start(),
                messages.text("palette.passage"),
                title,
                "",
                "",
                () -> place.places().show(open.id(), span));
    }

    /// A passage with some of what follows it, on one line.
    private static String words(String text, Span span) {
        int end = Math.min(text.length(), Math.max(span.end(), span.start() + CONTEXT));
        return text.substring(span.start(), Math.min(end, span.start() + CONTEXT))
                .replace('\n', ' ');
    }

    private List<PaletteEntry> help() {
        return Stream.of("guide", "keys")
                .flatMap(id -> place.commands().find(id).stream())
                .map(this::entry)
                .toList();
    }
}
