package org.hearsay.ui.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.files.RefusedName;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The card on which a colleague's file is chosen, looked at and merged: nothing changes before
/// *Merge*, and then all of it is one step.
public final class MergeSheet extends VBox {

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final TextField file = new TextField();
    private final Label trouble = Controls.wrapped("", "caption", "import-refused");
    private final VBox page = new VBox(12);
    private final Button first;
    private final Button cancel;
    private final Function<Path, String> saved;

    /// @param choose asks for a file by the system's own dialog
    /// @param saved when a file was last written, in words
    public MergeSheet(
            MergeViewModel viewModel,
            Messages messages,
            Supplier<Optional<Path>> choose,
            Function<Path, String> saved,
            Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.saved = saved;
        setId("merge-sheet");
        setPrefWidth(640);
        setSpacing(12);
        cancel = Controls.button("merge-cancel", messages.text("cancel"), close);
        first = Controls.button("merge-next", messages.text("merge.check"), this::next);
        first.setDefaultButton(true);
        trouble.setId("merge-trouble");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setMaxHeight(520);
        // Of lines that wrap, only what is laid out knows how high it is.
        scroll.prefViewportHeightProperty().bind(page.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(messages.text("merge.title"), "page-title"),
                        scroll,
                        trouble,
                        new HBox(8, Controls.spring(), cancel, first));
        file.setId("merge-file");
        file.textProperty().bindBidirectional(viewModel.file().typedProperty());
        var browse =
                Controls.button(
                        "merge-browse",
                        messages.text("merge.browse"),
                        () ->
                                choose.get()
                                        .ifPresent(p -> {
                                            file.setText(p.toString());
                                            viewModel.check();
                                        }));
        file.setUserData(browse);
        viewModel.stageProperty().subscribe(this::show);
        viewModel.troubleProperty().subscribe(this::say);
    }

    /// What gets the focus first.
    public Node first() {
        return file;
    }

    private void next() {
        switch (viewModel.stageProperty().get()) {
            case FILE -> viewModel.check();
            case PREVIEW -> {
                if (isNothingNew()) {
                    cancel.fire();
                } else {
                    viewModel.merge();
                }
            }
            case DONE -> cancel.fire();
            case CHECKING, MERGING -> {
                // It goes on by itself.
            }
        }
    }

    private boolean isNothingNew() {
        var report = viewModel.reportProperty().get();
        return report != null && report.isNothingNew();
    }

    private void show(MergeViewModel.Stage stage) {
        boolean waits =
                stage == MergeViewModel.Stage.CHECKING || stage == MergeViewModel.Stage.MERGING;
        page.setDisable(waits);
        first.setDisable(waits);
        Controls.show(cancel, stage != MergeViewModel.Stage.DONE);
        var report = viewModel.reportProperty().get();
        switch (stage) {
            case FILE -> {
                page.getChildren().setAll(says("merge.says"), chooser());
                first.setText(messages.text("merge.check"));
                file.requestFocus();
            }
            case CHECKING, MERGING -> {
                if (report == null) {
                    page.getChildren().setAll(waiting());
                }
            }
            case PREVIEW -> preview(report);
            case DONE -> done(report);
        }
    }

    private void preview(@Nullable MergeReport report) {
        if (report == null) {
            return;
        }
        var from = Controls.wrapped(from(report), "muted");
        from.setId("merge-from");
        if (report.isNothingNew()) {
            var nothing = Controls.wrapped(nothing(report));
            nothing.setId("merge-nothing");
            page.getChildren().setAll(from, nothing);
            new MergeWords(report, messages)
                    .kept()
                    .forEach(l -> page.getChildren().add(Controls.wrapped(l)));
            first.setText(messages.text("close"));
            Controls.show(cancel, false);
        } else {
            page.getChildren()
                    .setAll(from, new MergeRows(viewModel, report, messages), says("merge.backup"));
            first.setText(messages.text("merge.do"));
        }
        first.requestFocus();
    }

    private void done(@Nullable MergeReport report) {
        if (report == null) {
            return;
        }
        var words = new MergeWords(report, messages);
        var list = new VBox(4);
        list.setId("merge-report");
        list.getChildren().add(Controls.wrapped(words.articles()));
        words.documents().forEach(l -> list.getChildren().add(Controls.wrapped(l)));
        if (!report.schema().isEmpty()) {
            list.getChildren()
                    .add(Controls.wrapped(messages.text("merge.done.schema", words.schema())));
        }
        list.getChildren()
                .add(Controls.wrapped(messages.text("merge.done.speakers", words.speakers())));
        words.layers().forEach(l -> list.getChildren().add(Controls.wrapped(l)));
        words.kept().forEach(l -> list.getChildren().add(Controls.wrapped(l)));
        words.unplaced().forEach(l -> list.getChildren().add(Controls.wrapped(l)));
        page.getChildren()
                .setAll(
                        Controls.wrapped(messages.text("merge.done", name(report)), "strong"),
                        list,
                        says("merge.undo"));
        first.setText(messages.text("close"));
        first.requestFocus();
    }

    private String from(MergeReport report) {
        return messages.text("merge.from", name(report), saved.apply(report.file()));
    }

    private static String name(MergeReport report) {
        return String.valueOf(report.file().getFileName());
    }

    private String nothing(MergeReport report) {
        return report.lastMerge()
                .map(time -> messages.text("merge.nothing-since", words(time)))
                .orElseGet(() -> messages.text("merge.nothing"));
    }

    private String words(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    private Node chooser() {
        var title = Controls.label(messages.text("merge.file"), "attribute-name");
        title.setLabelFor(file);
        file.setAccessibleText(title.getText());
        HBox.setHgrow(file, Priority.ALWAYS);
        return new VBox(
                4,
                title,
                new HBox(8, file, (Node) file.getUserData()),
                new RefusedName("merge-file", viewModel.file(), messages));
    }

    private Node waiting() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(32, 32);
        return new HBox(12, ring, Controls.label(messages.text("merge.checking"), "muted"));
    }

    private Label says(String key) {
        return Controls.wrapped(messages.text(key), "caption", "muted");
    }

    private void say(@Nullable Throwable cause) {
        trouble.setText(cause == null ? "" : new Reasons(messages).of(cause));
        Controls.show(trouble, cause != null);
    }

    /// When a file was last written; empty where nobody knows.
    public static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
