package org.hearsay.ui.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the window has to say: results of the person's own actions for the status line, and, one at
/// a time, what needs a decision for the message bar. Neither ever takes the focus.
///
/// Confined to the JavaFX thread; free of controls.
public final class Notices {

    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private final Map<String, Notice> topics = new HashMap<>();

    /// Says in the status line what an action has done.
    public void result(String text) {
        // Set anew even where the words are the same, so that the view counts its seconds again.
        result.set("");
        result.set(text);
    }

    public void clearResult() {
        result.set("");
    }

    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Puts a message into the bar, or in line behind the one that is there.
    public void tell(Notice notice) {
        if (shown.get() == null) {
            shown.set(notice);
        } else if (!notice.equals(shown.get()) && !waiting.contains(notice)) {
            waiting.add(notice);
        }
    }

    /// Puts a message into the bar in place of the one on the same topic, or in front of those that
    /// wait.
    public void keep(String topic, Notice notice) {
        var before = topics.put(topic, notice);
        if (shown.get() == null || shown.get().equals(before)) {
            shown.set(notice);
        } else {
            waiting.remove(before);
            waiting.addFirst(notice);
        }
    }

    /// Takes the message on a topic out of the bar, since what it says holds no more.
    public void drop(String topic) {
        var before = topics.remove(topic);
        if (before != null && before.equals(shown.get())) {
            dismiss();
        } else {
            waiting.remove(before);
        }
    }

    /// What the bar shows; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Takes the message out of the bar, and shows the next one.
    public void dismiss() {
        shown.set(waiting.poll());
    }

    /// Takes all messages away, for a window that shows another project now.
    public void clear() {
        waiting.clear();
        topics.clear();
        shown.set(null);
        result.set("");
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
