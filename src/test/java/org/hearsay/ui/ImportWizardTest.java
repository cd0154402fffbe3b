package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.format.Collected;
import org.hearsay.model.Document;
import org.hearsay.project.FileChoice;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.settings.Theme;
import org.hearsay.ui.importing.ImportRow;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ImportWizardTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void A05_threeTextFilesOnWelcomeOpenTheWizardWithThreeRows() throws Exception {
        var files = List.of(text("a.txt", "One."), text("b.txt", "Two."), text("c.txt", "Three."));

        drop(files);
        awaitWizard(3);
        assertThat(rows().getFirst().candidate().first().orElseThrow().title()).isEqualTo("One.");
        Shots.take(stage.getScene(), "import-wizard");
        keys(KeyCode.ENTER);

        await(() -> texts().size() == 3);
        // With no article open, work begins with the first that came in.
        await(() -> text("#article-title").equals("One."));
        await(() -> lookup("#article").query().isFocused());
        undo();
    }

    @Test
    void H04_theDoubledFirstLineCanBeExcludedAndTheTextStays() throws Exception {
        var seed = Collected.resource("seed/seed-article.txt");
        drop(List.of(text("seed.txt", seed)));
        awaitWizard(1);
        await(() -> isShown("#import-exclude"));
        assertThat(lookup("#import-keep").<ToggleButton>query().isSelected()).isTrue();
        var exclude = lookup("#import-exclude").query();
        interact(() -> {
            TextField language = lookup("#import-language").query();
            language.setText("fr");
            language.fireEvent(new ActionEvent());
        });
        assertThat(lookup("#import-exclude").<Node>query())
                .as("what is asked stays while a language comes")
                .isSameAs(exclude);

        clickOn("#import-exclude");
        await(() -> lookup("#import-exclude").<ToggleButton>query().isSelected());
        Shots.take(stage.getScene(), "import-repeated");
        clickOn("#import-start");

        await(() -> texts().equals(List.of(seed)));
        assertThat(ownLayer(project()).orElseThrow().annotations())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.label()).isEqualTo("EXCLUDE");
                    assertThat(seed.substring(a.anchor().start(), a.anchor().end()))
                            .isEqualTo(seed.lines().findFirst().orElseThrow());
                    assertThat(a.anchor().start()).isEqualTo(56);
                });
        undo();
    }

    @Test
    void theLanguageIsProposedAndCanBeChangedOrTakenOut() throws Exception {
        var german = "Die Bürgermeisterin sagte am Dienstag, der Bau werde bald beginnen.";
        var russian = "Президент заявил во вторник, что стороны договорились о встрече.";
        var english = "The mayor said on Tuesday that the works would begin this year.";
        drop(List.of(text("a.txt", german), text("b.txt", russian), text("c.txt", english)));
        awaitWizard(3);
        await(() -> languages().equals(List.of("de ?", "ru ?", "en ?")));
        await(() -> languageField().getText().equals("de"));
        Shots.take(stage.getScene(), "import-language");
        dark();
        Shots.take(stage.getScene(), "import-language-dark");
        speak("");
        select(1);
        await(() -> languageField().getText().equals("ru"));
        speak("Deutsch");
        assertThat(isShown("#import-language-wrong")).isTrue();
        assertThat(lookup("#import-start").query().isDisabled()).isTrue();
        Shots.take(stage.getScene(), "import-language-wrong");
        assertThat(languages()).as("it is not taken").containsExactly("", "ru ?", "en ?");
        speak("uk");
        await(() -> languages().equals(List.of("", "uk", "en ?")));
        clickOn("#import-start");
        await(() -> texts().size() == 3);
        assertThat(window.session().orElseThrow().documents())
                .extracting(row -> row.document().metadata(Document.LANGUAGE))
                .containsExactly("", "uk", "en");
        undo();
    }

    @Test
    void theKeyboardStaysInTheLanguageWhenItIsTaken() throws Exception {
        drop(List.of(text("a.txt", "Die Bürgermeisterin sagte, der Bau werde bald beginnen.")));
        awaitWizard(1);
        await(() -> languageField().getText().equals("de"));
        interact(() -> {
            languageField().requestFocus();
            languageField().end();
        });
        write("-AT");
        interact(() -> languageField().positionCaret(2));
        keys(KeyCode.ENTER);
        await(() -> languages().equals(List.of("de-AT")));
        assertThat(languageField().isFocused()).isTrue();
        assertThat(languageField().getCaretPosition()).isEqualTo(2);
        write("x");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(languageField().getText()).isEqualTo("dex-AT");
    }

    private void speak(String code) {
        interact(() -> {
            languageField().requestFocus();
            languageField().setText(code);
            languageField().getOnAction().handle(new ActionEvent());
        });
    }

    private void select(int row) {
        interact(() ->
                lookup("#import-rows")
                        .<TableView<ImportRow>>query()
                        .getSelectionModel()
                        .clearAndSelect(row));
    }

    private TextField languageField() {
        return lookup("#import-language").query();
    }

    private List<String> languages() {
        var table = lookup("#import-rows").<TableView<ImportRow>>query();
        return rows().stream()
                .map(row ->
                        String.valueOf(
                                table.getColumns().get(3).getCellObservableValue(row).getValue()))
                .toList();
    }

    @Test
    void H05_doubtfulCharactersStandInContextAndAnotherReadingCanBeChosen() throws Exception {
        var words = "Köln: „Der Rat“ entscheidet – für die Brücke, sagt Müller.\n";
        var file = folder.resolve("b12.txt");
        Files.write(file, words.getBytes(Charset.forName("windows-1252")));
        drop(List.of(file));
        awaitWizard(1);
        await(() -> isShown("#import-readings"));
        var candidate = rows().getFirst().candidate();
        assertThat(candidate.charset()).isEqualTo("windows-1252");
        assertThat(candidate.readings().getFirst().doubts())
                .anySatisfy(d -> {
                    assertThat(d.before()).endsWith("K");
                    assertThat(d.characters()).isEqualTo("ö");
                });
        dark();
        Shots.take(stage.getScene(), "import-readings-dark");

        var other = candidate.readings().get(1).charset();
        clickOn(lookup(".import-reading").nth(1).<javafx.scene.Node>query());
        await(() -> rows().getFirst().candidate().charset().equals(other.name()));
        clickOn(lookup(".import-reading").nth(0).<javafx.scene.Node>query());
        await(() -> rows().getFirst().candidate().charset().equals("windows-1252"));
        clickOn("#import-start");
        await(() -> texts().equals(List.of(words)));
    }

    @Test
    void aNearlyEqualArticleStandsBesideTheOtherAndCanBeLeftOut() throws Exception {
        var seed = Collected.resource("seed/seed-article.txt").substring(56);
        drop(List.of(text("a.txt", seed), text("b.txt", seed.replace("Trump", "Mr Trump"))));
        awaitWizard(2);
        assertThat(rows().getLast().candidate().like()).isPresent();
        interact(() ->
                lookup("#import-rows").<TableView<ImportRow>>query().getSelectionModel().select(1));
        await(() -> isShown("#import-like"));
        dark();
        interact(() -> desktop.look.zoomProperty().set(150));
        Shots.take(stage.getScene(), "import-like-dark-150");
        clickOn("#import-skip");
        await(() -> rows().getLast().choice().take() == FileChoice.Take.NO);
        clickOn("#import-start");
        await(() -> texts().equals(List.of(seed)));
    }

    @Test
    void theFieldsOfATableAreChosenAndServeForTheWholeTable() throws Exception {
        var file =
                text("t.csv", "who,words,outlet\nAda,Ships sail.,Bote\nBert,They sailed.,Bote\n");
        drop(List.of(file));
        await(() -> rows().size() == 1 && isShown("#import-fields"));
        assertThat(lookup("#import-start").<Button>query().isDisabled()).isTrue();
        var field = lookup("#import-field-words").<ChoiceBox<Object>>query();
        interact(() -> field.setValue(field.getItems().getFirst()));
        await(() -> rows().getFirst().candidate().articles() == 2);
        Shots.take(stage.getScene(), "import-fields");
        clickOn("#import-start");
        await(() -> texts().equals(List.of("Ships sail.", "They sailed.")));
    }

    @Test
    void aFileThatNobodyCanReadStandsInRedAndTheOthersComeIn() throws Exception {
        var broken = folder.resolve("broken.txt");
        Files.write(broken, new byte[] {'a', 0, 'b'});
        drop(List.of(broken, text("good.txt", "Ships sail.\n")));
        awaitWizard(2);
        assertThat(rows().getFirst().candidate().refused().orElseThrow().toString())
                .contains("U+0000");
        await(() -> lookup("#import-start").<Button>query().getText().contains("1 article"));
        clickOn("#import-start");
        await(() -> texts().equals(List.of("Ships sail.\n")));
    }

    @Test
    void whatWasDecidedStandsStillWhereTheFilesCouldNotComeIn() throws Exception {
        var doubled = text("a.txt", "Same line.\nSame line.\nMore.");
        drop(List.of(doubled));
        awaitWizard(1);
        select(0);
        await(() -> isShown("#import-exclude"));
        clickOn("#import-exclude");
        await(() -> lookup("#import-exclude").<ToggleButton>query().isSelected());
        var content = Files.readString(doubled);
        Files.delete(doubled);
        clickOn("#import-start");
        await(() -> text("#import-state").contains("a.txt"));
        assertThat(isShown("#import-wizard")).isTrue();
        assertThat(lookup("#import-exclude").<ToggleButton>query().isSelected()).isTrue();
        Shots.take(stage.getScene(), "import-failed");

        Files.writeString(doubled, content);
        await(() -> !lookup("#import-start").query().isDisabled());
        clickOn("#import-start");
        await(() -> !isShown("#import-wizard"));
        await(() -> texts().size() == 1);
    }

    @Test
    void withoutQuestionsADropOnAProjectComesInAtOnceAndEscLeavesEverything() throws Exception {
        drop(List.of(text("a.txt", "One.")));
        awaitWizard(1);
        keys(KeyCode.ENTER);
        await(() -> texts().equals(List.of("One.")));

        drop(List.of(text("b.txt", "Two.")));
        await(() -> texts().size() == 2);

        drop(List.of(text("c.txt", "Same line.\nSame line.\nMore.")));
        awaitWizard(1);
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#import-wizard"));
        assertThat(texts()).hasSize(2);
    }

    /// One step takes the whole import back, once the window knows of it.
    private void undo() {
        await(() -> !window.session().orElseThrow().documents().isEmpty());
        var undo = command("undo");
        await(() -> undo.enabled().get());
        interact(undo::fire);
        await(() -> texts().isEmpty());
    }

    private void awaitWizard(int rows) {
        await(() -> isShown("#import-wizard") && rows().size() == rows);
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
    }

    private List<ImportRow> rows() {
        return lookup("#import-rows")
                .<TableView<ImportRow>>tryQuery()
                .<List<ImportRow>>map(TableView::getItems)
                .orElse(List.of());
    }

    private void dark() {
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
    }

    private Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8);
    }

    /// The project that was made for what was dropped.
    private Path project() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".hearsay")).findFirst().orElseThrow();
        }
    }

    private List<String> texts() throws Exception {
        try (var open = Projects.openForReading(project())) {
            return Translation.now(open.documents(0, 100)).stream()
                    .map(row -> {
                        try {
                            return Translation.now(open.open(row.document().id()))
                                    .article()
                                    .text()
                                    .value();
                        } catch (org.hearsay.project.ProjectException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }
}
