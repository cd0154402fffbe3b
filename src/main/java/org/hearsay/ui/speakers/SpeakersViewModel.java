package org.hearsay.ui.speakers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Why;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.project.speakers.Mentions.Count;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.session.speakers.Profile;
import org.hearsay.session.speakers.SamePerson;
import org.hearsay.session.speakers.SpeakerChanges;
import org.hearsay.session.speakers.SpeakerSearch;
import org.jspecify.annotations.Nullable;

/// The speakers of the open project as the place shows them: filtered, counted, one of them in
/// full. What the file must be asked for is asked beside the window, and only while the place is
/// shown.
///
/// Confined to the JavaFX thread.
public final class SpeakersViewModel {

    private static final int PAIRS = 200;

    private final ProjectSession session;
    private final Jobs jobs;
    private final SpeakerChanges changes;
    private final SpeakerSearch search = new SpeakerSearch();
    private final ObservableList<Entity> all = FXCollections.observableArrayList();
    private final FilteredList<Entity> visible = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Id, Count>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SamePerson.Pair>> pairs =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Why>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> asking = new HashSet<>();
    private final Map<String, Runnable> waiting = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Entity> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper listings = new ReadOnlyLongWrapper();
    private Subscription shown = Subscription.EMPTY;

    SpeakersViewModel(ProjectSession session, Jobs jobs, SpeakerChanges changes) {
        this.session = session;
        this.jobs = jobs;
        this.changes = changes;
        filter.subscribe(typed -> visible.setPredicate(e -> search.finds(typed, e)));
    }

    /// The place is shown: keeps everything up to date.
    void enter() {
        shown.unsubscribe();
        shown =
                session.registryProperty()
                        .subscribe(this::show)
                        .and(session.saveStateProperty().subscribe(this::saved));
    }

    void leave() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    Registry registry() {
        return session.registryProperty().get();
    }

    SpeakerChanges changes() {
        return changes;
    }

    boolean mayChange() {
        return changes.mayChange();
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Speakers with the filter's words in a name, by name.
    ObservableList<Entity> visible() {
        return visible;
    }

    boolean isEmptyProject() {
        return all.isEmpty();
    }

    ReadOnlyObjectProperty<Map<Id, Count>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    Count count(Entity speaker) {
        return counts.get().getOrDefault(speaker.id(), Count.NONE);
    }

    /// The selected speaker with where they are mentioned; null while that is read, or nobody is
    /// selected.
    ReadOnlyObjectProperty<@Nullable Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /// Why what belongs to the speakers could not be read; empty where it could.
    ReadOnlyObjectProperty<Optional<Why>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void readAgain() {
        saved(session.saveStateProperty().get());
    }

    /// Those who may be one.
    ReadOnlyObjectProperty<List<SamePerson.Pair>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /// The selected speaker as they are now; null for none.
    ReadOnlyObjectProperty<@Nullable Entity> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<Entity> selected() {
        return Optional.ofNullable(selected.get());
    }

    void select(Entity speaker) {
        if (selected().filter(s -> s.id().equals(speaker.id())).isEmpty()) {
            profile.set(null);
            selected.set(speaker);
            readProfile();
        }
    }

    /// Goes up whenever the speakers are listed anew.
    ReadOnlyLongProperty listingsProperty() {
        return listings.getReadOnlyProperty();
    }

    /// Others who have the name, but `except`.
    List<Entity> others(String name, Id except) {
        return registry().entities().values().stream()
                .filter(e -> !e.id().equals(except) && e.names().contains(name))
                .toList();
    }

    /// Whose name stays where several become one: the one with most mentions.
    Entity foremost(List<Entity> several) {
        return several.stream()
                .max(Comparator.comparingInt(e -> count(e).mentions()))
                .orElseThrow();
    }

    /// Says that the two are not one.
    void tellApart(SamePerson.Pair pair) {
        registry()
                .entity(pair.one().id())
                .ifPresent(one -> changes.change(one, SamePerson.distinct(one, pair.other())));
    }

    private void show(Registry now) {
        var speakers = now.entitiesByName();
        if (!all.equals(speakers)) {
            selected.set(selected().flatMap(s -> now.entity(s.id())).orElse(null));
            all.setAll(speakers);
            listings.set(listings.get() + 1);
            ask("pairs", _ -> SamePerson.among(speakers, PAIRS), pairs::set);
        }
    }

    private void saved(SaveState state) {
        if (state instanceof SaveState.Saved) {
            var sight = sight();
            ask("counts", _ -> new Mentions(session.project(), sight).counts(), counts::set);
            readProfile();
        }
    }

    private void readProfile() {
        var sight = sight();
        selected()
                .ifPresent(speaker ->
                        ask(
                                "profile",
                                _ ->
                                        Profile.read(
                                                session.project(),
                                                speaker,
                                                registry().schema(),
                                                sight),
                                read -> {
                                    if (selected()
                                            .filter(s -> s.id().equals(read.speaker().id()))
                                            .isPresent()) {
                                        profile.set(read);
                                    } else {
                                        readProfile();
                                    }
                                }));
    }

    private Sight sight() {
        return Sight.of(registry().head(), session.annotator());
    }

    /// Asks for one thing of a kind at a time; of what is asked meanwhile the last is asked after
    /// it.
    private <T> void ask(String kind, Work<T> work, Consumer<T> then) {
        if (!asking.add(kind)) {
            waiting.put(kind, () -> ask(kind, work, then));
            return;
        }
        jobs.start(
                kind,
                work,
                outcome -> {
                    asking.remove(kind);
                    switch (outcome) {
                        case Outcome.Done<T>(var result) -> {
                            trouble.set(Optional.empty());
                            then.accept(result);
                        }
                        case Outcome.Failed<T>(var cause) ->
                                trouble.set(Optional.of(Why.of(cause)));
                        case Outcome.Cancelled<T> _ -> {}
                    }
                    var again = waiting.remove(kind);
                    if (again != null) {
                        again.run();
                    }
                });
    }
}
