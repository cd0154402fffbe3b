package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.LayerHead;
import org.hearsay.project.search.Hit;
import org.hearsay.settings.Theme;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Looking for words in a window, by keyboard.
class SearchPlaceTest extends WindowTest {

    private ArticleView article;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
        window.start(Optional.empty());
    }

    @Test
    void H06_hitsAlignAndEnterOpensAndEscReturnsToTheSameRow() {
        openSearch();
        type("north korea*");
        await(() -> lines().getItems().size() > 5);
        awaitCounted();
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        var starts =
                lookup(".hit-words").queryAll().stream()
                        .filter(n -> n.getScene() != null && n.isVisible())
                        .map(n -> Math.round(n.localToScene(n.getBoundsInLocal()).getMinX()))
                        .distinct()
                        .toList();
        assertThat(lookup(".hit-words").queryAll()).hasSizeGreaterThan(5);
        assertThat(starts).hasSize(1);

        var row = lines().getSelectionModel().getSelectedIndex();
        var hit = lines().getItems().get(row);
        assertThat(row).isEqualTo(2);
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-annotate"));
        await(() -> selectedWords().equals(hit.words()));

        keys(KeyCode.ESCAPE);
        await(() -> isShown("#place-search"));
        assertThat(lines().isFocused()).isTrue();
        assertThat(lines().getSelectionModel().getSelectedIndex()).isEqualTo(row);
        assertThat(lines().getSelectionModel().getSelectedItem()).isEqualTo(hit);

        keys(KeyCode.ENTER);
        await(() -> isShown("#place-annotate"));
        keys(KeyCode.LEFT, KeyCode.ALT);
        await(() -> isShown("#place-search"));
        assertThat(lines().getSelectionModel().getSelectedIndex()).isEqualTo(row);
    }

    @Test
    void F01_tickedHitsBecomeSuggestionsInOneStepAndUndoTakesThemBack() {
        openSearch();
        type("talks");
        awaitCounted();
        keys(KeyCode.DOWN);
        keys(KeyCode.SPACE);
        keys(KeyCode.A, KeyCode.CONTROL);
        int hits = lines().getItems().size();
        assertThat(hits).isGreaterThan(1);
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#search-tag").<Button>query().fire());
        await(() -> isShown("#tag-sheet"));
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        await(() -> suggestions().size() == hits);
        assertThat(suggestions()).extracting(Annotation::label).containsOnly("STANCE");
        assertThat(own()).isEmpty();

        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> suggestions().isEmpty());
        keys(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> suggestions().size() == hits);
    }

    @Test
    void I04_theEmptyPlaceHasAnExampleThatEnterLooksFor() {
        openSearch();
        assertThat(isShown("#search-empty")).isTrue();
        take("search-empty");
        keys(KeyCode.ENTER);
        awaitCounted();
        assertThat(lines().getItems()).isNotEmpty();
        assertThat(text("#search-count")).contains("hits in").contains("untagged");
    }

    @Test
    void aBrokenPatternShowsWhereAndNoHitsAreSaid() {
        openSearch();
        interact(() -> lookup("#search-pattern").<javafx.scene.control.RadioButton>query().fire());
        type("den(uclear");
        await(() -> isShown("#search-trouble"));
        assertThat(text("#search-trouble").lines().toList().get(1)).endsWith("^");
        take("search-trouble");
        type("nowhere at all");
        await(() -> isShown(".empty-text"));
        assertThat(text(".empty-text")).contains("nowhere at all").contains("2 documents");
    }

    @Test
    void whatWasLookedForIsThereAgainAtTheNextStart() {
        openSearch();
        type("north korea*");
        awaitCounted();
        type("missiles");
        await(() -> !lookup("#search-query").<TextInputControl>query().getText().isEmpty());
        fire("close-project");
        await(() -> isShown("#welcome") && window.session().isEmpty());
        openSearch();
        assertThat(
                        lookup(".query").queryAllAs(Hyperlink.class).stream()
                                .map(Hyperlink::getText)
                                .limit(2))
                .containsExactly("missiles", "north korea*");
        take("search-recent");
    }

    @Test
    void S11_theConcordanceInLightAndDark() {
        openSearch();
        type("north korea*");
        awaitCounted();
        keys(KeyCode.DOWN);
        keys(KeyCode.SPACE);
        take("search-light");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("search-dark");
    }

    private void openSearch() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#place-search"));
        assertThat(lookup("#search-query").<Node>query().isFocused()).isTrue();
    }

    private void type(String query) {
        interact(() -> {
            TextInputControl field = lookup("#search-query").query();
            field.requestFocus();
            field.setText(query);
        });
        keys(KeyCode.ENTER);
    }

    private void awaitCounted() {
        await(() -> text("#search-count").contains("untagged"));
    }

    private ListView<Hit> lines() {
        return lookup("#search-rows").query();
    }

    private String selectedWords() {
        var open = window.session().orElseThrow().documentProperty().get();
        var selection = article.selectionProperty().get();
        int start = Math.min(selection.anchor(), selection.caret());
        int end = Math.max(selection.anchor(), selection.caret());
        return open == null ? "" : open.text().substring(start, end);
    }

    private List<Annotation> suggestions() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    var session = window.session().orElseThrow();
                    var open = session.documentProperty().get();
                    return open == null
                            ? List.<Annotation>of()
                            : open.layersProperty().get().stream()
                                    .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                                    .flatMap(l -> l.annotations().stream())
                                    .toList();
                });
    }

    private List<Annotation> own() {
        return window.session()
                .orElseThrow()
                .documentProperty()
                .get()
                .ownProperty()
                .get()
                .annotations();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), name);
    }
}
