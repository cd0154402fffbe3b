package org.hearsay.ui.review;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Annotator;
import org.hearsay.model.Decision;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talks;
import org.hearsay.project.review.Review;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.speakers.SpeakerChanges;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Onward;
import org.hearsay.ui.review.documents.DocumentPick;
import org.hearsay.ui.review.documents.KeptView;
import org.hearsay.ui.review.talk.TalkActions;
import org.jspecify.annotations.Nullable;

/// The document under review and the difference that is open. What is decided shows at once and is
/// saved behind.
///
/// Confined to the thread of the session.
final class ReviewViewModel implements AutoCloseable {

    private final ProjectSession session;
    private final ReviewSteps steps;
    private final ReviewAnswers answers;
    private final ReviewReading reading;
    private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final DocumentPick pick;
    private final KeptView kept;
    private final Set<Id> told;
    private final ReviewTalk talk;

    /// @param owner runs a task on the session's thread, later
    /// @param jobName what the list of jobs calls it
    /// @param kept how it was reviewed last
    ReviewViewModel(
            ProjectSession session,
            Jobs jobs,
            Clock clock,
            Executor owner,
            String jobName,
            KeptView kept) {
        this.session = session;
        this.kept = kept;
        told = new LinkedHashSet<>(kept.told());
        steps = new ReviewSteps(session, clock);
        pick = new DocumentPick(session, kept);
        talk = new ReviewTalk(session, clock);
        reading = new ReviewReading(steps, jobs, jobName);
        answers =
                new ReviewAnswers(
                        steps,
                        new SpeakerMerging(new SpeakerChanges(session, jobs, clock, owner), steps),
                        clock,
                        desk::get,
                        this::put);
        session.talksProperty().subscribe(this::discussed);
    }

    /// What the reviewer has before them; null until it is read.
    ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Who reviews.
    Annotator reviewer() {
        return session.annotator();
    }

    /// Which document is reviewed.
    DocumentPick pick() {
        return pick;
    }

    /// Reads the document that is open, or else the first that can be reviewed, and takes into gold
    /// what all agree on.
    void look() {
        steps.takeAgreedNext();
        readAgain();
    }

    /// Reviews the document in place of whoever does.
    void takeOver() {
        change(steps::takenFromOther);
        look();
    }

    /// Reads the document as it is after a step was taken back, which is not to be taken again.
    void readAgain() {
        pick.pick(Optional.ofNullable(desk.get()).map(d -> d.review().documentId()))
                .ifPresentOrElse(this::read, () -> stop(Phase.NOTHING));
    }

    private void stop(Phase why) {
        reading.close();
        desk.set(null);
        phase.set(why);
    }

    /// Reads another document.
    void choose(Id document) {
        pick.choose(document);
        look();
    }

    /// Reviews the work of the only one who is done with a document, span by span.
    void reviewAlone(Id document) {
        pick.reviewAlone(document);
        choose(document);
    }

    /// Opens the difference that somebody asks about.
    void open(Asked asked) {
        pick.choose(asked.document(), asked.difference());
        look();
    }

    private void read(DocumentRow row) {
        if (pick.lackProperty().get() != null) {
            stop(Phase.LACKING);
            return;
        }
        if (desk.get() == null) {
            phase.set(Phase.READING);
        }
        reading.read(row.document().id(), this::end);
    }

    /// Takes into gold what the only one who is done with a document has.
    void accept(Id document) {
        reading.accept(document);
    }

    private void end(Outcome<ReviewReading.Read> outcome) {
        switch (outcome) {
            case Outcome.Done<ReviewReading.Read>(var read) -> {
                pick.reviewers().set(read.reviewers());
                show(read.review());
            }
            case Outcome.Failed<ReviewReading.Read> _ -> phase.set(Phase.FAILED);
            case Outcome.Cancelled<ReviewReading.Read> _ -> {}
        }
    }

    private void show(Review read) {
        var before = desk.get();
        var review = steps.withAgreed(read);
        boolean same = before != null && before.review().documentId().equals(review.documentId());
        var there = before == null || !same ? Desk.of(review, kept.order()) : before.reread(review);
        put(pick.opened(there.told(told)));
        phase.set(Phase.READ);
    }

    /// What is answered about the open difference.
    ReviewAnswers answers() {
        return answers;
    }

    /// Puts the open difference off, blames the guideline, or contests what was decided.
    void mark(Decision.Verdict verdict, String why) {
        var now = desk.get();
        if (now != null && steps.canMark(now, verdict)) {
            change(d -> steps.marked(d, verdict, why));
        }
    }

    /// Writes a comment.
    ///
    /// @param subject id of the difference, the document or the comment that it is about
    void comment(Id subject, String text) {
        var now = desk.get();
        if (now != null) {
            talk.write(now.review().documentId(), subject, text);
        }
    }

    /// What can be done with threads.
    TalkActions talk() {
        return talk;
    }

    /// Comments come from everywhere: from here, from the article, from an undo.
    private void discussed(Talks talks) {
        change(d -> d.with(d.review().withComments(ReviewTalk.in(talks, d.review().documentId()))));
    }

    /// What else can be done, to be put on the desk by [#change].
    ReviewSteps steps() {
        return steps;
    }

    /// Opens the difference before or after; beyond the list, what it has in another article.
    ///
    /// @param step 1 or -1
    /// @return whether the list goes on there
    boolean go(int step) {
        var now = desk.get();
        if (now == null || new Onward(now).isAtEnd(step)) {
            return false;
        }
        new Onward(now)
                .beyond(step)
                .ifPresentOrElse(
                        document -> {
                            pick.goOn(document, now.filter(), step);
                            look();
                        },
                        () -> put(now.neighbour(step)));
        return true;
    }

    /// The reviewer has seen elsewhere who made some annotations, and decides about them knowing
    /// it.
    ///
    /// @param annotations their ids
    void tell(Set<Id> annotations) {
        told.removeAll(annotations);
        told.addAll(annotations);
        kept.keepTold(told);
        change(d -> d.told(told));
    }

    /// Changes what is shown, and nothing else.
    void change(UnaryOperator<Desk> how) {
        var now = desk.get();
        if (now != null) {
            put(how.apply(now));
        }
    }

    private void put(Desk after) {
        var before = desk.get();
        if (before == null || !before.at().equals(after.at())) {
            answers.begin();
        }
        desk.set(after);
        kept.keep(after.filter().order());
        pick.reviewers().hold(after.review());
    }

    @Override
    public void close() {
        reading.close();
    }
}
