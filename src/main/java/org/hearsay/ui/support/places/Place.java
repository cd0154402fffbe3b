package org.hearsay.ui.support.places;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;

/// One of the places of a project's window. Cheap to make: its view is built when it is first asked
/// for.
///
/// Confined to the JavaFX thread.
public interface Place extends AutoCloseable {

    PlaceId id();

    /// The same node each time.
    Node view();

    /// It is shown now, and takes the focus.
    void enter();

    /// Another place is shown now.
    default void leave() {}

    /// Adds the commands that this place brings, once, whether it is shown or not.
    default void addCommands(Commands commands) {}

    /// The keys that work now, for the key bar.
    default ObservableValue<List<KeyHint>> hints() {
        return new SimpleObjectProperty<>(List.of());
    }

    /// Moves the focus to the next pane, or the one before for -1.
    default void cyclePanes(int step) {}

    @Override
    default void close() {}
}
