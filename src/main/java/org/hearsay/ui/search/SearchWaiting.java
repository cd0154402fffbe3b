package org.hearsay.ui.search;

import org.hearsay.ui.search.SearchViewModel.State;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.WaitingRows;

/// Says that a search runs before there is a first hit, and where it broke off.
final class SearchWaiting {

    private final SearchViewModel viewModel;
    private final Messages messages;
    private final WaitingRows rows;

    private SearchWaiting(SearchViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        rows = new WaitingRows("search", messages.text("save.retry"), viewModel::search);
    }

    static WaitingRows of(SearchViewModel viewModel, Messages messages) {
        var waiting = new SearchWaiting(viewModel, messages);
        viewModel.stateProperty().subscribe(_ -> waiting.show());
        viewModel.totalsProperty().subscribe(_ -> waiting.show());
        return waiting.rows;
    }

    private void show() {
        var state = viewModel.stateProperty().get();
        boolean any = viewModel.totalsProperty().get().hits() > 0;
        // What is wrong with a query is said at the query.
        if (state == State.FAILED && viewModel.troubleProperty().get() == null) {
            rows.failed(messages.text("search.failed"));
        } else if (state == State.RUNNING && !any) {
            rows.coming();
        } else {
            rows.there();
        }
    }
}
