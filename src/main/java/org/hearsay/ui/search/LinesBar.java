package org.hearsay.ui.search;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// Below the lines: their order, how much stands around the hits, and the way out.
final class LinesBar extends HBox {

    private static final int STEP = 20;

    private final SearchViewModel viewModel;
    private final Messages messages;

    LinesBar(SearchViewModel viewModel, Messages messages, Runnable export) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("toolbar-row", "below-another");
        var order = order();
        var sort = new Label(messages.text("search.order"));
        sort.setLabelFor(order);
        var less = Controls.button("search-less", "−", () -> viewModel.widenContext(-STEP));
        less.setAccessibleText(messages.text("search.less"));
        var more = Controls.button("search-more", "+", () -> viewModel.widenContext(STEP));
        more.setAccessibleText(messages.text("search.more"));
        var out = Controls.button("search-export", messages.text("search.export"), export);
        out.disableProperty().bind(Bindings.isEmpty(viewModel.lines()));
        getChildren().addAll(sort, order, around(), less, more, ticks(), Controls.spring(), out);
    }

    private ChoiceBox<HitOrder> order() {
        var order = new ChoiceBox<HitOrder>();
        order.setId("search-order");
        order.getItems().setAll(HitOrder.values());
        order.setConverter(new Shown<>(o -> messages.text("search.order." + o.name())));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        order.setAccessibleText(messages.text("search.order"));
        return order;
    }

    private Label around() {
        var label = new Label();
        viewModel
                .contextProperty()
                .subscribe(n -> label.setText(messages.text("search.context", n)));
        return label;
    }

    private Label ticks() {
        var label = Controls.label("", "muted", "secondary");
        label.setId("search-ticked");
        label.setMinWidth(0);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("search.ticked", viewModel.ticked().size()),
                                viewModel.ticked()));
        return label;
    }
}
