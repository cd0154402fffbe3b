package org.hearsay.ui.review.lock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hearsay.edit.settings.Deciders;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.review.Refusal;
import org.hearsay.project.review.Review;
import org.hearsay.review.gold.GoldVersion;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Says why nothing can be decided, and locks and unlocks gold: once all is decided it offers to
/// lock it, and asks for a name.
public final class LockPart extends VBox {

    private final Messages messages;
    private final Annotator person;
    private final Ways ways;
    private final Label says = Controls.wrapped("", "secondary");
    private final Button offer;
    private final Button open;
    private final Button take;
    private final LineAsked naming;
    private final LineAsked why;
    private @Nullable Desk shown;

    /// What follows from its buttons.
    ///
    /// @param lock is given the name of the version
    /// @param unlock is given why
    /// @param takeOver reviews in place of whoever does
    /// @param left the keyboard is to go back to where it was
    public record Ways(
            Consumer<String> lock, Consumer<String> unlock, Runnable takeOver, Runnable left) {}

    /// @param person whoever reviews
    public LockPart(Messages messages, Annotator person, Ways ways) {
        this.messages = messages;
        this.person = person;
        this.ways = ways;
        says.setId("review-locked");
        offer = Controls.button("review-lock", messages.text("review.lock"), this::begin);
        open = Controls.button("review-unlock", messages.text("review.unlock"), this::unlock);
        take =
                Controls.button(
                        "review-take-over",
                        messages.text("review.take-over"),
                        () -> {
                            ways.takeOver().run();
                            ways.left().run();
                        });
        naming =
                new LineAsked(
                        "review-lock-name",
                        messages.text("review.lock.name"),
                        messages.text("review.lock.now"),
                        name -> ended(ways.lock(), name),
                        this::leave);
        why =
                new LineAsked(
                        "review-unlock-why",
                        messages.text("review.unlock.why"),
                        messages.text("review.unlock.now"),
                        remark -> ended(ways.unlock(), remark),
                        this::leave);
        setSpacing(8);
        getChildren().setAll(says, offer, naming, open, why, take);
        show(null);
    }

    /// Asks for a name.
    public void begin() {
        Controls.show(offer, false);
        naming.begin();
    }

    /// Asks why.
    public void unlock() {
        Controls.show(open, false);
        why.begin();
    }

    /// @param desk null for none
    public void show(@Nullable Desk desk) {
        shown = desk;
        Controls.show(naming, false);
        Controls.show(why, false);
        if (desk == null) {
            Controls.show(this, false);
            return;
        }
        var review = desk.review();
        var refusal =
                desk.current()
                        .map(s -> review.refusal(person, s))
                        .orElseGet(() -> review.refusal(person));
        says.setText(refusal.map(r -> reason(r, review)).orElse(""));
        Controls.show(says, refusal.isPresent());
        Controls.show(open, canUnlock(desk));
        Controls.show(take, refusal.equals(Optional.of(Refusal.REVIEWED_BY_ANOTHER)));
        boolean ends = canLock(desk, person);
        Controls.show(offer, ends);
        Controls.show(this, refusal.isPresent() || ends);
    }

    /// Whether all is decided, so that gold can be locked, by the person.
    public static boolean canLock(Desk desk, Annotator person) {
        return desk.at().isEmpty()
                && desk.left() == 0
                && desk.review().standings().gold().isPresent()
                && !desk.review().isLocked()
                && Deciders.include(desk.review().registry(), person);
    }

    /// Whether the person may unlock it.
    public boolean canUnlock(Desk desk) {
        return desk.review().isLocked() && Owners.includes(desk.review().registry(), person.id());
    }

    private String reason(Refusal refusal, Review review) {
        return switch (refusal) {
            case OWN_WORK -> messages.text("review.refused.own-work");
            case NO_REVIEWER -> new ReviewTexts(messages).onlyReviewers(review.registry());
            case REVIEWED_BY_ANOTHER ->
                    messages.text(
                            "review.refused.other",
                            review.reviewer().map(Annotator::name).orElse("?"));
            case LOCKED ->
                    GoldVersion.locked(review.decisions())
                            .map(v -> locked(v, who(review, v.locking().reviewer())))
                            .orElse(messages.text("review.locked.nameless"));
        };
    }

    private static String who(Review review, Id person) {
        var known = review.registry().annotators().get(person);
        return known == null ? "?" : known.name();
    }

    private String locked(GoldVersion version, String by) {
        return version.name().isEmpty()
                ? messages.text("review.locked.unnamed", version.number(), by)
                : messages.text("review.locked", version.number(), version.name(), by);
    }

    private void ended(Consumer<String> with, String line) {
        with.accept(line);
        ways.left().run();
    }

    private void leave() {
        show(shown);
        ways.left().run();
    }
}
