package org.hearsay.ui.exporting;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.format.Loss;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// The export wizard: what and in which format, with what each would lose; then how the files begin
/// and where they go.
public final class ExportView extends VBox implements Sheets.Paged {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final FormatPage formats;
    private final SplitPage split;
    private final ExportCheckPage check;
    private final Button next;
    private final Button back;
    private final Button write;

    /// What the wizard's buttons do.
    public interface Actions {
        void write();

        void cancel();

        /// Remembers what is chosen under a name.
        void keep(String name);

        /// Remembers a preset no more.
        void forget(String name);

        /// Shows what a loss is about in its article.
        void open(Loss loss);
    }

    public ExportView(ExportViewModel viewModel, Messages messages, Actions actions) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-wizard");
        setSpacing(12);
        formats = new FormatPage(viewModel, messages, actions::forget);
        split = new SplitPage(viewModel, messages);
        check = new ExportCheckPage(viewModel, messages, actions::open, actions::keep);
        next = Controls.button("export-next", messages.text("export.next"), this::forward);
        back = Controls.button("export-back", messages.text("export.back"), this::back);
        next.disableProperty()
                .bind(
                        split.visibleProperty()
                                .and(viewModel.splits().isUnclear())
                                .or(
                                        formats.visibleProperty()
                                                .and(viewModel.refusedProperty().isNotEmpty())));
        write = Controls.button("export-write", "", actions::write);
        write.disableProperty().bind(viewModel.canWrite().not());
        VBox.setVgrow(formats, Priority.ALWAYS);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox.setVgrow(check, Priority.ALWAYS);
        var cancel = Controls.button("export-cancel", messages.text("cancel"), actions::cancel);
        getChildren()
                .addAll(
                        Controls.label(messages.text("export.title"), "page-title"),
                        formats,
                        split,
                        check,
                        state(),
                        new HBox(8, Controls.spring(), back, cancel, next, write));
        viewModel.rows().addListener((ListChangeListener<FormatRow>) _ -> count());
        viewModel.formatProperty().subscribe(_ -> count());
        // The list would keep the key for itself.
        formats.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && formats.first().isFocused()) {
                        event.consume();
                        next.fire();
                    }
                });
        show(formats);
    }

    /// What gets the focus first.
    public Node first() {
        return formats.first();
    }

    @Override
    public boolean back() {
        if (formats.isVisible() || viewModel.writingProperty().get()) {
            return false;
        }
        boolean isSplit = viewModel.splitProperty().get();
        turn(check.isVisible() && isSplit ? split : formats);
        return true;
    }

    /// The page of splits is for those who want some.
    private void forward() {
        boolean isSplit = viewModel.splitProperty().get();
        turn(formats.isVisible() && isSplit ? split : check);
    }

    /// Shows the page that writes, with what became of the last try.
    public void check() {
        turn(check);
    }

    /// What becomes of the writing, where there is something to say of it.
    private Label state() {
        var state = Controls.wrapped("");
        state.setId("export-state");
        state.textProperty()
                .bind(
                        Bindings.when(viewModel.writingProperty())
                                .then(messages.text("export.running"))
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

    private void turn(Node page) {
        show(page);
        var first = page == check ? check.first() : page == split ? split.first() : formats.first();
        first.requestFocus();
    }

    private void show(Node page) {
        boolean checks = page == check;
        Controls.show(formats, page == formats);
        Controls.show(split, page == split);
        Controls.show(check, checks);
        Controls.show(back, page != formats);
        Controls.show(write, checks);
        Controls.show(next, !checks);
        next.setDefaultButton(!checks);
        write.setDefaultButton(checks);
    }

    private void count() {
        int files =
                viewModel
                        .chosen()
                        .flatMap(FormatRow::trial)
                        .map(t -> t.report().files().size())
                        .orElse(0);
        write.setText(messages.text("export.write-files", files));
    }
}
