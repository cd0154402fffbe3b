package org.hearsay.ui.support.files;

import javafx.scene.control.Label;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Wrapping;

/// Says of what is typed that no file can be called so, where that is the case; else it is not
/// seen.
public final class RefusedName extends Label {

    /// @param id begins its id
    public RefusedName(String id, TypedPath path, Messages messages) {
        setId(id + "-refused");
        getStyleClass().add("import-refused");
        Wrapping.of(this);
        setMinHeight(USE_PREF_SIZE);
        path.typedProperty()
                .subscribe(_ -> {
                    setText(path.refused().map(n -> messages.text("files.refused", n)).orElse(""));
                    Controls.show(this, !getText().isEmpty());
                });
    }
}
