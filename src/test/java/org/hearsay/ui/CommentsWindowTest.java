package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.talk.Talk;
import org.hearsay.project.Projects;
import org.hearsay.project.talk.Comments;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Theme;
import org.hearsay.ui.spans.SpanListViewModel;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Comments on spans and articles, by keyboard.
class CommentsWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_aCommentOnASpanIsAnsweredResolvedAndRemovedEachAsOneStep() throws Exception {
        var span = beginWithSpan();
        comment("@AK is this a name?");
        assertThat(isShown("#comment-composer")).isFalse();
        assertThat(focusId()).isEqualTo("article");
        assertThat(stored())
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.subject()).isEqualTo(span);
                    assertThat(t.first().text()).isEqualTo("@AK is this a name?");
                });
        assertThat(tab()).isEqualTo("Comments 1");
        keys(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(focusId()).isEqualTo("comments");
        keys(KeyCode.R);
        write("Yes, it is.");
        keys(KeyCode.ENTER);
        assertThat(focusId()).as("back in the list").isEqualTo("comments");
        look("comments");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("comments-dark");
        assertThat(talks().getFirst().answers())
                .extracting(Comment::text)
                .containsExactly("Yes, it is.");
        keys(KeyCode.Y);
        assertThat(talks().getFirst().isOpen()).isFalse();
        assertThat(tab()).isEqualTo("Comments");
        undo();
        assertThat(talks().getFirst().isOpen()).isTrue();
        keys(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.DELETE);
        assertThat(talks()).isEmpty();
        undo();
        assertThat(talks().getFirst().answers()).hasSize(1);
        undo();
        undo();
        assertThat(stored()).isEmpty();
    }

    @Test
    void enterGoesToTheSpanAndEscPutsTheFieldAwayWithWhatWasTyped() {
        var span = beginWithSpan();
        comment("A name.");
        keys(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
        keys(KeyCode.M, KeyCode.SHIFT);
        assertThat(text("#comment-about")).isEqualTo("On the whole article");
        write("Half a thou");
        look("comment-writing");
        keys(KeyCode.ESCAPE);
        assertThat(focusId()).isEqualTo("article");
        assertThat(talks()).hasSize(1);
        keys(KeyCode.M, KeyCode.SHIFT);
        assertThat(lookup("#comment-text").<TextArea>query().getText()).isEqualTo("Half a thou");
        write("ght");
        keys(KeyCode.ENTER);
        assertThat(talks()).hasSize(2);
        keys(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.END);
        keys(KeyCode.ENTER);
        assertThat(selected()).contains(span);
        assertThat(focusId()).isEqualTo("article");
    }

    @Test
    void theListOfArticlesFlagsThoseWithOpenCommentsAndKeepsThemAlone() {
        beginWithSpan();
        comment("A name.");
        ListView<?> documents = lookup("#doc-list").query();
        assertThat(documents.getItems()).hasSize(2);
        assertThat(spoken(documents))
                .anyMatch(s -> s.endsWith(", 1 open comment"))
                .as("the sample's own on its second article")
                .anyMatch(s -> s.endsWith(", 2 open comments"));
        clickOn("#doc-facets");
        clickOn("#doc-with-comments");
        assertThat(documents.getItems()).hasSize(2);
        undo();
        assertThat(documents.getItems()).hasSize(1);
    }

    @Test
    void theSpanItselfTellsOfItsOpenComments() {
        beginWithSpan();
        assertThat(isShown("#inspector-comments")).isFalse();
        comment("A name.");
        clickOn("#tab-spans");
        assertThat(text("#inspector-comments")).isEqualTo("1");
        ListView<?> spans = lookup("#span-list").query();
        assertThat(spoken(spans)).anyMatch(s -> s.endsWith(", 1 open comment"));
        assertThat(text("#announcer")).endsWith(", 1 open comment");
        look("comment-flag");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("comment-flag-dark");
        undo();
        assertThat(isShown("#inspector-comments")).isFalse();
        assertThat(spoken(spans)).noneMatch(s -> s.endsWith("comment"));
        assertThat(text("#announcer")).isNotEmpty().doesNotContain("comment");
    }

    private Id beginWithSpan() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.HOME, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        return selected().orElseThrow();
    }

    private void comment(String words) {
        keys(KeyCode.M, KeyCode.SHIFT);
        assertThat(focusId()).isEqualTo("comment-text");
        write(words);
        keys(KeyCode.ENTER);
    }

    private void undo() {
        keys(KeyCode.Z, KeyCode.CONTROL);
        awaitSaved();
    }

    private Optional<Id> selected() {
        ListView<SpanListViewModel.Row> spans = lookup("#span-list").query();
        return Optional.ofNullable(spans.getSelectionModel().getSelectedItem())
                .map(row -> row.annotation().id());
    }

    private String focusId() {
        return stage.getScene().getFocusOwner().getId();
    }

    private String tab() {
        return lookup("#tab-comments").<Labeled>query().getText();
    }

    private List<String> spoken(ListView<?> list) {
        return from(list).lookup(".list-cell").queryAll().stream()
                .map(c -> String.valueOf(c.getAccessibleText()))
                .toList();
    }

    /// Those on the open article; the sample's other one has some of its own.
    private List<Talk> talks() {
        return session().talksProperty().get().in(article());
    }

    private List<Talk> stored() throws Exception {
        awaitSaved();
        try (var project = Projects.openForReading(folder.resolve("Hearsay sample.hearsay"))) {
            return Comments.of(project).in(article());
        }
    }

    private Id article() {
        return session().documentProperty().get().id();
    }

    private ProjectSession session() {
        return window.session().orElseThrow();
    }
}
