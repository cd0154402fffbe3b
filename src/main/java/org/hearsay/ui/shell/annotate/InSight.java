package org.hearsay.ui.shell.annotate;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.session.ProjectSession;

/// Whether an article is before the person: nobody is to change one that they do not see.
final class InSight {

    private final BooleanProperty isShown = new SimpleBooleanProperty();

    void enter() {
        isShown.set(true);
    }

    void leave() {
        isShown.set(false);
    }

    ObservableBooleanValue article(ProjectSession session) {
        return Bindings.and(session.documentProperty().isNotNull(), isShown);
    }
}
