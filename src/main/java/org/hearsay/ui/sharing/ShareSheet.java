package org.hearsay.ui.sharing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.project.merge.Sharing.Shared;
import org.hearsay.ui.sharing.ShareViewModel.Stage;
import org.hearsay.ui.sharing.ShareViewModel.What;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.files.RefusedName;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The card on which somebody says what a colleague shall get, and in which file.
public final class ShareSheet extends VBox {

    /// Where the words of a choice begin, in pixels.
    private static final int BESIDE_THE_MARK = 26;

    private final ShareViewModel viewModel;
    private final Messages messages;
    private final Consumer<Path> showFolder;
    private final TextField file = new TextField();
    private final ToggleGroup choices = new ToggleGroup();
    private final Label trouble = Controls.wrapped("", "caption", "import-refused");
    private final VBox page = new VBox(12);
    private final Button share;
    private final Button cancel;
    private final Button folder;

    /// @param choose asks for a file by the system's own dialog
    /// @param showFolder shows a folder in the system's own program for files
    public ShareSheet(
            ShareViewModel viewModel,
            Messages messages,
            Supplier<Optional<Path>> choose,
            Consumer<Path> showFolder,
            Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.showFolder = showFolder;
        setId("share-sheet");
        setPrefWidth(560);
        setSpacing(12);
        trouble.setId("share-trouble");
        cancel = Controls.button("share-cancel", messages.text("cancel"), close);
        folder = Controls.button("share-folder", messages.text("share.folder"), this::showFolder);
        share = Controls.button("share-do", messages.text("share.do"), () -> next(close));
        share.setDefaultButton(true);
        file.setId("share-file");
        file.textProperty().bindBidirectional(viewModel.file().typedProperty());
        page.getChildren().addAll(choices(), chooser(choose));
        getChildren()
                .addAll(
                        Controls.label(messages.text("share.title"), "page-title"),
                        page,
                        trouble,
                        new HBox(8, Controls.spring(), folder, cancel, share));
        viewModel.stageProperty().subscribe(this::show);
        viewModel.troubleProperty().subscribe(this::say);
    }

    /// What gets the focus first.
    public Node first() {
        return (Node) choices.getSelectedToggle();
    }

    private Node choices() {
        var all = new VBox(8);
        for (var what : What.values()) {
            var choice = new RadioButton(messages.text("share.what." + what.name()));
            choice.setId("share-" + what.name());
            choice.setToggleGroup(choices);
            choice.setSelected(what == viewModel.whatProperty().get());
            choice.selectedProperty()
                    .subscribe(isIt -> {
                        if (isIt) {
                            viewModel.whatProperty().set(what);
                        }
                    });
            var says =
                    Controls.wrapped(
                            messages.text("share.says." + what.name()), "caption", "muted");
            says.setPadding(new Insets(0, 0, 0, BESIDE_THE_MARK));
            choice.setAccessibleHelp(says.getText());
            choice.setOnKeyPressed(event -> {
                // A choice keeps Enter from the default button.
                if (event.getCode() == KeyCode.ENTER) {
                    share.fire();
                    event.consume();
                }
            });
            all.getChildren().add(new VBox(2, choice, says));
        }
        return all;
    }

    private Node chooser(Supplier<Optional<Path>> choose) {
        var title = Controls.label(messages.text("share.file"), "attribute-name");
        title.setLabelFor(file);
        file.setAccessibleText(title.getText());
        HBox.setHgrow(file, Priority.ALWAYS);
        var browse =
                Controls.button(
                        "share-browse",
                        messages.text("share.browse"),
                        () -> choose.get().ifPresent(p -> file.setText(p.toString())));
        return new VBox(
                4,
                title,
                new HBox(8, file, browse),
                new RefusedName("share-file", viewModel.file(), messages));
    }

    private void next(Runnable close) {
        if (viewModel.stageProperty().get() == Stage.DONE) {
            close.run();
        } else {
            viewModel.share();
        }
    }

    private void showFolder() {
        viewModel.path().map(Path::getParent).ifPresent(showFolder);
    }

    private void show(Stage stage) {
        page.setDisable(stage == Stage.WRITING);
        share.setDisable(stage == Stage.WRITING);
        Controls.show(cancel, stage != Stage.DONE);
        Controls.show(folder, stage == Stage.DONE);
        var shared = viewModel.sharedProperty().get();
        if (stage == Stage.DONE && shared != null) {
            page.getChildren().setAll(done(shared));
            share.setText(messages.text("close"));
            share.requestFocus();
        }
    }

    private Node done(Shared shared) {
        var name = String.valueOf(shared.file().getFileName());
        var text =
                viewModel.whatProperty().get() == What.PROJECT
                        ? messages.text("share.done.project", name)
                        : messages.text(
                                "share.done", name, shared.annotations(), shared.documents());
        var said = Controls.wrapped(text, "strong");
        said.setId("share-said");
        return new VBox(8, said, Controls.wrapped(messages.text("share.next"), "muted"));
    }

    private void say(@Nullable Throwable cause) {
        trouble.setText(cause == null ? "" : new Reasons(messages).of(cause));
        Controls.show(trouble, cause != null);
        if (cause != null) {
            file.requestFocus();
        }
    }
}
