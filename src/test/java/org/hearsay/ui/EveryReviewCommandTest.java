package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.Project;
import org.hearsay.review.decide.Standing;
import org.hearsay.ui.support.commands.Command;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Does every command of *Review*, with differences of every kind at hand and with all decided, and
/// takes it back.
class EveryReviewCommandTest extends ReviewWindowTest {

    private static final Set<Command.Menu> MENUS =
            Set.of(Command.Menu.REVIEW, Command.Menu.ANNOTATE, Command.Menu.EDIT);

    private static final Set<String> APART = Set.of("undo", "redo");

    private final Set<String> tried = new HashSet<>();
    private final Set<String> changing = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    /// What the file has while nothing is tried.
    private HeldContent held;

    private Commits commits;

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void F01_whatAReviewerDecidesSaysOrLocksOneUndoTakesBack() throws Exception {
        reviewTheHarbour();
        held = HeldContent.of(project());
        try (var opened = new Commits(file)) {
            commits = opened;
            tryAll();
        }
    }

    private void tryAll() throws Exception {
        for (int i = 0; i < 9; i++) {
            int at = i;
            tryAll("difference " + at, () -> open(at));
            tryOut("difference " + at + ", 1", "option-1", this::takeTheFirst, () -> open(at));
        }
        interact(() -> {
            open(0);
            for (int i = 0; i < 9; i++) {
                command("review-none").fire();
            }
        });
        await(() -> isShown("#review-lock"));
        settle();
        held = HeldContent.of(project());
        tryAll("all decided", () -> {});
        tryAll("a decided one", () -> open(0));
        assertThat(wrong).isEmpty();
        assertThat(tried).contains("review-comment", "review-lock");
        assertThat(changing)
                .contains(
                        "option-1",
                        "review-both",
                        "review-by-hand",
                        "review-contest",
                        "review-guideline",
                        "review-later",
                        "review-none",
                        "review-own",
                        "review-remove-comment",
                        "review-resolve",
                        "review-same-person");
    }

    /// Each question of the card.
    private void takeTheFirst() {
        var left = text("#review-left");
        for (int asked = 0; asked < 3 && text("#review-left").equals(left); asked++) {
            lookup("#review-option-1").<Button>query().fire();
        }
    }

    /// What was tried once is not tried again.
    private void tryAll(String where, Runnable begin) throws Exception {
        interact(begin);
        for (var command : List.copyOf(window.commands())) {
            if (MENUS.contains(command.menu())
                    && !APART.contains(command.id())
                    && command.enabled().get()
                    && tried.add(command.id())) {
                tryOut(where + ", " + command.id(), command.id(), command::fire, begin);
            }
        }
    }

    private void tryOut(String what, String id, Runnable act, Runnable begin) throws Exception {
        long steps = HeldContent.steps(project());
        interact(act);
        settle();
        finishByHand();
        if (isShown(".sheet-card") || stage.getScene().getFocusOwner() instanceof TextField) {
            push(KeyCode.ESCAPE);
            settle();
        }
        if (commits.isAnyNew() && !HeldContent.of(project()).equals(held)) {
            changing.add(id);
            if (HeldContent.steps(project()) <= steps) {
                wrong.add(what + " leaves no step in the history");
            }
            fire("undo");
            if (!becomes(held)) {
                wrong.add(what + " is not taken back by one undo");
                held = HeldContent.of(project());
            }
        }
        if (!isShown("#place-review")) {
            fire("place-review");
            settle();
        }
        interact(begin);
    }

    /// What was begun by hand.
    private void finishByHand() {
        if (isShown("#key-fix-take")) {
            push(KeyCode.ENTER);
            settle();
        }
        if (isShown("#key-own-leave")) {
            // A value has a digit, a label its letter.
            push(KeyCode.DIGIT1);
            settle();
        }
        if (isShown("#key-own-leave")) {
            push(KeyCode.C);
            settle();
        }
    }

    private boolean becomes(HeldContent wanted) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> HeldContent.of(project()).equals(wanted));
            settle();
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        await(() ->
                desktop.desktop.jobs().running().isEmpty()
                        && text("#status-saved").startsWith("Saved"));
    }

    private void open(int at) {
        ListView<Standing> queue = lookup("#review-queue").queryListView();
        queue.getSelectionModel().select(at);
    }

    private Project project() {
        return window.session().orElseThrow().project();
    }
}
