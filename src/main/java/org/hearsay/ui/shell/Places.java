package org.hearsay.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.util.Subscription;
import org.hearsay.model.Id;
import org.hearsay.session.ProjectSession;
import org.hearsay.text.Span;
import org.hearsay.ui.shell.annotate.AnnotatePlace;
import org.hearsay.ui.shell.frame.ShellView;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.Navigation;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceId;

/// The places of a project's window: which is shown, and how one came there.
///
/// Confined to the JavaFX thread.
final class Places implements Navigation {

    private static final int REMEMBERED = 50;

    private final ShellView shell;
    private final ProjectSession session;
    private final Function<List<KeyHint>, List<KeyHint>> completed;
    private final Map<PlaceId, Place> all = new EnumMap<>(PlaceId.class);
    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();
    private PlaceId current = PlaceId.ANNOTATE;
    private Subscription hints = Subscription.EMPTY;

    /// @param completed adds what the key bar always shows
    Places(
            ShellView shell,
            ProjectSession session,
            Function<List<KeyHint>, List<KeyHint>> completed) {
        this.shell = shell;
        this.session = session;
        this.completed = completed;
    }

    /// A place with the article that was at work in it, and where.
    private record Spot(PlaceId place, Id document, int caret) {}

    void add(Place place) {
        all.put(place.id(), place);
    }

    void addCommands(Commands commands) {
        all.values().forEach(place -> place.addCommands(commands));
    }

    /// Shows the first place.
    void begin() {
        shell.rail().offer(List.copyOf(all.keySet()), this::show);
        enter(current);
    }

    PlaceId current() {
        return current;
    }

    List<PlaceId> ids() {
        return List.copyOf(all.keySet());
    }

    AnnotatePlace annotate() {
        return (AnnotatePlace) place(PlaceId.ANNOTATE);
    }

    void cyclePanes(int step) {
        place(current).cyclePanes(step);
    }

    @Override
    public void show(PlaceId place) {
        if (all.containsKey(place)) {
            if (place != current) {
                leaveSpot();
            }
            enter(place);
        }
    }

    /// Shows an article where it was left, or from its start.
    void show(Id document) {
        leaveSpot();
        enter(PlaceId.ANNOTATE);
        annotate().arriving().at(document);
    }

    @Override
    public void show(Id document, Span span) {
        leaveSpot();
        enter(PlaceId.ANNOTATE);
        annotate().arriving().at(document, span);
    }

    @Override
    public void show(Id document, Id annotation) {
        leaveSpot();
        enter(PlaceId.ANNOTATE);
        annotate().arriving().at(document, annotation);
    }

    @Override
    public void back() {
        go(behind, ahead);
    }

    @Override
    public void forward() {
        go(ahead, behind);
    }

    void close() {
        hints.unsubscribe();
        all.values().forEach(Place::close);
    }

    private void go(Deque<Spot> from, Deque<Spot> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(here());
        var spot = from.pop();
        enter(spot.place());
        if (spot.place() == PlaceId.ANNOTATE && !spot.document().equals(Id.PROJECT)) {
            annotate().arriving().at(spot.document(), spot.caret());
        }
    }

    private void leaveSpot() {
        ahead.clear();
        behind.push(here());
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
    }

    private Spot here() {
        var open = session.documentProperty().get();
        var document = open == null ? Id.PROJECT : open.id();
        return new Spot(current, document, annotate().caret());
    }

    private void enter(PlaceId wanted) {
        if (wanted != current) {
            place(current).leave();
        }
        current = wanted;
        var place = place(wanted);
        shell.showPlace(place.view(), true);
        // What stands in panes is in the window only once these are styled, and could not take the
        // keyboard before.
        place.view().applyCss();
        shell.rail().mark(wanted);
        hints.unsubscribe();
        hints = place.hints().subscribe(keys -> shell.keyBar().show(completed.apply(keys)));
        place.enter();
    }

    private Place place(PlaceId id) {
        var place = all.get(id);
        if (place == null) {
            throw new IllegalStateException("No such place here: " + id);
        }
        return place;
    }
}
