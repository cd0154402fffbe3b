package org.hearsay.ui.shell.annotate;

import org.hearsay.session.annotating.Notice;
import org.hearsay.ui.support.Messages;

/// Says what a key just did or could not do.
final class NoticeTexts {

    private final Messages messages;

    NoticeTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Notice notice) {
        var gaps = notice.arguments().stream().map(messages::labelName).toArray();
        var text = messages.text("notice." + notice.key(), gaps);
        return notice.undo() ? messages.text("notice.with-undo", text) : text;
    }
}
