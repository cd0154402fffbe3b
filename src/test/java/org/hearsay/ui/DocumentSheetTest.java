package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.documents.DocumentRecipes;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Projects;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Theme;
import org.hearsay.ui.sheets.SheetWork;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The sheet with what is known of an article, or of several, by keyboard.
class DocumentSheetTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_whatIsTypedInTheSheetIsOneStepThatTheFileHoldsAndUndoTakesBack() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        var before = details();
        keys(KeyCode.ENTER, KeyCode.ALT);
        assertThat(isShown("#document-sheet")).isTrue();
        look("sheet-document");
        type("#sheet-title", "A letter from Kim");
        type("#sheet-publisher", "Breitbart");
        type("#sheet-date", "2018-08-02");
        keys(KeyCode.ENTER);
        assertThat(isShown("#document-sheet")).isFalse();
        assertThat(text("#article-title")).isEqualTo("A letter from Kim");
        assertThat(stage.getTitle()).contains("A letter from Kim");
        assertThat(list().getItems().getFirst().document().title()).isEqualTo("A letter from Kim");
        awaitSaved();
        assertThat(stored().metadata()).containsEntry("publisher", "Breitbart");
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(details()).isEqualTo(before);
        assertThat(text("#article-title")).isEqualTo(before.title());
        awaitSaved();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aLanguageIsNamedByItsTagAndWhatAFileBroughtStays() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        interact(() ->
                session()
                        .perform(
                                DocumentRecipes.set(
                                                List.of(details()), Map.of("language", "Englisch"))
                                        .orElseThrow()));
        keys(KeyCode.ENTER, KeyCode.ALT);
        assertThat(isShown("#sheet-language-wrong")).as("it came so").isFalse();
        type("#sheet-publisher", "Breitbart");
        type("#sheet-language", "Deutsch");
        assertThat(isShown("#sheet-language-wrong")).isTrue();
        assertThat(lookup("#sheet-keep").query().isDisabled()).isTrue();
        look("sheet-language-wrong");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("sheet-language-wrong-dark");
        keys(KeyCode.ENTER);
        assertThat(isShown("#document-sheet")).isTrue();
        type("#sheet-language", "Englisch");
        assertThat(isShown("#sheet-language-wrong")).isFalse();
        keys(KeyCode.ENTER);
        assertThat(details().metadata("publisher")).isEqualTo("Breitbart");
        assertThat(details().metadata("language")).isEqualTo("Englisch");
        keys(KeyCode.ENTER, KeyCode.ALT);
        type("#sheet-language", "en-GB");
        keys(KeyCode.ENTER);
        assertThat(details().metadata("language")).isEqualTo("en-GB");
    }

    @Test
    void escChangesNothingAndAFieldOfOnesOwnCanBeAdded() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.ENTER, KeyCode.ALT);
        type("#sheet-publisher", "Nobody");
        keys(KeyCode.ESCAPE);
        assertThat(details().metadata("publisher")).isNotEqualTo("Nobody");
        keys(KeyCode.ENTER, KeyCode.ALT);
        type("#sheet-new-field", "desk");
        clickOn("#sheet-add-field");
        type("#sheet-desk", "foreign");
        keys(KeyCode.ENTER);
        assertThat(details().metadata("desk")).isEqualTo("foreign");
    }

    @Test
    void F01_severalArticlesAreChangedInOneStepAndTheirOtherValuesStay() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        interact(() -> list().requestFocus());
        keys(KeyCode.HOME);
        keys(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat(list().getSelectionModel().getSelectedItems()).hasSize(2);
        var before = rows();
        keys(KeyCode.ENTER, KeyCode.ALT);
        look("sheet-several");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("sheet-several-dark");
        type("#sheet-tags", "pilot");
        keys(KeyCode.ENTER);
        assertThat(rows()).extracting(d -> d.metadata("tags")).containsOnly("pilot");
        assertThat(rows())
                .extracting(Document::title)
                .containsExactlyElementsOf(before.stream().map(Document::title).toList());
        assertThat(session().nextUndoProperty().get().arguments()).containsExactly("2");
        assertThat(text("#status-result")).isEqualTo("Details of 2 articles changed");
        assertThat(list().getSelectionModel().getSelectedItems()).hasSize(2);
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void F01_statusAndAssignmentOfSeveralAreOneStepToo() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        interact(() -> list().requestFocus());
        keys(KeyCode.A, KeyCode.CONTROL);
        keys(KeyCode.ENTER, KeyCode.ALT);
        interact(() -> {
            ChoiceBox<SheetWork.Status> status = lookup("#sheet-status").query();
            status.setValue(SheetWork.Status.IN_PROGRESS);
        });
        clickOn("#sheet-person-BL");
        keys(KeyCode.ENTER);
        await(() -> layersOf(TestDesktop.ME) == 2);
        assertThat(layersOf("BL")).isEqualTo(2);
        assertThat(text("#status-result")).isEqualTo("2 articles changed");
        awaitSaved();
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(layersOf(TestDesktop.ME)).isZero();
        assertThat(layersOf("BL")).isOne();
        keys(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(layersOf(TestDesktop.ME)).isEqualTo(2);
    }

    @Test
    void F06_F07_removalAsksMakesABackupAndIsUndone() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.C);
        awaitSaved();
        interact(() -> list().requestFocus());
        keys(KeyCode.A, KeyCode.CONTROL);
        keys(KeyCode.DELETE);
        assertThat(isShown("#removal-card")).isTrue();
        look("removal");
        keys(KeyCode.ENTER);
        assertThat(isShown("#removal-card")).as("Enter keeps them").isFalse();
        assertThat(list().getItems()).hasSize(2);
        keys(KeyCode.DELETE);
        clickOn("#removal-go");
        await(() -> list().getItems().isEmpty());
        assertThat(folder.resolve("Hearsay sample backups")).isNotEmptyDirectory();
        awaitSaved();
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> list().getItems().size() == 2);
        awaitSaved();
        try (var project = Projects.openForReading(folder.resolve("Hearsay sample.hearsay"))) {
            assertThat(project.documents(0, 9).toCompletableFuture().join()).hasSize(2);
        }
    }

    private long layersOf(String annotator) {
        var registry = session().registryProperty().get();
        return session().documents().stream()
                .flatMap(r -> r.layers().stream())
                .filter(l -> registry.annotators().containsKey(l.head().annotator()))
                .filter(l ->
                        registry.annotators().get(l.head().annotator()).name().equals(annotator))
                .count();
    }

    private void type(String field, String words) {
        interact(() -> {
            TextField found = lookup(field).query();
            found.requestFocus();
            found.selectAll();
        });
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Document> rows() {
        return session().documents().stream().map(DocumentRow::document).toList();
    }

    private ListView<DocumentRow> list() {
        return lookup("#doc-list").query();
    }

    private Document details() {
        return session().documentProperty().get().detailsProperty().get();
    }

    private Document stored() throws Exception {
        try (var project = Projects.openForReading(folder.resolve("Hearsay sample.hearsay"))) {
            return project.documents(0, 1).toCompletableFuture().join().getFirst().document();
        }
    }

    private ProjectSession session() {
        return window.session().orElseThrow();
    }
}
