package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.ui.support.commands.Command;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Does every command of the window, each with a span, a stretch of text and a caret at hand, and
/// takes it back.
class EveryCommandTest extends WindowTest {

    /// These ask by the system's own dialogs, or leave the project; or they are undo itself.
    private static final Set<String> APART =
            Set.of(
                    "new-project",
                    "open-project",
                    "open-sample",
                    "close-project",
                    "quit",
                    "undo",
                    "redo",
                    "undo-step",
                    "import",
                    "export-history",
                    "export-speakers",
                    "import-speakers",
                    "import-schema",
                    "export-schema",
                    "full-screen",
                    // Writes into the file, but nothing of what is annotated.
                    "back-up-now",
                    "name-moment");

    private Path file;
    private Commits commits;

    /// What the file has while nothing is tried.
    private HeldContent held;

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
        file = folder.resolve("Hearsay sample.hearsay");
    }

    private enum At {
        SPAN,
        TEXT,
        CARET
    }

    @Test
    void F01_F07_whatACommandChangesOneUndoTakesBackAndNothingAsksBefore() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        var span = makeSpan();
        var document = open();
        held = HeldContent.of(project());
        try (var opened = new Commits(file)) {
            commits = opened;
            tryAll(document, span);
        }
    }

    private void tryAll(Id document, Id span) throws Exception {
        var changing = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        for (var start : At.values()) {
            for (var command : List.copyOf(window.commands())) {
                if (!APART.contains(command.id()) && isForArticle(command, start)) {
                    reset(document, span, start);
                    tryOut(command, start, changing, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(changing)
                .contains(
                        "remove",
                        "unsure",
                        "widen",
                        "read-to",
                        "nothing-here",
                        "label:CLAIM",
                        "comment-resolve",
                        "comment-remove")
                .hasSizeGreaterThan(12);
    }

    /// What is no matter of the article is the same wherever its caret stands.
    private static boolean isForArticle(Command command, At start) {
        return start == At.SPAN
                || command.menu() == Command.Menu.ANNOTATE
                || command.menu() == Command.Menu.EDIT;
    }

    private void tryOut(Command command, At start, Set<String> changing, List<String> wrong)
            throws Exception {
        long steps = steps();
        interact(command::fire);
        settle();
        if (Window.getWindows().stream().anyMatch(w -> w instanceof Stage s && s != stage)) {
            wrong.add(command.id() + " with " + start + " opens a dialog");
            interact(this::closeOthers);
        }
        if (isShown(".sheet-card")) {
            push(KeyCode.ESCAPE);
            settle();
        }
        if (!commits.isAnyNew() || HeldContent.of(project()).equals(held)) {
            return;
        }
        changing.add(command.id());
        if (steps() <= steps) {
            wrong.add(command.id() + " with " + start + " leaves no step in the history");
        }
        fire("undo");
        if (!becomes(held)) {
            wrong.add(command.id() + " with " + start + " is not taken back by one undo");
            held = HeldContent.of(project());
        }
    }

    /// Undoing may have to open another article first.
    private boolean becomes(HeldContent wanted) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> HeldContent.of(project()).equals(wanted));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /// The second span of two, linked to the first: with all that commands may want.
    private Id makeSpan() {
        keys(KeyCode.HOME, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        keys(KeyCode.R);
        keys(KeyCode.R);
        keys(KeyCode.M, KeyCode.SHIFT);
        write("Two?");
        keys(KeyCode.ENTER);
        settle();
        var claims = saved(file).stream().filter(a -> a.label().equals("CLAIM")).toList();
        assertThat(claims).hasSize(1);
        return claims.getFirst().id();
    }

    private void reset(Id document, Id span, At start) {
        interact(() -> {
            command("place-annotate").fire();
            window.show(document, span);
        });
        settle();
        assertThat(open()).isEqualTo(document);
        if (start != At.SPAN) {
            fire("clear");
        }
        if (start == At.TEXT) {
            fire("extend-clause");
        }
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () ->
                            desktop.desktop.jobs().running().isEmpty()
                                    && text("#status-saved").startsWith("Saved"));
        } catch (TimeoutException e) {
            throw new AssertionError("Still at work after 20 seconds", e);
        }
    }

    private void closeOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof Stage s && s != stage)
                .forEach(Window::hide);
    }

    private Id open() {
        return window.session().orElseThrow().documentProperty().get().id();
    }

    private long steps() {
        return HeldContent.steps(project());
    }

    private Project project() {
        return window.session().orElseThrow().project();
    }
}
