package org.hearsay.session.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.linking.LinkCandidates;
import org.hearsay.edit.linking.LinkCandidates.Candidate;
import org.hearsay.edit.linking.Offers;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.problem.Fixes;
import org.hearsay.problem.Wants;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Value;
import org.jspecify.annotations.Nullable;

/// Making relations from the selected annotation to others. Only what the schema allows is ever
/// offered.
///
/// Confined to the session's thread.
public final class Links {

    private static final String SPEAKER = "said_by";

    private final Desk desk;
    private final Values values;
    private final Attributing attributing;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);

    /// Chosen, while one of several relation types is still to be.
    private @Nullable Candidate chosen;

    /// The last link to a speaker, or to anything where the schema knows no speakers.
    private @Nullable Relation latest;

    Links(Desk desk, Values values, SpeakerLinks speakers) {
        this.desk = desk;
        this.values = values;
        attributing = new Attributing(desk, this, speakers);
    }

    /// Links to speakers by their names.
    public Attributing attributing() {
        return attributing;
    }

    /// To what the selected annotation can be linked; nothing outside [Selection.State#LINK].
    public ReadOnlyObjectProperty<Offers> offersProperty() {
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
        var candidates = candidates(source);
        var found = candidates.inOrder();
        boolean canHaveSpeaker = Attributing.fits(source, desk.schema());
        if (found.isEmpty() && release(source).isEmpty() && !canHaveSpeaker) {
            desk.say("no-candidates", source.label());
            return;
        }
        offers.set(Offers.of(candidates.byReach(found), candidates.proposed(found)));
        desk.select(desk.selection().in(Selection.State.LINK));
    }

    /// Forgets the offers; whoever calls it has left or leaves the state.
    void stop() {
        chosen = null;
        offers.set(Offers.NONE);
    }

    /// Takes what is proposed.
    void best(Annotation source) {
        var now = offers.get();
        if (chosen != null) {
            make(source, List.of(), List.of(only(chosen, chosen.types().getFirst())));
        } else if (!now.proposed().isEmpty()) {
            make(source, List.of(), now.proposed());
        } else if (!now.isEmpty()) {
            choose(source, now.all().getFirst().candidate());
        } else {
            desk.say("no-candidates", source.label());
        }
    }

    /// The candidate that has the letter; where it has two, waits for the other. Nothing where none
    /// has.
    void letter(Annotation source, char letter) {
        var left = offers.get().after(letter);
        left.flatMap(Offers::chosen)
                .ifPresentOrElse(
                        candidate -> choose(source, candidate), () -> left.ifPresent(offers::set));
    }

    private void to(Annotation source, Id target) {
        candidates(source).inOrder().stream()
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
            make(source, List.of(), List.of(only(chosen, chosen.types().get(digit - 1))));
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
        candidates(source).inOrder().stream()
                .filter(c -> c.target().id().equals(last.target()))
                .flatMap(c ->
                        c.types().stream()
                                .filter(t -> t.name().equals(last.type()))
                                .map(t -> only(c, t)))
                .findFirst()
                .ifPresentOrElse(
                        c -> make(source, List.of(), List.of(c)),
                        () -> desk.say("not-allowed", source.label()));
    }

    LinkCandidates candidates(Annotation source) {
        var layer = desk.layer();
        var schema = desk.schema();
        var wants = Wants.of(source, layer, schema);
        return LinkCandidates.of(
                source,
                layer,
                schema,
                desk.document().segmentation(),
                Comparator.comparing(wants::of));
    }

    private void choose(Annotation source, Candidate candidate) {
        if (candidate.types().size() == 1) {
            make(source, List.of(), List.of(candidate));
            return;
        }
        chosen = candidate;
        offers.set(new Offers(List.of(new Offers.Offer("", candidate)), List.of(candidate)));
        desk.select(desk.selection().in(Selection.State.LINK));
        var types = candidate.types().stream().map(RelationType::name);
        desk.say("choose-type", types.toArray(String[]::new));
    }

    private static Candidate only(Candidate candidate, RelationType type) {
        return new Candidate(candidate.target(), List.of(type));
    }

    /// Makes a relation to each, of its first type, in one step.
    ///
    /// @param first what has to be there before
    void make(Annotation source, List<Edit> first, List<Candidate> ends) {
        if (!desk.mayChange()) {
            return;
        }
        var fixes = new Fixes(desk.schema());
        var edits = new ArrayList<>(first);
        var made = new ArrayList<Relation>();
        var after = source;
        for (var end : ends) {
            var relation = relation(source, end);
            made.add(relation);
            edits.add(new Edit.Add(relation));
            after = fixes.afterLinking(after, relation.type(), words(end));
        }
        if (!after.equals(source)) {
            edits.add(new Edit.Replace(source, after));
        }
        var names = made.stream().map(Relation::type).toArray(String[]::new);
        var key = names.length == 1 ? "link" : "link-both";
        desk.perform(new Transaction(StepName.of(key, names), edits));
        made.stream().filter(this::isToSpeaker).forEach(r -> latest = r);
        finish(source);
        if (names.length == 1) {
            tell(made.getFirst(), ends.getFirst().types().getFirst());
        } else {
            desk.sayWithUndo("linked-both", names);
        }
    }

    /// Says what was made, and asks for the value that it must have.
    private void tell(Relation made, RelationType type) {
        var asked = values.startAt(made, type);
        if (asked.isEmpty()) {
            desk.sayWithUndo("linked", type.name());
            return;
        }
        var options = asked.get().options().stream().map(Value::shown);
        var about = Stream.of(type.name(), asked.get().attribute().name());
        desk.sayWithUndo("linked-asks", Stream.concat(about, options).toArray(String[]::new));
    }

    private Relation relation(Annotation source, Candidate end) {
        return new Relation(
                desk.document().newId(),
                source.layer(),
                end.types().getFirst().name(),
                source.id(),
                end.target().id(),
                Attributes.NONE,
                Origin.HAND,
                desk.document().stamp());
    }

    private String words(Candidate end) {
        return desk.document().article().text().at(end.target().anchor());
    }

    private boolean isToSpeaker(Relation relation) {
        return desk.schema().role(SPEAKER).map(relation.type()::equals).orElse(true);
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
