package org.hearsay.ui.training;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// Makes a training set: what is chosen, with the number of rows that it gives; then the rows
/// themselves, and where they go.
public final class TrainingView extends VBox implements Sheets.Paged {

    private final ChoicePage choice;
    private final TrainingCheckPage check;
    private final Button next;
    private final Button back;
    private final Button write;

    /// What the buttons do.
    public interface Actions {
        void write();

        void cancel();

        /// Remembers what is chosen under this name.
        void keep(String name);

        /// Remembers a preset no more.
        void forget(String name);
    }

    public TrainingView(TrainingViewModel viewModel, Messages messages, Actions actions) {
        super(12);
        setId("training-wizard");
        choice = new ChoicePage(viewModel, messages, actions::forget);
        check = new TrainingCheckPage(viewModel, messages, actions::keep);
        next = Controls.button("training-next", messages.text("export.next"), () -> turn(check));
        back = Controls.button("training-back", messages.text("export.back"), () -> turn(choice));
        write =
                Controls.button(
                        "training-write",
                        messages.text("training.write"),
                        () -> {
                            // While it is written the button is off, and the keyboard stays here.
                            check.first().requestFocus();
                            actions.write();
                        });
        write.disableProperty().bind(viewModel.canWrite().not());
        VBox.setVgrow(choice, Priority.ALWAYS);
        VBox.setVgrow(check, Priority.ALWAYS);
        var cancel = Controls.button("training-cancel", messages.text("cancel"), actions::cancel);
        getChildren()
                .addAll(
                        Controls.label(messages.text("training.title"), "page-title"),
                        choice,
                        check,
                        new HBox(8, Controls.spring(), back, cancel, next, write));
        show(choice);
    }

    /// What gets the focus first.
    public Node first() {
        return choice.first();
    }

    @Override
    public boolean back() {
        if (choice.isVisible()) {
            return false;
        }
        turn(choice);
        return true;
    }

    private void turn(Node page) {
        show(page);
        (page == check ? check.first() : choice.first()).requestFocus();
    }

    private void show(Node page) {
        boolean checks = page == check;
        Controls.show(choice, !checks);
        Controls.show(check, checks);
        Controls.show(back, checks);
        Controls.show(write, checks);
        Controls.show(next, !checks);
        next.setDefaultButton(!checks);
        write.setDefaultButton(checks);
    }
}
