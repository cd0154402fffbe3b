package org.hearsay.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import org.hearsay.job.Outcome;
import org.hearsay.ui.support.Messages;

/// The one dialog at closing: steps could neither be written into the project nor kept aside.
final class LastResort {

    private LastResort() {}

    /// Offers to save a copy, until there is one or the person does without.
    ///
    /// @param why the steps could not be kept
    /// @param letGo lets go of the project
    static void ask(String why, Messages messages, CopyWays copies, Runnable letGo) {
        var save = new ButtonType(messages.text("save.copy"), ButtonBar.ButtonData.OK_DONE);
        var without =
                new ButtonType(messages.text("save.without"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var dialog =
                new Alert(
                        Alert.AlertType.WARNING,
                        messages.text("save.last-resort", why),
                        save,
                        without);
        dialog.setHeaderText(null);
        if (dialog.showAndWait().filter(save::equals).isPresent()) {
            copies.saveCopy(outcome -> {
                if (outcome instanceof Outcome.Done<Path> _) {
                    letGo.run();
                } else {
                    ask(why, messages, copies, letGo);
                }
            });
        } else {
            letGo.run();
        }
    }
}
