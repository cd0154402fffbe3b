package org.hearsay.ui.shell.sample;

import static org.hearsay.ui.support.commands.Command.Menu.HELP;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.hearsay.job.Outcome;
import org.hearsay.project.sample.SampleSteps;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Settings;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.hearsay.ui.tryit.TryItStep;
import org.hearsay.ui.tryit.TryItView;
import org.hearsay.ui.tryit.TryItViewModel;

/// The card with the first steps, and the way back to the sample as it was.
///
/// Confined to the JavaFX thread.
public final class SampleWays {

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final BooleanProperty isSample = new SimpleBooleanProperty();

    public SampleWays(PlaceContext context) {
        this.context = context;
        session = context.session();
        messages = context.desktop().messages();
    }

    public void addTo(Commands commands) {
        commands.add(HELP, "try-it", isSample, this::toggle);
        commands.add(HELP, "reset-sample", isSample, this::reset);
    }

    /// Looks whether this is the sample and, where it is, shows the card.
    ///
    /// @param place takes the card where it is in nobody's way
    public void begin(Commands commands, Consumer<Region> place) {
        read(found ->
                found.ifPresent(sample -> {
                    isSample.set(true);
                    place.accept(card(sample, commands));
                }));
    }

    private Region card(SampleSteps sample, Commands commands) {
        var before = sample.steps().stream().map(s -> s.step().name()).toList();
        var names = new KeyNames(messages);
        var card =
                new TryItView(
                        new TryItViewModel(session, before),
                        messages,
                        step -> keys(step, commands, names),
                        this::toggle);
        wanted().subscribe(shown -> Controls.show(card, shown));
        return card;
    }

    private static String keys(TryItStep step, Commands commands, KeyNames names) {
        return switch (step) {
            case MARK -> key("label:CLAIM", commands, names);
            case VALUE -> "1";
            case LINK -> (key("link", commands, names) + " ").repeat(2).strip();
            case SPEAKER -> key("same-speaker", commands, names);
            case MOVE -> "⇧ →";
            case UNDO -> key("undo", commands, names);
            case DECIDE -> key("place-" + PlaceId.REVIEW.text(), commands, names);
        };
    }

    private static String key(String command, Commands commands, KeyNames names) {
        return commands.find(command).map(names::of).orElse("");
    }

    private ObservableValue<Boolean> wanted() {
        return context.desktop()
                .preferences()
                .settingsProperty()
                .map(Settings::habits)
                .map(habits -> habits.firstSteps());
    }

    private void toggle() {
        context.desktop()
                .preferences()
                .change(s -> s.withHabits(h -> h.withFirstSteps(!h.firstSteps())));
    }

    /// Once everything is written, so that the log has it.
    private void reset() {
        var _ = session.settled().thenRunAsync(this::readAndReset, context.desktop().owner());
    }

    private void readAndReset() {
        long change = session.change();
        read(found -> {
            if (session.change() == change) {
                found.ifPresent(this::takeBack);
            } else {
                // Somebody went on working meanwhile.
                reset();
            }
        });
    }

    private void takeBack(SampleSteps sample) {
        if (session.block().isPresent()) {
            context.notices().result(messages.text("sheet.blocked"));
        } else {
            sample.takenBack()
                    .ifPresentOrElse(
                            step -> {
                                session.perform(step);
                                context.notices().result(messages.text("sample.is-reset"));
                            },
                            () -> context.notices().result(messages.text("sample.is-new")));
        }
    }

    private void read(Consumer<Optional<SampleSteps>> then) {
        context.desktop()
                .jobs()
                .start(
                        "sample",
                        _ -> SampleSteps.of(session.project()),
                        (Outcome<Optional<SampleSteps>> outcome) -> {
                            if (outcome instanceof Outcome.Done<Optional<SampleSteps>>(var found)) {
                                then.accept(found);
                            }
                        });
    }
}
