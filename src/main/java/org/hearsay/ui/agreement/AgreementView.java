package org.hearsay.ui.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.project.agreement.AgreementReport;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.ui.agreement.AgreementViewModel.State;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.charts.ChartFiles;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.EmptyPlace;
import org.hearsay.ui.support.look.Shown;
import org.jspecify.annotations.Nullable;

/// Headlines, then the tables of two annotators, then charts; at the right the cases of whichever
/// number was chosen.
final class AgreementView extends BorderPane {

    private static final double OLD = 0.45;

    private final AgreementViewModel viewModel;
    private final Messages messages;
    private final Filters filters;
    private final Consumer<CaseQuery> open;
    private final ChartPane charts;
    private final EmptyPlace empty;
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(body);
    private final ChoiceBox<PairAgreement> pairs = new ChoiceBox<>();
    private final FlowPane tables = new FlowPane(24, 16);
    private final Wording wording;
    private final BooleanProperty explained = new SimpleBooleanProperty();

    AgreementView(
            AgreementViewModel viewModel,
            Messages messages,
            Runnable articles,
            CasesPane cases,
            ChartFiles files) {
        this.viewModel = viewModel;
        this.messages = messages;
        open = viewModel::find;
        wording = new Wording(messages);
        setId("place-agreement");
        filters = new Filters(viewModel, messages);
        charts = new ChartPane(messages, files, open);
        empty = new EmptyPlace(messages.text("empty.articles"), articles);
        pairs.setId("agreement-pair");
        pairs.setAccessibleText(messages.text("agreement.pair.choice"));
        pairs.setConverter(new Shown<>(wording::pair));
        pairs.valueProperty().subscribe(this::showPair);
        body.setStyle("-fx-padding: 4 16 16 16;");
        scroll.setFitToWidth(true);
        scroll.setId("agreement-scroll");
        setTop(filters);
        setCenter(new StackPane(scroll, empty));
        setRight(cases);
        viewModel.reportProperty().subscribe(this::show);
        viewModel.stateProperty().subscribe(s -> body.setOpacity(s == State.COMPUTED ? 1 : OLD));
    }

    void offer() {
        filters.offer();
    }

    void focusFirst() {
        filters.focusFirst();
    }

    /// Says in words what the measures mean, or no more.
    void explain() {
        explained.set(!explained.get());
        if (explained.get()) {
            scroll.setVvalue(0);
        }
    }

    private void show(@Nullable AgreementReport report) {
        boolean nothing = report != null && report.pairs().isEmpty();
        Controls.show(empty, nothing);
        scroll.setVisible(report != null && !nothing);
        if (report == null) {
            return;
        }
        if (nothing) {
            sayNothing(report);
            return;
        }
        empty.say("");
        var chosen = pairs.getValue();
        pairs.getItems().setAll(report.pairs());
        pairs.setValue(
                report.pairs().stream()
                        .filter(p ->
                                chosen != null && wording.names(p).equals(wording.names(chosen)))
                        .findFirst()
                        .orElseGet(() -> mostInCommon(report)));
        charts.show(report);
        body.getChildren().setAll(new Headlines(messages, open, explained).of(report));
        if (report.pairs().size() > 1) {
            body.getChildren().add(pairs);
        }
        body.getChildren().add(tables);
        if (!report.together().isEmpty()) {
            body.getChildren()
                    .add(
                            titled(
                                    messages.text(
                                            "agreement.together",
                                            report.layers().size(),
                                            report.common().size()),
                                    new Together(messages, open).grid(report)));
        }
        body.getChildren().add(charts);
        var remarks = new VBox(4);
        remarks.setId("agreement-remarks");
        report.remarks()
                .forEach(r ->
                        remarks.getChildren().add(Controls.wrapped(wording.remark(r), "muted")));
        body.getChildren().add(remarks);
    }

    /// Whoever has hardly begun says little.
    private static PairAgreement mostInCommon(AgreementReport report) {
        return report.pairs().stream()
                .max(Comparator.comparingLong(p -> p.overall().match().pairs()))
                .orElseThrow();
    }

    private void sayNothing(AgreementReport report) {
        if (!viewModel.hasDocuments()) {
            empty.sayNothingIsThere(messages.text("agreement.empty.documents"));
        } else if (report.layers().size() < 2) {
            empty.sayNothingIsThere(messages.text("agreement.empty.alone"));
        } else {
            empty.sayNothingIsThere(
                    messages.text("agreement.empty.common", String.join(", ", report.layers())));
        }
    }

    private void showPair(@Nullable PairAgreement pair) {
        if (pair == null) {
            return;
        }
        var all = new Tables(messages, open, pair);
        tables.getChildren()
                .setAll(
                        List.of(
                                titled(
                                        messages.text("agreement.per-label", wording.pair(pair)),
                                        all.labels()),
                                titled(
                                        messages.text("agreement.confusion"),
                                        new Confusion(messages, open).grid(pair)),
                                titled(messages.text("agreement.values"), all.items()),
                                titled(messages.text("agreement.links"), all.links())));
    }

    private static VBox titled(String title, Node content) {
        var heading = Controls.label(title, "list-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        return new VBox(4, heading, content);
    }
}
