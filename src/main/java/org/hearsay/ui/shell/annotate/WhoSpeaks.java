package org.hearsay.ui.shell.annotate;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.model.Id;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Selection;
import org.hearsay.session.annotating.Speakers.LongerName;
import org.hearsay.ui.speakers.picking.SpeakerPicker;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.look.Sheets;
import org.jspecify.annotations.Nullable;

/// Asks the person whom a mention means.
final class WhoSpeaks {

    private static final String TOPIC = "longer-name";

    private final Supplier<Optional<Annotating>> annotating;
    private final Sheets sheets;
    private final Notices notices;
    private final Messages messages;

    WhoSpeaks(
            Supplier<Optional<Annotating>> annotating,
            Sheets sheets,
            Notices notices,
            Messages messages) {
        this.annotating = annotating;
        this.sheets = sheets;
        this.notices = notices;
        this.messages = messages;
    }

    /// Lets the person choose whom the selected span means.
    void choose() {
        annotating
                .get()
                .ifPresent(a -> {
                    var words = a.speakers().mention();
                    if (words.isEmpty()) {
                        // Says why not.
                        a.speakers().same();
                    } else if (a.document().block().isEmpty()) {
                        choose(a, words.get().replace('\n', ' '));
                    }
                });
    }

    /// Lets the person choose by typing what the selected span is linked to.
    void link() {
        annotating
                .get()
                .ifPresent(a -> {
                    if (a.selectionProperty().get().state() == Selection.State.SPAN) {
                        // Says why not, where it cannot.
                        a.link();
                    }
                    if (a.selectionProperty().get().state() == Selection.State.LINK) {
                        new LinkChoice(a, messages).ask(sheets);
                    }
                });
    }

    /// Offers to call a speaker by a fuller name that came to light.
    void offer(@Nullable LongerName fuller) {
        if (fuller != null) {
            notices.tell(
                    TOPIC,
                    Notices.Notice.of(
                            messages.text("speakers.longer", fuller.before(), fuller.name()),
                            new Notices.Action(
                                    messages.text("speakers.longer.take", fuller.name()),
                                    () ->
                                            annotating
                                                    .get()
                                                    .ifPresent(a -> a.speakers().take(fuller)))));
        }
    }

    private void choose(Annotating a, String words) {
        var offered = a.speakers().offersProperty().get();
        SpeakerPicker.ask(
                sheets,
                messages,
                new SpeakerPicker.Question(
                        messages.text("speakers.picker.title", words),
                        a.document().registry(),
                        offered,
                        a.speakers().suggestedName()),
                new SpeakerPicker.Answer() {
                    @Override
                    public void known(Id entity) {
                        a.speakers().choose(entity);
                    }

                    @Override
                    public void somebodyNew(String name) {
                        a.speakers().chooseNew(name);
                    }
                });
    }
}
