package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.dataset.task.Task;
import org.hearsay.format.Collected;
import org.hearsay.model.Id;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.PseudoTexts;
import org.hearsay.ui.support.commands.Command;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Goes through every place and every card of the program, in German and in texts that are longer
/// than any language's, both in large text, and finds no word cut. Where one is, it takes a
/// picture; with `-Dtests.tour=true`, of everything.
class NothingCutTest extends WindowTest {

    private final List<String> cut = new ArrayList<>();
    private String tour = "";

    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void I08_S10_germanInLargeText() throws Exception {
        go("de-150", Messages.in(Locale.GERMANY), 150, 1280, 800);
    }

    @Test
    void I08_S10_longTextsInLargeText() throws Exception {
        go("long-150", PseudoTexts.messages(), 150, 1280, 800);
    }

    private void go(String name, Messages messages, int percent, double width, double height)
            throws Exception {
        tour = name;
        interact(() -> {
            desktop = new TestDesktop(folder, ArticleView::new, messages);
            window = desktop.window(stage);
            desktop.look.zoomProperty().set(percent);
        });
        Projects.create(
                        folder.resolve("North Korea pilot.hearsay"),
                        "North Korea pilot",
                        SchemaJson.newsAttribution(),
                        TestDesktop.ME)
                .close();
        interact(() -> {
            desktop.remember("North Korea pilot", 12, 5);
            desktop.remember("Budget speeches", 31, 31);
            window.start(Optional.empty());
            stage.setWidth(width);
            stage.setHeight(height);
        });
        welcome();
        emptyPlaces();
        annotate();
        reference();
        places();
        cards();
        settings();
        training();
        importing();
        assertThat(cut).isEmpty();
    }

    private void welcome() {
        inspect("welcome");
        keys(KeyCode.N, KeyCode.CONTROL);
        inspect("new-project");
        keys(KeyCode.ESCAPE);
    }

    private void emptyPlaces() {
        interact(() -> window.open(folder.resolve("North Korea pilot.hearsay")));
        await(() -> isShown("#empty-import"));
        for (var place : commandsLike("place-")) {
            interact(place::fire);
            inspect("empty-" + place.id());
        }
        fire("close-project");
        await(() -> isShown("#welcome"));
    }

    private void annotate() {
        interact(lookup("#welcome-sample").<Button>query()::fire);
        awaitArticle();
        inspect("annotate");
        keys(KeyCode.HOME, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        inspect("span");
        fire("choose-speaker");
        inspect("choose-speaker");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        keys(KeyCode.R);
        inspect("link");
        keys(KeyCode.R);
        inspect("linked");
        fire("find");
        inspect("find");
        keys(KeyCode.ESCAPE);
        fire("go-to-paragraph");
        inspect("paragraph");
        keys(KeyCode.ESCAPE);
    }

    private void reference() {
        var session = window.session().orElseThrow();
        var document = session.documentProperty().get();
        var registry = session.registryProperty().get();
        interact(() ->
                document.layersProperty().get().stream()
                        .filter(l ->
                                registry.annotators()
                                        .get(l.head().annotator())
                                        .name()
                                        .equals("Reference"))
                        .findFirst()
                        .ifPresent(l -> document.show(l.head().id())));
        Id claim =
                document.shownProperty().get().annotations().stream()
                        .filter(a -> a.label().equals("CLAIM"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        interact(() -> window.show(document.id(), claim));
        inspect("reference");
        boolean isDrawer = !isShown("#side-lists");
        if (isDrawer) {
            fire("right-pane");
            inspect("drawer");
        }
        for (var list : List.of("problems", "suggestions", "comments")) {
            interact(lookup("#tab-" + list).<ToggleButton>query()::fire);
            inspect("list-" + list);
        }
        fire("right-pane");
        inspect("only-left");
        if (!isDrawer) {
            fire("right-pane");
        }
        interact(() -> document.showOwn());
    }

    private void places() {
        for (var place : commandsLike("place-")) {
            interact(place::fire);
            inspect(place.id());
        }
        fire("place-annotate");
    }

    private void cards() throws IOException {
        for (var card :
                List.of("palette", "keys", "guide", "document-sheet", "edit-text", "export")) {
            fire(card);
            inspect("card-" + card);
            keys(KeyCode.ESCAPE);
        }
        fire("suggest-here");
        await(() -> desktop.desktop.jobs().running().isEmpty());
        fire("accept-all");
        inspect("card-accept-all");
        keys(KeyCode.ESCAPE);
        fire("remove-documents");
        inspect("card-remove-documents");
        keys(KeyCode.ESCAPE);
        interact(() -> window.warn(desktop.desktop.messages().text("settings.damaged", folder)));
        inspect("message");
    }

    private void settings() {
        fire("settings");
        var pages = lookup("#settings-pages").<ListView<?>>query();
        for (int i = 0; i < pages.getItems().size(); i++) {
            int page = i;
            interact(() -> pages.getSelectionModel().select(page));
            inspect("settings-" + i);
        }
        keys(KeyCode.ESCAPE);
    }

    private void importing() throws IOException {
        var seed = Collected.resource("seed/seed-article.txt");
        var german = "Köln: „Der Rat“ entscheidet – für die Brücke, sagt Müller.\n";
        var doubtful = folder.resolve("b12.txt");
        Files.write(doubtful, german.getBytes(Charset.forName("windows-1252")));
        var repeated = Files.writeString(folder.resolve("again.txt"), seed.replace("Kim", "Lee"));
        var table = Files.writeString(folder.resolve("t.csv"), "title,text\nOne,Two.\n");
        drop(List.of(doubtful, repeated, table));
        await(() -> isShown("#import-wizard"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
        inspect("import");
        for (int i = 1; i < 3; i++) {
            keys(KeyCode.DOWN);
            inspect("import-" + i);
        }
        keys(KeyCode.ESCAPE);
        names(german);
    }

    private void training() {
        fire("training-set");
        await(() -> isShown("#training-wizard"));
        interact(() -> lookup("#training-layer").<ChoiceBox<String>>query().setValue("Reference"));
        inspect("training");
        for (var task : List.of(Task.RELATIONS, Task.STANCES)) {
            interact(() -> lookup("#training-task").<ChoiceBox<Task>>query().setValue(task));
            inspect("training-" + task);
        }
        fireButton("#training-next");
        inspect("training-check");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
    }

    private void fireButton(String id) {
        interact(lookup(id).<Button>query()::fire);
    }

    private void names(String words) throws IOException {
        var corpus = Files.createDirectories(folder.resolve("Anna Löw"));
        Files.writeString(corpus.resolve("k.txt"), words);
        Files.writeString(
                corpus.resolve("k.ann"),
                "T1\tclaim 7 14\tDer Rat\nA1\tclaimType T1 factual\nT2\tCLAIM 400 410\tx\n");
        drop(List.of(corpus));
        await(() -> isShown("#import-wizard"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
        keys(KeyCode.ENTER);
        await(() -> isShown("#import-names-page"));
        inspect("import-names");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
    }

    /// Notes what is cut.
    private void inspect(String step) {
        WaitForAsyncUtils.waitForFxEvents(3);
        await(() -> desktop.desktop.jobs().running().isEmpty());
        var found = new ArrayList<String>();
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            found.addAll(CutTexts.in(stage.getScene()));
        });
        found.stream().map(why -> step + ": " + why).forEach(cut::add);
        if (!found.isEmpty() || Boolean.getBoolean("tests.tour")) {
            Shots.take(stage.getScene(), "tour/" + tour + "-" + step);
        }
    }

    private List<Command> commandsLike(String start) {
        return window.commands().stream()
                .filter(c -> c.id().startsWith(start) && c.enabled().get())
                .toList();
    }
}
