package org.hearsay.ui.shell;

import java.util.List;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.Times;

/// The message that stands in the bar as long as the project's file takes no steps.
final class SaveBanner {

    private static final String TOPIC = "save";

    private final ProjectSession session;
    private final Notices notices;
    private final Messages messages;
    private final Times times;
    private final Runnable saveCopy;

    SaveBanner(
            ProjectSession session,
            Notices notices,
            Messages messages,
            Times times,
            Runnable saveCopy) {
        this.session = session;
        this.notices = notices;
        this.messages = messages;
        this.times = times;
        this.saveCopy = saveCopy;
    }

    void follow() {
        session.saveStateProperty().subscribe(this::show);
    }

    private void show(SaveState state) {
        switch (state) {
            case SaveState.Saved _ -> notices.drop(TOPIC);
            // While it is tried again, the bar says what was.
            case SaveState.Saving _ -> {}
            case SaveState.Failed(var pending, var since, var why) ->
                    notices.keep(
                            TOPIC,
                            new Notices.Notice(
                                    Notices.Tone.WARNING,
                                    messages.text(
                                            session.block().isPresent() ? "save.full" : "save.why",
                                            times.of(since),
                                            inside(new Reasons(messages).of(why)),
                                            pending),
                                    List.of(
                                            new Notices.Action(
                                                    messages.text("save.copy"), saveCopy),
                                            new Notices.Action(
                                                    messages.text("save.retry"),
                                                    session::tryAgain))));
        }
    }

    /// A sentence as it stands behind a colon.
    private static String inside(String sentence) {
        boolean isWord =
                sentence.length() > 1
                        && Character.isUpperCase(sentence.charAt(0))
                        && Character.isLowerCase(sentence.charAt(1));
        return isWord
                ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1)
                : sentence;
    }
}
