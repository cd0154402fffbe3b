package org.hearsay.ui.schema.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearsay.job.Outcome;
import org.hearsay.project.schema.Adoption;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.SchemaFiles;
import org.hearsay.project.schema.SchemaVersions;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Notices.Notice;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.Times;
import org.hearsay.ui.support.look.RemarksView;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// Writes the schema to a file, takes one over, and compares, as the command line does.
///
/// Confined to the JavaFX thread.
public final class SchemaExchange {

    private static final String TOPIC = "schema-file";

    private static final String ENDING = ".json";

    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;
    private final Notices notices;
    private final Sheets sheets;
    private final Changing changing;

    public SchemaExchange(
            ProjectSession session,
            Desktop desktop,
            Notices notices,
            Sheets sheets,
            Changing changing) {
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        this.sheets = sheets;
        this.changing = changing;
        messages = desktop.messages();
    }

    /// How the schema is changed.
    ///
    /// @param effects works out what a change would do
    /// @param run makes it, and says so
    public record Changing(
            BiConsumer<SchemaChange, Consumer<Outcome<Effect>>> effects,
            Consumer<SchemaChange> run) {}

    public void askToWrite(@Nullable Window over) {
        var chooser = chooser("schema.place.export.title");
        chooser.setInitialFileName(schema().name() + ENDING);
        accept(chooser.showSaveDialog(over), this::write);
    }

    public void askToRead(@Nullable Window over) {
        accept(chooser("schema.place.import.title").showOpenDialog(over), this::read);
    }

    public void write(Path file) {
        desktop.jobs()
                .start(
                        messages.text("schema.place.export.title"),
                        _ -> SchemaFiles.write(session.project(), file),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<String>(var name)) {
                                notices.result(
                                        TOPIC,
                                        messages.text(
                                                "schema.place.export.done",
                                                name,
                                                file.getFileName()));
                            }
                            tellFailure(outcome);
                        });
    }

    /// Shows what taking over the file's schema would change, or what is wrong with the file.
    public void read(Path file) {
        record Read(Schema given, Uses uses) {}
        desktop.jobs()
                .start(
                        messages.text("schema.place.import.title"),
                        _ -> new Read(SchemaFiles.read(file), Uses.of(session.project())),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Read>(var read) -> {
                                    notices.drop(TOPIC);
                                    adopt(new AdoptCard.Ask(schema(), read.given(), read.uses()));
                                }
                                case Outcome.Failed<Read>(var cause) -> remarks(cause);
                                case Outcome.Cancelled<Read> _ -> {}
                            }
                        });
    }

    /// Shows what has changed since earlier versions.
    public void compare(@Nullable Window over) {
        desktop.jobs()
                .start(
                        messages.text("schema.place.compare.title"),
                        progress -> SchemaVersions.before(session.project(), progress),
                        outcome -> {
                            if (outcome
                                    instanceof Outcome.Done<List<SchemaVersions.Past>>(var past)) {
                                var card =
                                        new CompareCard(
                                                messages,
                                                new Times(messages, desktop.clock()),
                                                schema(),
                                                past,
                                                asking -> askToCompare(asking, over),
                                                sheets::close);
                                sheets.show(card, card.first());
                            }
                            tellFailure(outcome);
                        });
    }

    private void askToCompare(CompareCard card, @Nullable Window over) {
        accept(
                chooser("schema.place.compare.title").showOpenDialog(over),
                file ->
                        desktop.jobs()
                                .start(
                                        messages.text("schema.place.compare.title"),
                                        _ -> SchemaFiles.read(file),
                                        outcome -> compared(card, file, outcome)));
    }

    private void compared(CompareCard card, Path file, Outcome<Schema> outcome) {
        switch (outcome) {
            case Outcome.Done<Schema>(var other) ->
                    card.with(other, String.valueOf(file.getFileName()));
            case Outcome.Failed<Schema>(var cause) -> remarks(cause);
            case Outcome.Cancelled<Schema> _ -> {}
        }
    }

    private void adopt(AdoptCard.Ask ask) {
        if (ask.now().equals(ask.given())) {
            notices.result(messages.text("schema.place.import.same"));
            return;
        }
        try {
            var plan = Adoption.of(ask.now(), ask.given(), ask.uses(), Map.of());
            var card =
                    new AdoptCard(
                            messages, ask, plan, changing.effects(), changing.run(), sheets::close);
            sheets.show(card, card.first());
        } catch (SchemaException e) {
            remarks(e);
        }
    }

    /// Each thing that is wrong has a line, and names that of the file.
    private void remarks(Throwable cause) {
        var lines = new Reasons(messages).of(cause).lines().toList();
        if (lines.size() < 2) {
            notices.tell(TOPIC, Notice.warning(String.join("", lines)));
            return;
        }
        var view =
                new RemarksView(
                        lines.getFirst(),
                        lines.subList(1, lines.size()),
                        messages.text("close"),
                        sheets::close);
        sheets.show(view, view.closeButton());
    }

    private Schema schema() {
        return session.registryProperty().get().schema();
    }

    private void tellFailure(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Failed<?>(var cause)) {
            notices.tell(TOPIC, Notice.warning(new Reasons(messages).of(cause)));
        }
    }

    private static void accept(@Nullable File file, Consumer<Path> then) {
        if (file != null) {
            then.accept(file.toPath());
        }
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("new.schemas"), "*" + ENDING));
        return chooser;
    }
}
