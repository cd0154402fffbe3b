package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.Verdicts;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.project.suggest.EqualTo;
import org.jspecify.annotations.Nullable;

/// The suggestions of the document, one of which is the current one: it is accepted or refused with
/// one key each, and the next takes its place. What is proposed together, as a quote with its
/// speaker and cue, is accepted together; what is refused goes alone.
///
/// Confined to the session's thread.
public final class Suggested {

    private static final Comparator<Annotation> IN_TEXT =
            Comparator.comparing(Annotation::anchor).thenComparing(Annotation::id);

    private final Desk desk;
    private final SpeakerLinks links;
    private final ReadOnlyObjectWrapper<@Nullable Annotation> current =
            new ReadOnlyObjectWrapper<>();

    /// Where the caret was put for the current one; -1 where the current one is where the caret is.
    private int pinned = -1;

    private Predicate<Annotation> next = _ -> false;

    Suggested(Desk desk, SpeakerLinks links) {
        this.desk = desk;
        this.links = links;
    }

    /// What the keys for accepting and refusing mean; null where there is none at the caret.
    public ReadOnlyObjectProperty<@Nullable Annotation> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Those that are open, in text order.
    public List<Annotation> all() {
        return open().sorted(IN_TEXT).toList();
    }

    /// @param goes where to go once one was decided on; says whether it went anywhere
    public void useNext(Predicate<Annotation> goes) {
        next = goes;
    }

    /// Makes one the current, with the caret at its start.
    public void select(Id suggestion) {
        open().filter(a -> a.id().equals(suggestion)).findFirst().ifPresent(this::select);
    }

    /// The next one behind the caret, or the one before for -1; empty at the end.
    public Optional<Annotation> neighbour(int step) {
        var all = all();
        var now = current.get();
        int at = now == null ? -1 : all.indexOf(now);
        if (at >= 0) {
            int next = at + step;
            return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
        }
        int caret = desk.selection().caret();
        var beyond = all.stream().filter(a -> step > 0 == a.anchor().start() >= caret).toList();
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of(step > 0 ? beyond.getFirst() : beyond.getLast());
    }

    /// Accepts the current one with what is proposed together with it, and goes to the next.
    public void accept() {
        var now = current.get();
        if (now == null || !desk.document().isOwnShown() || !desk.mayChange()) {
            return;
        }
        var layer = layerOf(now);
        var chosen = layer.map(l -> Verdicts.together(l, now)).orElse(List.of(now));
        var taken = take(chosen, StepName.of("accept", now.label()));
        goOn(now, taken);
        var labels = chosen.stream().map(Annotation::label).distinct().toArray(String[]::new);
        desk.sayWithUndo(labels.length == 1 ? "accepted" : "accepted-with", labels);
    }

    /// Refuses the current one, and goes to the next.
    public void refuse() {
        var now = current.get();
        if (now != null && desk.mayChange()) {
            var edits = layerOf(now).map(l -> Verdicts.refuse(l, List.of(now))).orElse(List.of());
            desk.perform(new Transaction(StepName.of("refuse", now.label()), edits));
            goOn(now, Optional.empty());
            desk.sayWithUndo("refused", now.label());
        }
    }

    /// Accepts several in one step.
    ///
    /// @param chosen ids; those that are no suggestions any more are left out
    public void acceptAll(List<Id> chosen) {
        var wanted = open().filter(a -> chosen.contains(a.id())).sorted(IN_TEXT).toList();
        if (!wanted.isEmpty() && desk.document().isOwnShown() && desk.mayChange()) {
            var number = Integer.toString(wanted.size());
            take(wanted, StepName.of("accept-all", number));
            desk.sayWithUndo("accepted-all", number);
        }
    }

    /// What [#equalWords] would propose.
    ///
    /// @param wanted says it for any article
    /// @param here how many in this article
    public record Equal(EqualTo wanted, int here) {}

    /// What there is to propose for the selected annotation; where nothing can be, says why not.
    public Optional<Equal> equal() {
        var selected = desk.selected();
        if (selected.isEmpty()) {
            desk.say("equal-nothing");
            return Optional.empty();
        }
        return desk.document().isOwnShown() && desk.mayChange()
                ? new EqualMarks(desk.document()).wanted(selected.get())
                : Optional.empty();
    }

    /// Proposes the selected annotation's label wherever else in the article the same words stand,
    /// in one step, and goes to the first.
    public void equalWords() {
        var selected = desk.selected();
        if (selected.isEmpty()) {
            desk.say("equal-nothing");
        } else if (desk.document().isOwnShown() && desk.mayChange()) {
            var step = new EqualMarks(desk.document()).of(selected.get());
            var words = desk.document().article().text().at(selected.get().anchor());
            if (step.isEmpty()) {
                desk.say("equal-none", selected.get().label(), words);
                return;
            }
            desk.perform(step.get());
            neighbourOf(selected.get()).ifPresent(this::select);
            var number = step.get().name().arguments().getLast();
            desk.sayWithUndo("equal-proposed", selected.get().label(), words, number);
        }
    }

    private Optional<Annotation> neighbourOf(Annotation mark) {
        var equal = all().stream().filter(a -> a.label().equals(mark.label())).toList();
        return equal.stream()
                .filter(a -> a.anchor().start() > mark.anchor().start())
                .findFirst()
                .or(() -> equal.stream().findFirst());
    }

    /// Keeps the current one at the caret.
    void follow() {
        var selection = desk.selection();
        if (selection.state() != Selection.State.READ) {
            pinned = -1;
            current.set(null);
            return;
        }
        var now = current.get();
        var pin = pinned == selection.caret() && now != null ? find(now.id()) : null;
        if (pin == null) {
            pinned = -1;
        }
        current.set(pin == null ? at(selection.caret()) : pin);
    }

    private void select(Annotation suggestion) {
        pinned = suggestion.anchor().start();
        current.set(suggestion);
        desk.select(Selection.at(pinned));
        follow();
    }

    /// The next one in the text, around the end; where none is left, what was taken.
    private void goOn(Annotation done, Optional<Annotation> taken) {
        if (next.test(done)) {
            return;
        }
        var all = all();
        all.stream()
                .filter(a -> IN_TEXT.compare(a, done) > 0)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(this::select, () -> taken.ifPresent(desk::select));
    }

    /// @return what stands for the first one now
    private Optional<Annotation> take(List<Annotation> chosen, StepName name) {
        var document = desk.document();
        var edits = new ArrayList<Edit>();
        var verdicts = new Verdicts(desk.layer(), document::newId, document.stamp());
        Optional<Annotation> first = Optional.empty();
        var meanings = links.meanings();
        for (var layer : document.suggestions()) {
            var of = chosen.stream().filter(a -> layer.annotation(a.id()).isPresent()).toList();
            var accepted = verdicts.accept(layer, of);
            accepted.edits().forEach(e -> edits.addAll(meanings.with(e)));
            if (first.isEmpty()) {
                first = Optional.ofNullable(accepted.taken().get(chosen.getFirst().id()));
            }
        }
        desk.perform(new Transaction(name, edits));
        return first.flatMap(a -> desk.layer().annotation(a.id()));
    }

    private @Nullable Annotation find(Id id) {
        return open().filter(a -> a.id().equals(id)).findFirst().orElse(null);
    }

    /// The innermost at the place.
    private @Nullable Annotation at(int caret) {
        return layers().flatMap(l -> Desk.around(l, caret).stream())
                .min(Comparator.comparingInt(a -> a.anchor().length()))
                .orElse(null);
    }

    private Optional<Layer> layerOf(Annotation suggestion) {
        return layers().filter(l -> l.annotation(suggestion.id()).isPresent()).findFirst();
    }

    private Stream<Annotation> open() {
        return layers().flatMap(l -> l.annotations().stream());
    }

    private Stream<Layer> layers() {
        return desk.document().suggestions().stream();
    }
}
