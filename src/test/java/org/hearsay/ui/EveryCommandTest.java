package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.project.Project;
import org.hearsay.schema.Schema;
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
    void F01_F07_whatACommandChangesOneUndoTakesBackAndNothingAsksBefore() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var span = makeSpan();
        var document = open();
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

    private void tryOut(Command command, At start, Set<String> changing, List<String> wrong) {
        var before = content();
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
        if (content().equals(before)) {
            return;
        }
        changing.add(command.id());
        if (steps() <= steps) {
            wrong.add(command.id() + " with " + start + " leaves no step in the history");
        }
        interact(() -> fire("undo"));
        if (!becomes(before)) {
            wrong.add(command.id() + " with " + start + " is not taken back by one undo");
        }
    }

    /// Undoing may have to open another article first.
    private boolean becomes(Content wanted) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> content().equals(wanted));
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
            fire("place-annotate");
            window.show(document, span);
        });
        settle();
        assertThat(open()).isEqualTo(document);
        if (start != At.SPAN) {
            interact(() -> fire("clear"));
        }
        if (start == At.TEXT) {
            interact(() -> fire("extend-clause"));
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

    private void fire(String id) {
        var command =
                window.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        command.fire();
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
        return now(project().log().rows(Long.MAX_VALUE, 1)).stream()
                .mapToLong(step -> step.sequence())
                .findFirst()
                .orElse(0);
    }

    /// All that the file holds and that counts.
    private Content content() {
        var project = project();
        var articles = new ArrayList<Content.Text>();
        for (DocumentRow row : now(project.documents(0, 100))) {
            var open = now(project.open(row.document().id()));
            articles.add(
                    new Content.Text(
                            row.document(),
                            open.article().text().toString(),
                            open.layers().stream()
                                    .filter(EveryCommandTest::isBegun)
                                    .map(l ->
                                            new Content.Items(
                                                    l.head(), l.annotations(), l.relations()))
                                    .toList()));
        }
        var registry = now(project.registry());
        return new Content(
                registry.head(),
                registry.schema(),
                Map.copyOf(registry.annotators()),
                Map.copyOf(registry.entities()),
                Set.copyOf(now(project.comments())),
                articles);
    }

    private static boolean isBegun(Layer layer) {
        return !layer.annotations().isEmpty()
                || layer.head().status() != LayerHead.Status.NOT_STARTED
                || layer.head().readTo() > 0;
    }

    private Project project() {
        return window.session().orElseThrow().project();
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private record Content(
            ProjectHead head,
            Schema schema,
            Map<Id, Annotator> annotators,
            Map<Id, Entity> entities,
            Set<Comment> comments,
            List<Text> texts) {

        private record Text(Document head, String text, List<Items> layers) {}

        private record Items(
                LayerHead head, List<Annotation> annotations, Collection<Relation> relations) {}
    }
}
