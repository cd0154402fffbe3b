package org.hearsay.ui.workload;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.edit.documents.Worker;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// The card that says who has which articles and how far they are, and shares articles out.
///
/// Confined to the JavaFX thread.
public final class WorkloadSheet extends VBox {

    private final WorkloadViewModel viewModel;
    private final Messages messages;
    private final ChoiceBox<WorkloadViewModel.Which> which = new ChoiceBox<>();
    private final FlowPane people = new FlowPane(16, 6);
    private final Label says = Controls.wrapped("", "caption");
    private final Button share;

    /// @param time how long the person has worked, and what can be done with that
    /// @param share is called to perform the step
    public WorkloadSheet(
            WorkloadViewModel viewModel,
            Messages messages,
            Node time,
            Runnable share,
            Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.share = Controls.button("workload-share", messages.text("workload.share"), share);
        setId("workload");
        setPrefWidth(740);
        setSpacing(12);
        var tables = new WorkloadTables(viewModel, messages);
        VBox.setVgrow(tables, Priority.ALWAYS);
        var done = Controls.button("workload-close", messages.text("close"), close);
        done.setDefaultButton(true);
        getChildren()
                .addAll(
                        Controls.label(messages.text("workload.title"), "page-title"),
                        tables,
                        heading("workload.share-out"),
                        choices(),
                        people(),
                        new HBox(12, says, Controls.spring(), this.share),
                        time,
                        new HBox(8, Controls.spring(), done));
        HBox.setHgrow(says, Priority.ALWAYS);
        viewModel.whichProperty().subscribe(_ -> say());
        viewModel.bothProperty().subscribe(_ -> say());
        viewModel.chosenProperty().subscribe(_ -> say());
    }

    /// What gets the focus first.
    public Node first() {
        return which;
    }

    private Label heading(String key) {
        return Controls.label(messages.text(key), "list-heading");
    }

    private Node choices() {
        which.setId("workload-which");
        which.setAccessibleText(messages.text("workload.which"));
        which.getItems().setAll(viewModel.choices());
        which.setConverter(new Shown<>(w -> messages.text("workload.which." + w.name())));
        which.valueProperty().bindBidirectional(viewModel.whichProperty());
        var both = new ChoiceBox<Integer>();
        both.setId("workload-both");
        both.setAccessibleText(messages.text("workload.both"));
        both.getItems().setAll(WorkloadViewModel.PARTS);
        both.setConverter(new Shown<>(p -> messages.text("workload.part", p)));
        both.valueProperty().bindBidirectional(viewModel.bothProperty());
        var row = new FlowPane(12, 8, which, both);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node people() {
        people.setId("workload-people");
        viewModel.people().forEach(p -> people.getChildren().add(person(p)));
        return people;
    }

    private CheckBox person(Worker worker) {
        var box = new CheckBox(worker.annotator().name());
        box.setId("workload-person-" + worker.annotator().name().replaceAll("\\W+", "-"));
        box.setMnemonicParsing(false);
        box.selectedProperty()
                .subscribe(chosen -> {
                    if (chosen) {
                        viewModel.choose(worker);
                    } else {
                        viewModel.leave(worker);
                    }
                });
        return box;
    }

    private void say() {
        var parts = viewModel.parts();
        boolean some = viewModel.step().isPresent();
        share.setDisable(!some);
        if (viewModel.chosenProperty().get().isEmpty()) {
            says.setText(messages.text("workload.nobody"));
        } else if (viewModel.meant().isEmpty()) {
            says.setText(messages.text("workload.nothing"));
        } else if (!some) {
            says.setText(messages.text("workload.same"));
        } else {
            var each =
                    parts.entrySet().stream()
                            .map(e ->
                                    messages.text(
                                            "workload.gets",
                                            e.getKey().annotator().name(),
                                            e.getValue().size()))
                            .toList();
            var all = String.join(" · ", each);
            says.setText(
                    parts.size() < 2
                            ? all
                            : messages.text("workload.common", all, viewModel.inCommon()));
        }
    }
}
