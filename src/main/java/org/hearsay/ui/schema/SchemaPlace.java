package org.hearsay.ui.schema;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Looks;
import org.hearsay.schema.change.Ordering;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;
import org.hearsay.session.schema.SchemaEditing;
import org.hearsay.ui.schema.exchange.SchemaExchange;
import org.hearsay.ui.schema.parts.MarkSamples;
import org.hearsay.ui.schema.parts.PartView;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command.Menu;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place of the schema: what may be annotated, changed with all that was annotated with it.
public final class SchemaPlace implements Place {

    private final PlaceContext context;
    private final Messages messages;
    private final MarkSamples samples;
    private final SchemaViewModel viewModel;
    private final Asking asking;
    private final SchemaExchange exchange;
    private final ReadOnlyBooleanWrapper isShown = new ReadOnlyBooleanWrapper();
    private @Nullable Panes panes;

    public SchemaPlace(PlaceContext context, MarkSamples samples) {
        this.context = context;
        this.samples = samples;
        var desktop = context.desktop();
        messages = desktop.messages();
        viewModel =
                new SchemaViewModel(
                        context.session(),
                        desktop.jobs(),
                        new SchemaEditing(
                                context.session(),
                                desktop.jobs(),
                                desktop.clock(),
                                desktop.owner()),
                        messages);
        asking = new Asking(context, viewModel);
        exchange =
                new SchemaExchange(
                        context.session(),
                        desktop,
                        context.notices(),
                        context.sheets(),
                        new SchemaExchange.Changing(
                                viewModel::effect, change -> asking.apply(change, () -> {})));
    }

    private record Panes(SubjectList list, PartView part, SchemaView view) {}

    @Override
    public PlaceId id() {
        return PlaceId.SCHEMA;
    }

    @Override
    public Node view() {
        return panes().view();
    }

    @Override
    public void enter() {
        viewModel.enter();
        isShown.set(true);
        panes().view().focus();
    }

    @Override
    public void leave() {
        isShown.set(false);
        viewModel.leave();
    }

    @Override
    public void close() {
        viewModel.leave();
    }

    @Override
    public void addCommands(Commands commands) {
        asking.useKeys(commands);
        commands.add(Menu.TOOLS, "new-label", isShown, this::addLabel);
        commands.add(Menu.TOOLS, "new-relation", isShown, this::addRelation);
        commands.add(Menu.TOOLS, "import-schema", isShown, () -> exchange.askToRead(window()));
        commands.add(Menu.TOOLS, "export-schema", isShown, () -> exchange.askToWrite(window()));
        commands.add(Menu.TOOLS, "compare-schema", isShown, () -> exchange.compare(window()));
    }

    @Override
    public void cyclePanes(int step) {
        if (panes().list().isFocused()) {
            panes().part().focusFirst();
        } else {
            panes().view().focus();
        }
    }

    private Panes panes() {
        var made = panes;
        if (made == null) {
            made = build();
            panes = made;
            follow(made);
        }
        return made;
    }

    private Panes build() {
        var look = context.desktop().look();
        var part = new PartView(asking, messages, samples);
        var list =
                new SubjectList(
                        viewModel::schema, messages, look.darkProperty()::get, part::focusFirst);
        list.onMove(this::move);
        var add = new FlowPane(8, 8);
        add.getChildren()
                .addAll(
                        Controls.button(
                                "schema-new-label",
                                messages.text("schema.place.new-label"),
                                this::addLabel),
                        Controls.button(
                                "schema-new-relation",
                                messages.text("schema.place.new-relation"),
                                this::addRelation));
        var start = new EmptySchema(messages, this::startFromNews, this::addLabel);
        return new Panes(list, part, new SchemaView(list, part, start, add, ways()));
    }

    private HBox ways() {
        return new HBox(
                8,
                Controls.button(
                        "schema-compare-with",
                        messages.text("schema.place.compare"),
                        () -> exchange.compare(window())),
                Controls.button(
                        "schema-import",
                        messages.text("schema.place.import"),
                        () -> exchange.askToRead(window())),
                Controls.button(
                        "schema-export",
                        messages.text("schema.place.export"),
                        () -> exchange.askToWrite(window())));
    }

    private @Nullable Window window() {
        return panes == null || panes.view().getScene() == null
                ? null
                : panes.view().getScene().getWindow();
    }

    private void follow(Panes made) {
        made.list()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        viewModel.select(chosen);
                    }
                });
        viewModel.selectedProperty().subscribe(_ -> showPart(made));
        viewModel.usesProperty().subscribe(_ -> showPart(made));
        viewModel.fitsProperty().subscribe(_ -> showPart(made));
        context.desktop().look().darkProperty().subscribe(_ -> made.list().refresh());
        viewModel.versionProperty().subscribe(_ -> showAll(made));
        if (viewModel.selectedProperty().get() == null && !made.list().getItems().isEmpty()) {
            made.list().getSelectionModel().selectFirst();
        }
    }

    private void showAll(Panes made) {
        var schema = viewModel.schema();
        made.view().showEmpty(schema.labels().isEmpty() && schema.relations().isEmpty());
        made.list().show(viewModel.selectedProperty().get());
        showPart(made);
    }

    private void showPart(Panes made) {
        var subject = viewModel.selectedProperty().get();
        if (subject != null && !subject.equals(made.list().getSelectionModel().getSelectedItem())) {
            made.list().getSelectionModel().select(subject);
        }
        made.part().show(subject);
        made.view().tellUse(asking.used(subject));
    }

    private void move(int by) {
        var part = Subject.part(viewModel.selectedProperty().get());
        if (part.isPresent() && viewModel.mayChange()) {
            var moved = Ordering.moved(viewModel.schema(), part.get(), by);
            if (!moved.equals(viewModel.schema())) {
                asking.revise(part.get().text(), s -> Ordering.moved(s, part.get(), by));
            }
        }
    }

    private void addLabel() {
        var taken = new ArrayList<>(viewModel.schema().labels().stream().map(Label::name).toList());
        viewModel.schema().relations().forEach(r -> taken.add(r.name()));
        var name = Schemas.free(messages.text("schema.place.new-label.name"), taken);
        var label = Looks.fresh(name, viewModel.schema().labels());
        add(name, s -> s.withLabels(Schemas.and(s.labels(), label)), new Subject.OfLabel(name));
    }

    private void addRelation() {
        var taken =
                new ArrayList<>(
                        viewModel.schema().relations().stream().map(RelationType::name).toList());
        viewModel.schema().labels().forEach(l -> taken.add(l.name()));
        var name = Schemas.free(messages.text("schema.place.new-relation.name"), taken);
        add(
                name,
                s -> s.withRelations(Schemas.and(s.relations(), RelationType.bare(name))),
                new Subject.OfRelation(name));
    }

    private void add(String name, UnaryOperator<Schema> change, Subject then) {
        asking.revise(
                name,
                change,
                () -> {
                    viewModel.select(then);
                    panes().part().focusFirst();
                });
    }

    private void startFromNews() {
        asking.apply(
                new SchemaChange.Revise(
                        SchemaJson.newsAttribution().name(), SchemaJson.newsAttribution()),
                () -> panes().list().requestFocus());
    }
}
