package org.hearsay.ui.support;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the window has to say: results of the person's own actions for the status line, and, one at
/// a time, what needs a decision for the message bar. Neither ever takes the focus.
///
/// Warnings stand in front of what is merely told, the newest of each first: what somebody has just
/// done is what they look for. None goes away unseen but by a newer one on the same topic.
///
/// Confined to the JavaFX thread; free of controls.
public final class Notices {

    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /// The one that the bar shows first.
    private final List<Standing> standing = new ArrayList<>();

    /// Says in the status line what an action has done.
    public void result(String text) {
        // Set anew even where the words are the same, so that the view counts its seconds again.
        result.set("");
        result.set(text);
    }

    /// Says in the status line what an action has done, in place of what the bar says of an earlier
    /// run of it.
    public void result(String topic, String text) {
        drop(topic);
        result(text);
    }

    public void clearResult() {
        result.set("");
    }

    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Puts a message into the bar, in front of those that press no more than it; they wait.
    public void tell(Notice notice) {
        standing.removeIf(s -> s.notice().equals(notice));
        add(new Standing("", notice));
    }

    /// The same, in place of the message on the same topic: what an action came to takes the place
    /// of what an earlier run of it came to.
    public void tell(String topic, Notice notice) {
        standing.removeIf(s -> s.isAbout(topic));
        add(new Standing(topic, notice));
    }

    /// Says how something stands that lasts: where a message on the same topic presses as much,
    /// this one takes over its place in the line.
    public void keep(String topic, Notice notice) {
        for (int i = 0; i < standing.size(); i++) {
            var before = standing.get(i);
            if (before.isAbout(topic) && before.notice().tone() == notice.tone()) {
                standing.set(i, new Standing(topic, notice));
                show();
                return;
            }
        }
        tell(topic, notice);
    }

    /// Takes the message on a topic away, since what it says holds no more.
    public void drop(String topic) {
        standing.removeIf(s -> s.isAbout(topic));
        show();
    }

    private void add(Standing told) {
        int at = 0;
        if (told.notice().tone() == Tone.PLAIN) {
            while (at < standing.size() && standing.get(at).notice().tone() == Tone.WARNING) {
                at++;
            }
        }
        standing.add(at, told);
        show();
    }

    private void show() {
        waiting.set(Math.max(0, standing.size() - 1));
        shown.set(standing.isEmpty() ? null : standing.getFirst().notice());
    }

    /// What the bar shows; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How many messages wait behind the one that the bar shows.
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Takes the message out of the bar, and shows the next one.
    public void dismiss() {
        if (!standing.isEmpty()) {
            standing.removeFirst();
        }
        show();
    }

    /// Takes all messages away, for a window that shows another project now.
    public void clear() {
        standing.clear();
        show();
        result.set("");
    }

    /// @param topic empty for a message that no other one takes the place of
    private record Standing(String topic, Notice notice) {
        boolean isAbout(String other) {
            return !topic.isEmpty() && topic.equals(other);
        }
    }

    /// A message with the actions that it offers.
    public record Notice(Tone tone, String text, List<Action> actions) {
        public Notice {
            actions = List.copyOf(actions);
        }

        public static Notice of(String text, Action... actions) {
            return new Notice(Tone.PLAIN, text, List.of(actions));
        }

        public static Notice warning(String text, Action... actions) {
            return new Notice(Tone.WARNING, text, List.of(actions));
        }
    }

    /// @param title a verb
    public record Action(String title, Runnable run) {}

    /// How much a message presses.
    public enum Tone {
        PLAIN,
        WARNING
    }
}
