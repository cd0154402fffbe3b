package org.hearsay.ui.review.fix;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.session.annotating.HandRange;
import org.hearsay.text.Anchor;
import org.hearsay.text.VisualLines;
import org.hearsay.ui.review.desk.Desk;
import org.jspecify.annotations.Nullable;

/// The words of the open difference while they are fixed by hand.
///
/// Confined to the thread of the session.
public final class ByHand {

    private final ReadOnlyObjectWrapper<@Nullable HandRange> range = new ReadOnlyObjectWrapper<>();

    /// Null while nothing is fixed.
    public ReadOnlyObjectProperty<@Nullable HandRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// Begins with what gold has, or else with the first that somebody has.
    ///
    /// @param lines of the text as it is shown
    public void begin(Desk desk, VisualLines lines) {
        var document = desk.review().document();
        desk.fixable()
                .ifPresent(a ->
                        range.set(
                                new HandRange(
                                        document.article(),
                                        document.segmentation(),
                                        a.anchor(),
                                        lines)));
    }

    /// Ends it with the words as they are now; empty where nothing was fixed.
    public Optional<Anchor> end() {
        var last = range.get();
        leave();
        return Optional.ofNullable(last).map(r -> r.heldProperty().get().anchor());
    }

    public void leave() {
        range.set(null);
    }
}
