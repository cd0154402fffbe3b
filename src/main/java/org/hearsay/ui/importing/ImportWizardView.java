package org.hearsay.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.importing.names.NamesView;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// The import wizard: the files and what is to be decided about each; then, where they are
/// annotated, what they were recognised as and what their names become here.
public final class ImportWizardView extends VBox implements Sheets.Paged {

    private final ImportWizardViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final FilesPage files;
    private final NamesView names;
    private final Button start;
    private final Button back;

    /// What the wizard's buttons do.
    public interface Actions {
        void importAll();

        void cancel();
    }

    public ImportWizardView(ImportWizardViewModel viewModel, Messages messages, Actions actions) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        this.actions = actions;
        setId("import-wizard");
        start = Controls.button("import-start", "", this::goOn);
        back = Controls.button("import-back", messages.text("importing.back"), this::back);
        files = new FilesPage(viewModel, messages, start::fire);
        names = new NamesView(viewModel.names(), messages, new NameKeys());
        VBox.setVgrow(files, Priority.ALWAYS);
        VBox.setVgrow(names, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(messages.text("import.title"), "page-title"),
                        files,
                        names,
                        state(),
                        buttons());
        show(files);
        viewModel.sumsProperty().subscribe(_ -> nameStart());
    }

    /// What gets the focus first.
    public Node first() {
        return files.first();
    }

    @Override
    public boolean back() {
        if (!names.isVisible() || viewModel.importingProperty().get()) {
            return false;
        }
        if (names.leaveName()) {
            return true;
        }
        show(files);
        files.first().requestFocus();
        return true;
    }

    /// How the import stands, where there is something to say of it.
    private Label state() {
        var state = Controls.wrapped("");
        state.setId("import-state");
        state.textProperty()
                .bind(
                        Bindings.when(viewModel.importingProperty())
                                .then(messages.text("import.running"))
                                .otherwise(viewModel.troubleProperty()));
        viewModel
                .troubleProperty()
                .subscribe(why -> {
                    state.getStyleClass().removeAll("format-warns");
                    if (!why.isEmpty()) {
                        state.getStyleClass().add("format-warns");
                    }
                });
        state.textProperty().subscribe(text -> Controls.show(state, !text.isEmpty()));
        return state;
    }

    private HBox buttons() {
        start.setDefaultButton(true);
        start.disableProperty().bind(viewModel.canImport().not());
        var cancel = Controls.button("import-cancel", messages.text("cancel"), actions::cancel);
        return new HBox(8, Controls.spring(), back, cancel, start);
    }

    private void goOn() {
        if (hasMore()) {
            viewModel.fillNames();
            names.refresh();
            show(names);
            names.first().requestFocus();
        } else {
            actions.importAll();
        }
    }

    private void show(Node page) {
        Controls.show(files, page == files);
        Controls.show(names, page == names);
        Controls.show(back, page == names);
        nameStart();
    }

    private boolean hasMore() {
        return files.isVisible() && viewModel.sumsProperty().get().annotated() > 0;
    }

    private void nameStart() {
        start.setText(
                hasMore()
                        ? messages.text("importing.next")
                        : messages.text("importing.start", viewModel.sumsProperty().get().fresh()));
    }

    /// The keys and buttons of the page of names.
    private final class NameKeys implements NamesView.Actions {

        private final MappingFiles kept = new MappingFiles(messages, ImportWizardView.this);

        @Override
        public void goOn() {
            start.fire();
        }

        @Override
        public void load() {
            kept.loadNames(viewModel.names()::load);
        }

        @Override
        public void save() {
            kept.save(viewModel.names().renaming());
        }
    }
}
