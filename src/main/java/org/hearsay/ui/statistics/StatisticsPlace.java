package org.hearsay.ui.statistics;

import java.util.ArrayList;
import javafx.scene.Node;
import org.hearsay.model.Annotator;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.charts.ChartFiles;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Statistics*.
public final class StatisticsPlace implements Place {

    private final PlaceContext context;
    private final ProjectSession session;
    private final Messages messages;
    private final StatisticsViewModel viewModel;
    private @Nullable StatisticsView view;

    public StatisticsPlace(PlaceContext context) {
        this.context = context;
        session = context.session();
        messages = context.desktop().messages();
        viewModel =
                new StatisticsViewModel(
                        session, context.desktop().jobs(), messages.text("statistics.counting"));
    }

    @Override
    public PlaceId id() {
        return PlaceId.STATISTICS;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public void enter() {
        var layers = new ArrayList<String>();
        layers.add("");
        session.registryProperty().get().annotators().values().stream()
                .filter(a -> a.role() != Annotator.Role.RULES)
                .map(Annotator::name)
                .forEach(layers::add);
        made().offer(layers);
        made().focusFirst();
        viewModel.look();
    }

    @Override
    public void cyclePanes(int step) {
        made().cyclePanes();
    }

    @Override
    public void close() {
        viewModel.close();
    }

    private void csv() {
        var table = viewModel.tableProperty().get();
        if (table != null) {
            files().csv("statistics", table::write);
        }
    }

    private void picture() {
        files().picture("statistics", made().chart());
    }

    private ChartFiles files() {
        return new ChartFiles(context, this::view);
    }

    private StatisticsView made() {
        var known = view;
        if (known == null) {
            var fresh =
                    new StatisticsView(
                            viewModel,
                            messages,
                            () -> context.navigation().show(PlaceId.ANNOTATE),
                            this::csv,
                            this::picture);
            context.desktop().look().darkProperty().subscribe(fresh::colour);
            view = fresh;
            known = fresh;
        }
        return known;
    }
}
