package org.hearsay.ui.search;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.hearsay.job.Outcome;
import org.hearsay.project.Access;
import org.hearsay.project.report.HitTable;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.Tagging;
import org.hearsay.schema.Label;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.look.LetterChip;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Search*.
public final class SearchPlace implements Place, SearchView.Actions {

    private static final String TOPIC = "search";

    private final PlaceContext context;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;
    private final SearchViewModel viewModel;
    private final IndexWatch index;
    private final WayBack wayBack;
    private @Nullable SearchView view;

    public SearchPlace(PlaceContext context) {
        this.context = context;
        session = context.session();
        desktop = context.desktop();
        messages = desktop.messages();
        viewModel = new SearchViewModel(session, desktop.jobs(), desktop.owner());
        index =
                new IndexWatch(
                        session,
                        desktop.jobs(),
                        messages.text("search.indexing"),
                        viewModel::searchAgain);
        wayBack = new WayBack(context.navigation()::back);
    }

    @Override
    public PlaceId id() {
        return PlaceId.SEARCH;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public void enter() {
        wayBack.close();
        made().offer(session.registryProperty().get());
        if (made().hasLine()) {
            made().focusLines();
        } else {
            made().focusQuery();
        }
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(Command.Menu.EDIT, "find-in-project", this::findInProject, "Shortcut+Shift+F");
    }

    @Override
    public ObservableValue<List<KeyHint>> hints() {
        return new SimpleObjectProperty<>(
                List.of(
                        new KeyHint(
                                "search-open",
                                "Enter",
                                messages.text("search.hint.open"),
                                this::openSelected),
                        new KeyHint(
                                "search-tick",
                                "Space",
                                messages.text("search.hint.tick"),
                                this::tickSelected)));
    }

    @Override
    public void cyclePanes(int step) {
        made().cyclePanes();
    }

    @Override
    public void close() {
        wayBack.close();
        index.close();
        viewModel.close();
    }

    @Override
    public void open(Hit hit) {
        var scene = made().getScene();
        context.navigation().show(hit.document(), hit.span());
        wayBack.open(scene);
    }

    @Override
    public void tag() {
        if (!(session.access() instanceof Access.Write)) {
            context.notices().result(messages.text("search.read-only"));
            return;
        }
        var hits = List.copyOf(viewModel.ticked());
        var labels =
                session.registryProperty().get().schema().labels().stream()
                        .map(Label::name)
                        .toList();
        var sheets = context.sheets();
        var sheet =
                new TagSheet(
                        labels,
                        hits.size(),
                        messages,
                        label -> propose(label, hits),
                        sheets::close);
        sheets.show(sheet, sheet.first());
    }

    @Override
    public void export() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("search.export"));
        chooser.setInitialFileName("hits.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File chosen = chooser.showSaveDialog(made().getScene().getWindow());
        if (chosen == null) {
            return;
        }
        var hits = List.copyOf(viewModel.lines());
        desktop.jobs()
                .start(
                        messages.text("search.exporting"),
                        _ -> {
                            HitTable.write(chosen.toPath(), hits);
                            return hits.size();
                        },
                        outcome -> exported(outcome, chosen));
    }

    private void exported(Outcome<Integer> outcome, File file) {
        switch (outcome) {
            case Outcome.Done<Integer>(var lines) ->
                    context.notices()
                            .result(TOPIC, messages.text("search.exported", lines, file.getName()));
            case Outcome.Cancelled<Integer> _ -> context.notices().clearResult();
            case Outcome.Failed<Integer>(var cause) -> warn(cause);
        }
    }

    private void propose(String label, List<Hit> hits) {
        var tagging =
                new Tagging(session.project(), session.annotator().id(), desktop.clock().instant());
        desktop.jobs()
                .start(
                        messages.text("search.tagging"),
                        _ -> {
                            session.settled().toCompletableFuture().join();
                            return tagging.run(label, hits);
                        },
                        outcome -> proposed(outcome, label));
    }

    private void proposed(Outcome<Optional<Tagging.Proposed>> outcome, String label) {
        switch (outcome) {
            case Outcome.Done<Optional<Tagging.Proposed>>(var done) -> {
                viewModel.ticked().clear();
                done.ifPresent(p -> session.taken(p.step()));
                var name = messages.labelName(label);
                context.notices()
                        .result(
                                TOPIC,
                                done.map(p ->
                                                messages.text(
                                                        "search.proposed",
                                                        p.suggestions(),
                                                        p.documents(),
                                                        name))
                                        .orElseGet(() ->
                                                messages.text("search.nothing-proposed", name)));
            }
            case Outcome.Cancelled<Optional<Tagging.Proposed>> _ -> context.notices().clearResult();
            case Outcome.Failed<Optional<Tagging.Proposed>>(var cause) -> warn(cause);
        }
    }

    private void warn(Throwable cause) {
        context.notices().tell(TOPIC, Notices.Notice.warning(new Reasons(messages).of(cause)));
    }

    private void findInProject() {
        context.navigation().show(PlaceId.SEARCH);
        made().focusQuery();
    }

    private void openSelected() {
        made().selected().ifPresent(this::open);
    }

    private void tickSelected() {
        made().selected().ifPresent(viewModel::toggle);
    }

    private SearchView made() {
        var known = view;
        if (known == null) {
            new KeptQueries(desktop.preferences(), session.file()).follow(viewModel.recent());
            known = new SearchView(viewModel, messages, this::chip, this);
            view = known;
            // The labels' chips have colours of their own.
            desktop.look().darkProperty().subscribe(known::refresh);
        }
        return known;
    }

    private LetterChip chip(String label) {
        var schema = session.registryProperty().get().schema();
        return new LetterChip(label, schema, desktop.look().darkProperty().get());
    }
}
