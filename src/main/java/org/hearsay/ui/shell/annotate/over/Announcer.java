package org.hearsay.ui.shell.annotate.over;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Tells a screen reader what has been selected: a text that nobody sees and whose words change.
public final class Announcer {

    private final Label voice = new Label();

    public Announcer(Overlay overlay) {
        voice.setId("announcer");
        voice.setAccessibleRole(AccessibleRole.TEXT);
        voice.setOpacity(0);
        voice.setMouseTransparent(true);
        voice.setFocusTraversable(false);
        voice.resize(1, 1);
        overlay.addHidden(voice);
    }

    /// @param words nothing for nothing to say
    public void say(String words) {
        if (!words.equals(voice.getText())) {
            voice.setText(words);
            voice.setAccessibleText(words);
            voice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
