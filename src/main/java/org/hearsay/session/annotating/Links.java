package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LinkCandidates;
import org.hearsay.edit.LinkCandidates.Candidate;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.problem.Fixes;
import org.hearsay.schema.RelationType;
import org.jspecify.annotations.Nullable;

/// Making relations from the selected annotation to others. Only what the schema allows is ever
/// offered.
///
/// Confined to the session's thread.
public final class Links {

    private final Desk desk;
    private final Values values;
    private final ReadOnlyObjectWrapper<List<Candidate>> offers =
            new ReadOnlyObjectWrapper<>(List.of());

    /// Chosen, while one of several relation types is still to be.
    private @Nullable Candidate chosen;

    private @Nullable Relation latest;

    Links(Desk desk, Values values) {
        this.desk = desk;
        this.values = values;
    }

    /// To what the selected annotation can be linked, likeliest first; the letter of each is the
    /// one at its place in [LinkCandidates#LETTERS]. Empty outside [Selection.State#LINK].
    public ReadOnlyObjectProperty<List<Candidate>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Makes the one relation that leads from the selected annotation to `target`; where there are
    /// several to choose from, a digit chooses.
    public void to(Id target) {
        desk.selected().ifPresent(s -> to(s, target));
    }

    /// Links the selected annotation as the last one was linked.
    public void likeLast() {
        desk.selected().ifPresent(this::likeLast);
    }

    /// Says that nobody but the author speaks in the selected annotation.
    public void ownWords() {
        desk.selected().ifPresent(this::ownWords);
    }

    public void remove(Relation relation) {
        if (desk.mayChange()) {
            desk.perform(Recipes.unlink(relation));
            desk.sayWithUndo("unlinked", relation.type());
        }
    }

    void start(Annotation source) {
        if (!desk.mayChange()) {
            return;
        }
        var found = candidates(source);
        if (found.isEmpty() && release(source).isEmpty()) {
            desk.say("no-candidates", source.label());
            return;
        }
        offers.set(found);
        desk.select(desk.selection().in(Selection.State.LINK));
    }

    /// Forgets the offers; whoever calls it has left or leaves the state.
    void stop() {
        chosen = null;
        offers.set(List.of());
    }

    void best(Annotation source) {
        var candidate = chosen != null ? Optional.of(chosen) : offers.get().stream().findFirst();
        candidate.ifPresentOrElse(
                c -> make(source, c.target(), c.types().getFirst()),
                () -> desk.say("no-candidates", source.label()));
    }

    /// The candidate that has the letter; nothing where none has.
    void letter(Annotation source, char letter) {
        int at = LinkCandidates.LETTERS.indexOf(Character.toLowerCase(letter));
        if (at >= 0 && at < offers.get().size()) {
            choose(source, offers.get().get(at));
        }
    }

    private void to(Annotation source, Id target) {
        candidates(source).stream()
                .filter(c -> c.target().id().equals(target))
                .findFirst()
                .ifPresentOrElse(
                        c -> choose(source, c), () -> desk.say("not-allowed", source.label()));
    }

    /// A digit: 0 says that the words are the author's own, others choose among several types.
    void digit(Annotation source, int digit) {
        if (digit == 0) {
            ownWords(source);
        } else if (chosen != null && digit <= chosen.types().size()) {
            make(source, chosen.target(), chosen.types().get(digit - 1));
        }
    }

    private void ownWords(Annotation source) {
        if (!desk.mayChange()) {
            return;
        }
        release(source)
                .ifPresentOrElse(
                        release -> {
                            desk.perform(ownWords(source, release));
                            finish(source);
                            desk.sayWithUndo("own-words", source.label());
                        },
                        () -> desk.say("no-own-words", source.label()));
    }

    private void likeLast(Annotation source) {
        var last = latest;
        if (last == null) {
            desk.say("no-last-link");
            return;
        }
        candidates(source).stream()
                .filter(c -> c.target().id().equals(last.target()))
                .flatMap(c ->
                        c.types().stream()
                                .filter(t -> t.name().equals(last.type()))
                                .map(t -> new Candidate(c.target(), List.of(t))))
                .findFirst()
                .ifPresentOrElse(
                        c -> make(source, c.target(), c.types().getFirst()),
                        () -> desk.say("not-allowed", source.label()));
    }

    private List<Candidate> candidates(Annotation source) {
        return LinkCandidates.from(
                source, desk.layer(), desk.schema(), desk.document().segmentation());
    }

    private void choose(Annotation source, Candidate candidate) {
        if (candidate.types().size() == 1) {
            make(source, candidate.target(), candidate.types().getFirst());
            return;
        }
        chosen = candidate;
        offers.set(List.of(candidate));
        desk.select(desk.selection().in(Selection.State.LINK));
        var types = candidate.types().stream().map(RelationType::name);
        desk.say("choose-type", types.collect(Collectors.joining(", ")));
    }

    private void make(Annotation source, Annotation target, RelationType type) {
        if (!desk.mayChange()) {
            return;
        }
        var relation =
                new Relation(
                        desk.document().newId(),
                        source.layer(),
                        type.name(),
                        source.id(),
                        target.id(),
                        Attributes.NONE,
                        Origin.HAND,
                        desk.document().stamp());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(relation));
        var words = desk.document().article().text().at(target.anchor());
        var after = new Fixes(desk.schema()).afterLinking(source, type.name(), words);
        if (!after.equals(source)) {
            edits.add(new Edit.Replace(source, after));
        }
        desk.perform(new Transaction(StepName.of("link", type.name()), edits));
        latest = relation;
        finish(source);
        values.startAt(relation, type);
        desk.sayWithUndo("linked", type.name(), words);
    }

    private Optional<Fixes.Release> release(Annotation source) {
        return new Fixes(desk.schema()).release(source, desk.layer());
    }

    private static Transaction ownWords(Annotation source, Fixes.Release release) {
        var edits = new ArrayList<Edit>();
        release.severed().forEach(r -> edits.add(new Edit.Remove(r)));
        edits.add(new Edit.Replace(source, release.after()));
        return new Transaction(StepName.of("own-words", source.label()), edits);
    }

    private void finish(Annotation source) {
        stop();
        desk.layer().annotation(source.id()).ifPresent(desk::select);
    }
}
