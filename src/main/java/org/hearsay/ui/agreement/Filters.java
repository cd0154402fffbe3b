package org.hearsay.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hearsay.project.agreement.AgreementRequest;
import org.hearsay.project.agreement.AgreementRequest.Documents;
import org.hearsay.ui.agreement.AgreementViewModel.State;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Whose work is compared, on which labels and articles, and what makes spans partners.
///
/// Confined to the JavaFX thread.
final class Filters extends FlowPane {

    private static final List<Double> RULES = List.of(1.0, 0.75, 0.5, 0.0);

    private final AgreementViewModel viewModel;
    private final Messages messages;
    private final HBox people = new HBox(8);
    private final MenuButton labels = new MenuButton();
    private final ChoiceBox<Documents> documents = new ChoiceBox<>();
    private final ChoiceBox<Double> match = new ChoiceBox<>();

    Filters(AgreementViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setHgap(12);
        setVgap(8);
        setAlignment(Pos.CENTER_LEFT);
        setStyle("-fx-padding: 12;");
        people.setAlignment(Pos.CENTER_LEFT);
        labels.setId("agreement-labels-choice");
        labels.setAccessibleText(messages.text("agreement.labels"));
        choice(
                documents,
                "documents",
                List.of(Documents.values()),
                d -> messages.text("agreement.documents." + d.name()));
        choice(match, "match", RULES, this::rule);
        documents.setValue(request().documents());
        match.setValue(request().least());
        documents.valueProperty().subscribe(d -> ask(request().withDocuments(d)));
        match.valueProperty().subscribe(m -> ask(request().withLeast(m)));
        getChildren().setAll(people, labels, documents, match, busy(), trouble());
    }

    /// Told by the values themselves: what is bound to them is forgotten where nobody else has it,
    /// and the ring with it would stay for good.
    private Busy busy() {
        var busy = new Busy(messages.text("agreement.state.COMPUTING"));
        Runnable tell =
                () ->
                        busy.tell(
                                viewModel.stateProperty().get() == State.COMPUTING
                                        || viewModel.findingProperty().get());
        viewModel.stateProperty().subscribe(_ -> tell.run());
        viewModel.findingProperty().subscribe(_ -> tell.run());
        return busy;
    }

    /// What is to be told of figures that are not those that were asked for, with the way to them.
    private HBox trouble() {
        var state = Controls.label("", "muted");
        state.setId("agreement-state");
        var again =
                Controls.button(
                        "agreement-again", messages.text("agreement.again"), viewModel::look);
        var row = new HBox(8, state, again);
        row.setAlignment(Pos.CENTER_LEFT);
        viewModel
                .stateProperty()
                .subscribe(s -> {
                    var isTold =
                            switch (s) {
                                case COMPUTING, COMPUTED -> false;
                                case STOPPED, FAILED -> true;
                            };
                    state.setText(isTold ? messages.text("agreement.state." + s.name()) : "");
                    Controls.show(row, isTold);
                });
        return row;
    }

    /// Offers those who have worked, and the labels of the schema.
    void offer() {
        var names = viewModel.annotators();
        var known = people.getChildren().stream().map(n -> ((CheckBox) n).getText()).toList();
        if (!known.equals(names)) {
            people.getChildren().setAll(names.stream().map(this::person).toList());
        }
        if (labels.getItems().isEmpty()) {
            viewModel.schema().labels().forEach(l -> labels.getItems().add(label(l.name())));
        }
        say();
    }

    void focusFirst() {
        if (people.getChildren().isEmpty()) {
            match.requestFocus();
        } else {
            people.getChildren().getFirst().requestFocus();
        }
    }

    private CheckBox person(String name) {
        var box = new CheckBox(name);
        box.setId("agreement-person-" + name);
        box.setSelected(isCompared(name));
        box.setOnAction(_ -> {
            var chosen = new ArrayList<String>();
            people.getChildren()
                    .forEach(n -> {
                        if (n instanceof CheckBox each && each.isSelected()) {
                            chosen.add(each.getText());
                        }
                    });
            boolean everybody = chosen.equals(usual(viewModel.annotators()));
            ask(request().withLayers(everybody ? List.of() : chosen));
        });
        return box;
    }

    /// Gold comes from the very layers that it would be compared with, so only who ticks it has it.
    private boolean isCompared(String name) {
        var layers = request().layers();
        return layers.isEmpty() ? !name.equals(AgreementRequest.GOLD) : layers.contains(name);
    }

    private static List<String> usual(List<String> all) {
        return all.stream().filter(name -> !name.equals(AgreementRequest.GOLD)).toList();
    }

    private CheckMenuItem label(String name) {
        var item = new CheckMenuItem(messages.labelName(name));
        item.setSelected(true);
        item.setOnAction(_ -> {
            var chosen = new LinkedHashSet<String>();
            var all = viewModel.schema().labels();
            for (int i = 0; i < labels.getItems().size(); i++) {
                if (labels.getItems().get(i) instanceof CheckMenuItem each && each.isSelected()) {
                    chosen.add(all.get(i).name());
                }
            }
            if (chosen.size() == all.size()) {
                chosen.clear();
            }
            ask(request().withLabels(chosen));
            say();
        });
        return item;
    }

    private void say() {
        int chosen = request().labels().size();
        labels.setText(
                chosen == 0
                        ? messages.text("agreement.labels.all")
                        : messages.text("agreement.labels.some", chosen));
    }

    private AgreementRequest request() {
        return viewModel.requestProperty().get();
    }

    private void ask(AgreementRequest changed) {
        viewModel.requestProperty().set(changed);
    }

    private String rule(double least) {
        if (least == AgreementRequest.SAME_WORDS) {
            return messages.text("agreement.match.exact");
        }
        return least == AgreementRequest.OVERLAP
                ? messages.text("agreement.match.overlap")
                : messages.text("agreement.match.part", Math.round(100 * least));
    }

    private <T> void choice(ChoiceBox<T> box, String what, List<T> all, Function<T, String> shown) {
        box.setId("agreement-" + what);
        box.setAccessibleText(messages.text("agreement." + what));
        box.getItems().setAll(all);
        box.setConverter(new Shown<>(shown));
    }
}
