package org.hearsay.ui.shell.annotate;

import org.hearsay.session.annotating.Notice;
import org.hearsay.ui.support.Messages;

/// Says what a key just did or could not do.
final class NoticeTexts {

    private static final String ABOUT_SPEAKERS = "speaker";

    private final Messages messages;

    NoticeTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Notice notice) {
        var gaps = notice.arguments().stream().map(messages::labelName).toArray();
        if (notice.key().startsWith(ABOUT_SPEAKERS)) {
            // After the label comes somebody's name, which stays as it is.
            for (int i = 1; i < gaps.length; i++) {
                gaps[i] = notice.arguments().get(i);
            }
        }
        var text = messages.text("notice." + notice.key(), gaps);
        return notice.undo() ? messages.text("notice.with-undo", text) : text;
    }
}
