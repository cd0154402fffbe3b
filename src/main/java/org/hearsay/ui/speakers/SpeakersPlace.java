package org.hearsay.ui.speakers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearsay.edit.Mention;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.session.speakers.SpeakerChanges;
import org.hearsay.ui.speakers.picking.NameCard;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command.Menu;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place of the speakers: who they are, where they are mentioned, what they said; making one of
/// two, and two of one.
public final class SpeakersPlace implements Place {

    private final PlaceContext context;
    private final Messages messages;
    private final SpeakersViewModel viewModel;
    private final SpeakerFiles files;
    private final ReadOnlyBooleanWrapper isShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasSelected = new ReadOnlyBooleanWrapper();
    private @Nullable Panes panes;

    public SpeakersPlace(PlaceContext context) {
        this.context = context;
        var desktop = context.desktop();
        messages = desktop.messages();
        var session = context.session();
        var changes = new SpeakerChanges(session, desktop.jobs(), desktop.clock(), desktop.owner());
        viewModel = new SpeakersViewModel(session, desktop.jobs(), changes);
        files = new SpeakerFiles(context);
    }

    private record Panes(
            SpeakerTable table, SpeakerForm form, ProfileView profile, SpeakersView view) {}

    @Override
    public PlaceId id() {
        return PlaceId.SPEAKERS;
    }

    @Override
    public Node view() {
        return panes().view();
    }

    @Override
    public void enter() {
        viewModel.enter();
        isShown.set(true);
        panes().table().takeFocus();
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
        commands.add(Menu.TOOLS, "new-speaker", isShown, this::add);
        commands.add(Menu.TOOLS, "merge-speakers", isShown.and(hasSelected), this::merge);
        commands.add(Menu.TOOLS, "export-speakers", isShown, () -> files.write(view()));
        commands.add(Menu.TOOLS, "import-speakers", isShown, () -> files.read(view()));
    }

    @Override
    public ObservableValue<List<KeyHint>> hints() {
        return hasSelected.map(any ->
                any
                        ? List.of(
                                hint("new-speaker", "N", this::add),
                                hint("merge-speakers", "M", this::merge),
                                hint("speaker-open", "Enter", this::focusMentions),
                                hint("speaker-details", "F2", this::details))
                        : List.of(hint("new-speaker", "N", this::add)));
    }

    @Override
    public void cyclePanes(int step) {
        var all = panes();
        List<Runnable> stops =
                List.of(all.table()::takeFocus, all.form()::focusName, all.profile()::takeFocus);
        int now = all.profile().isFocusWithin() ? 2 : all.form().isFocusWithin() ? 1 : 0;
        stops.get(Math.floorMod(now + step, stops.size())).run();
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
        var table =
                new SpeakerTable(
                        viewModel,
                        messages,
                        new SpeakerTable.Keys() {
                            @Override
                            public void add() {
                                SpeakersPlace.this.add();
                            }

                            @Override
                            public void merge() {
                                SpeakersPlace.this.merge();
                            }

                            @Override
                            public void mentions() {
                                focusMentions();
                            }

                            @Override
                            public void rename() {
                                details();
                            }

                            @Override
                            public void articles() {
                                context.navigation().show(PlaceId.ANNOTATE);
                            }
                        });
        var form = new SpeakerForm(viewModel, messages);
        var profile = new ProfileView(viewModel, messages, new Asking());
        var same =
                new SamePersonView(
                        messages,
                        pair -> merge(List.of(pair.one(), pair.other())),
                        pair -> changing(() -> viewModel.tellApart(pair)));
        viewModel.pairsProperty().subscribe(same::show);
        return new Panes(
                table, form, profile, new SpeakersView(table, same, form, profile, messages));
    }

    private void follow(Panes made) {
        context.desktop().look().darkProperty().subscribe(made.profile()::colour);
        viewModel.profileProperty().subscribe(made.profile()::show);
        viewModel
                .selectedProperty()
                .subscribe(speaker -> {
                    hasSelected.set(speaker != null);
                    made.view().showDetails(speaker != null);
                    if (speaker != null) {
                        made.form().show(speaker);
                    }
                });
    }

    private void add() {
        changing(() -> {
            var id = viewModel.changes().add(messages.text("speakers.new.name"));
            viewModel.filterProperty().set("");
            panes().table().select(id);
            panes().form().focusName();
        });
    }

    private void details() {
        panes().form().focusName();
    }

    private void focusMentions() {
        panes().profile().takeFocus();
    }

    private void merge() {
        var several = panes().table().chosen();
        if (several.size() < 2) {
            context.notices().result(messages.text("speakers.merge.choose"));
        } else {
            merge(several);
        }
    }

    private void merge(List<Entity> several) {
        changing(() ->
                MergeCard.show(
                        context.sheets(),
                        messages,
                        viewModel,
                        several,
                        kept -> {
                            var gone =
                                    several.stream()
                                            .map(Entity::id)
                                            .filter(id -> !id.equals(kept.id()))
                                            .toList();
                            viewModel
                                    .changes()
                                    .merge(kept.id(), gone, told("merged", kept.name(), kept.id()));
                        }));
    }

    private Consumer<SpeakerChanges.Result> told(String key, String name, Id then) {
        return result -> {
            switch (result) {
                case DONE -> {
                    context.notices().result(messages.text("speakers.done." + key, name));
                    panes().table().select(then);
                }
                case LOCKED -> context.notices().result(messages.text("speakers.locked", name));
                case NOT_DONE -> context.notices().result(messages.text("speakers.not-done", name));
            }
        };
    }

    /// Does it where the project can be changed, and says so where not.
    private void changing(Runnable action) {
        if (viewModel.mayChange()) {
            action.run();
        } else {
            context.notices().result(messages.text("notice.blocked-read-only"));
        }
    }

    private KeyHint hint(String id, String key, Runnable run) {
        return new KeyHint(id, key, messages.text("command." + id), run);
    }

    /// What is asked for beside the mentions of the selected speaker.
    private final class Asking implements ProfileView.Asked {

        @Override
        public void open(Mention mention) {
            context.navigation().show(mention.place().document(), mention.annotation().id());
        }

        @Override
        public void split(Set<Id> mentions) {
            viewModel
                    .selected()
                    .ifPresent(s ->
                            NameCard.ask(
                                    context.sheets(),
                                    messages,
                                    messages.text("speakers.split.title", mentions.size()),
                                    s.name(),
                                    name ->
                                            viewModel
                                                    .changes()
                                                    .split(
                                                            s.id(),
                                                            mentions,
                                                            name,
                                                            told("split", name, s.id()))));
        }

        @Override
        public void unlink() {
            viewModel
                    .selected()
                    .ifPresent(s ->
                            viewModel.changes().unlink(s.id(), told("unlinked", s.name(), s.id())));
        }

        @Override
        public void remove() {
            viewModel
                    .selected()
                    .ifPresent(s ->
                            viewModel.changes().remove(s.id(), told("removed", s.name(), s.id())));
        }
    }
}
