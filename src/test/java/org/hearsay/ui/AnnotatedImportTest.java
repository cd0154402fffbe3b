package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.Theme;
import org.hearsay.ui.importing.names.NameRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The import wizard's page for annotated files.
class AnnotatedImportTest extends WindowTest {

    private static final String WORDS = "Ada Kern said the bridge is safe. Ben Roth denied it.\n";

    private Path file;

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @BeforeEach
    void dropACorpus() throws Exception {
        file = folder.resolve("p.hearsay");
        Projects.create(file, "Bridges", SchemaJson.newsAttribution(), TestDesktop.ME).close();
        var corpus = Files.createDirectories(folder.resolve("Ann Lee").resolve("brat"));
        Files.writeString(corpus.resolve("a.txt"), WORDS);
        Files.writeString(
                corpus.resolve("a.ann"),
                """
                T1\tspeaker 0 8\tAda Kern
                T2\tCLAIM 14 32\tthe bridge is safe
                T3\tODD 9 13\tsaid
                T4\tspeaker 34 42\tBen Roth
                R1\tSays Arg1:T2 Arg2:T1
                R2\tBy Arg1:T3 Arg2:T1
                A1\tclaimType T2 factual
                T9\tCLAIM 400 410\tnowhere
                """);
        Platform.runLater(() -> window.start(Optional.of(file)));
        await(() -> isShown("#empty-import"));
        drop(List.of(corpus));
        await(() -> isShown("#import-wizard"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
    }

    @Test
    void theNamesAreProposedChangedAndLeftOutByKeysAndComeInAsOneStep() throws Exception {
        assertThat(lookup("#import-start").<Button>query().getText()).isEqualTo("Next");
        keys(KeyCode.ENTER);
        await(() -> isShown("#import-names-page"));
        assertThat(text("#import-recognised"))
                .isEqualTo("brat standoff: 1 file · 1 article · 1 annotator · 4 spans · 2 links");
        assertThat(said())
                .containsExactly(
                        "Label speaker 2 SPEAKER OURS",
                        "Label CLAIM 1 CLAIM SAME",
                        "Label ODD 1 ODD NEW",
                        "Link By 1 By NEW",
                        "Link Says 1 Says NEW",
                        "Attribute claimType 1 claim_type OURS",
                        "Annotator Ann Lee 4 Ann Lee NEW");
        assertThat(lookup("#import-remarks").<ListView<String>>query().getItems())
                .singleElement()
                .asString()
                .contains("a.ann, line 8");
        Shots.take(stage.getScene(), "import-names");

        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DELETE);
        await(() -> said().contains("Label ODD 1 - LEFT_OUT"));
        assertThat(text("#import-result"))
                .contains("3 spans and 1 link", "Left out: 1 span, 1 link", "Says, Ann Lee");
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.SPACE);
        await(() -> focused() instanceof ComboBox);
        interact(() -> ((ComboBox<?>) focused()).getEditor().setText("said_by"));
        keys(KeyCode.ENTER);
        await(() -> said().contains("Link Says 1 said_by OURS"));
        assertThat(isShown("#import-wizard")).as("the key took the name alone").isTrue();
        await(() -> focused() instanceof TableView);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "import-names-dark");
        keys(KeyCode.ENTER);

        await(() -> labels().equals(List.of("CLAIM", "SPEAKER", "SPEAKER")));
        try (var open = Projects.openForReading(file)) {
            var document = Translation.now(open.documents(0, 1)).getFirst().document().id();
            var layer = Translation.now(open.open(document)).layers().getFirst();
            var registry = Translation.now(open.registry());
            assertThat(layer.relations())
                    .singleElement()
                    .satisfies(r -> assertThat(r.type()).isEqualTo("said_by"));
            assertThat(layer.annotations())
                    .anySatisfy(a ->
                            assertThat(a.attributes().text("claim_type")).isEqualTo("factual"));
            assertThat(registry.schema().label("ODD")).isEmpty();
            assertThat(registry.annotatorNamed("Ann Lee")).isPresent();
        }
        undo();
        await(() -> labels().isEmpty());
    }

    @Test
    void escGoesBackToTheFilesAndThenOut() {
        keys(KeyCode.ENTER);
        await(() -> isShown("#import-names-page"));
        keys(KeyCode.DELETE);
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#import-rows") && !isShown("#import-names-page"));
        keys(KeyCode.ENTER);
        await(() -> isShown("#import-names-page"));
        assertThat(said()).as("what was decided stays").contains("Label speaker 2 - LEFT_OUT");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#import-wizard"));
    }

    @Test
    void escInANameLeavesItAsItWasAndThePageToo() {
        keys(KeyCode.ENTER);
        await(() -> isShown("#import-names-page"));
        keys(KeyCode.SPACE);
        await(() -> focused() instanceof ComboBox);
        var box = (ComboBox<?>) focused();
        assertThat(box.getBorder()).as("it is seen where the keyboard is").isNotNull();
        interact(() -> box.getEditor().setText("CUE"));
        keys(KeyCode.ESCAPE);
        await(() -> focused() instanceof TableView);
        assertThat(isShown("#import-names-page")).isTrue();
        assertThat(said()).contains("Label speaker 2 SPEAKER OURS");
        assertThat(box.getEditor().getText()).isEqualTo("SPEAKER");
    }

    @Test
    void theFilesSayWhereSomethingIsDamagedAndThatNoneAsksWhereNoneDoes() {
        assertThat(lookup("#import-preview").<ScrollPane>query().getContent().lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .anySatisfy(said -> assertThat(said).startsWith("a.ann, line 8: "));
        interact(lookup("#import-only-questions").<CheckBox>query()::fire);
        assertThat(lookup("#import-rows .placeholder").lookup(".label").<Label>query().getText())
                .isEqualTo("No file has a question.");
    }

    private List<String> said() {
        return lookup("#import-names").<TableView<NameRow>>query().getItems().stream()
                .map(row ->
                        "%s %s %d %s %s"
                                .formatted(
                                        desktop.desktop
                                                .messages()
                                                .text("importing.names.kind." + row.name().kind()),
                                        row.name().theirs(),
                                        row.count(),
                                        row.ours(),
                                        row.fate()))
                .toList();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private List<String> labels() throws Exception {
        try (var open = Projects.openForReading(file)) {
            var rows = Translation.now(open.documents(0, 10));
            return rows.isEmpty()
                    ? List.of()
                    : Translation.now(open.open(rows.getFirst().document().id())).layers().stream()
                            .flatMap(layer -> layer.annotations().stream())
                            .map(Annotation::label)
                            .sorted()
                            .toList();
        }
    }

    /// One step takes the whole import back, once the window knows of it.
    private void undo() {
        var undo = command("undo");
        await(() -> undo.enabled().get());
        interact(undo::fire);
    }
}
