package org.hearsay.session.speakers;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hearsay.edit.Mention;
import org.hearsay.edit.SpeakerRecipes;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.project.gold.LockedGold;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;

/// Changes to speakers over all documents of an open project, each one step. What a step needs from
/// the file is read beside the window; should somebody change something meanwhile, it is read
/// again, so that no step is made for what is not there any more.
///
/// Confined to the session's thread.
public final class SpeakerChanges {

    private static final int ATTEMPTS = 5;

    private final ProjectSession session;
    private final Jobs jobs;
    private final Clock clock;
    private final Executor owner;

    /// @param owner runs a task on the session's thread, later
    public SpeakerChanges(ProjectSession session, Jobs jobs, Clock clock, Executor owner) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.owner = owner;
    }

    /// What became of a change.
    public enum Result {
        DONE,
        /// Gold that is locked would change.
        LOCKED,
        /// The file could not be read, or others would not stop changing it.
        NOT_DONE
    }

    public boolean mayChange() {
        return session.block().isEmpty();
    }

    /// Adds somebody who is mentioned nowhere yet.
    ///
    /// @return their id
    public Id add(String name) {
        var entity = made(name);
        session.perform(joined(SpeakerRecipes.add(entity)));
        return entity.id();
    }

    /// Replaces what is known of a speaker; does nothing where that is the same.
    public void change(Entity before, Entity after) {
        if (!before.equals(after)) {
            session.perform(joined(SpeakerRecipes.change(before, after, now())));
        }
    }

    public void moveAlias(Entity from, Entity to, String alias) {
        session.perform(joined(SpeakerRecipes.moveAlias(from, to, alias, now())));
    }

    /// Makes one of several: `kept`, with all their names and mentions.
    public void merge(Id kept, Collection<Id> gone, Consumer<Result> told) {
        merge(kept, gone, UnaryOperator.identity(), told);
    }

    /// As [#merge(Id, Collection, Consumer)], with more in the same step.
    ///
    /// @param more is given the step before it is taken, and gives it back with what belongs to it
    public void merge(
            Id kept, Collection<Id> gone, UnaryOperator<Transaction> more, Consumer<Result> told) {
        var wanted = List.copyOf(gone);
        with(
                wanted,
                told,
                mentions -> {
                    var stays = session.registryProperty().get().entity(kept);
                    var others = wanted.stream().flatMap(id -> entity(id).stream()).toList();
                    return stays.isEmpty() || others.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    more.apply(
                                            SpeakerRecipes.merge(
                                                    stays.get(), others, mentions, now())));
                });
    }

    /// Gives some mentions to somebody new.
    ///
    /// @param ids of annotations that refer to the speaker
    public void split(Id speaker, Set<Id> ids, String name, Consumer<Result> told) {
        with(
                List.of(speaker),
                told,
                mentions -> {
                    var chosen =
                            mentions.stream()
                                    .filter(m -> ids.contains(m.annotation().id()))
                                    .toList();
                    return chosen.isEmpty()
                            ? Optional.empty()
                            : entity(speaker)
                                    .map(e -> SpeakerRecipes.split(e, made(name), chosen, now()));
                });
    }

    /// Leaves all mentions without a speaker.
    public void unlink(Id speaker, Consumer<Result> told) {
        with(
                List.of(speaker),
                told,
                mentions ->
                        mentions.isEmpty()
                                ? Optional.empty()
                                : entity(speaker)
                                        .map(e -> SpeakerRecipes.unlink(e, mentions, now())));
    }

    /// Takes out somebody who is mentioned nowhere; leaves whoever is.
    public void remove(Id speaker, Consumer<Result> told) {
        with(
                List.of(speaker),
                told,
                mentions ->
                        mentions.isEmpty()
                                ? entity(speaker).map(SpeakerRecipes::remove)
                                : Optional.empty());
    }

    /// Makes a step of all mentions of the speakers; empty for none.
    private interface Plan {
        Optional<Transaction> of(List<Mention> mentions);
    }

    private record Found(List<Mention> mentions, LockedGold gold) {}

    private void with(List<Id> speakers, Consumer<Result> told, Plan plan) {
        var project = session.project();
        var mentions = new Mentions(project);
        attempt(
                ATTEMPTS,
                _ -> new Found(mentions.everywhere(speakers), LockedGold.of(project)),
                told,
                plan);
    }

    private void attempt(int left, Work<Found> reading, Consumer<Result> told, Plan plan) {
        if (left == 0 || !mayChange()) {
            told.accept(Result.NOT_DONE);
            return;
        }
        var _ =
                session.settled()
                        .whenCompleteAsync((_, _) -> read(left, reading, told, plan), owner);
    }

    private void read(int left, Work<Found> reading, Consumer<Result> told, Plan plan) {
        if (!(session.saveStateProperty().get() instanceof SaveState.Saved)) {
            // What waits for the disk is not in the file that would be read.
            told.accept(Result.NOT_DONE);
            return;
        }
        long before = session.change();
        jobs.start(
                "speakers",
                reading,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Found>(var found) when before == session.change() ->
                                told.accept(done(found, plan));
                        case Outcome.Done<Found> _ -> attempt(left - 1, reading, told, plan);
                        case Outcome.Cancelled<Found> _, Outcome.Failed<Found> _ ->
                                told.accept(Result.NOT_DONE);
                    }
                });
    }

    private Result done(Found found, Plan plan) {
        var step = plan.of(found.mentions());
        if (step.isEmpty()) {
            return Result.NOT_DONE;
        }
        if (found.gold().why(step.get().edits()).isPresent()) {
            return Result.LOCKED;
        }
        session.perform(joined(step.get()));
        return Result.DONE;
    }

    /// With whoever takes the step, where the project does not know them yet.
    private Transaction joined(Transaction step) {
        return step.and(session.joining());
    }

    private Entity made(String name) {
        return new Entity(
                session.project().ids().next(), name.strip(), Attributes.NONE, Stamp.at(now()));
    }

    private Optional<Entity> entity(Id id) {
        return session.registryProperty().get().entity(id);
    }

    private Instant now() {
        return clock.instant();
    }
}
