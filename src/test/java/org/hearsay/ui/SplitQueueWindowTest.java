package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Entity;
import org.hearsay.model.Relation;
import org.hearsay.problem.Problem;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.DocumentSession;
import org.hearsay.ui.schema.parts.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Values of links and of speakers that are split in the schema place and decided one by one with
/// the article's keys, on the reference of the seed article as one's own.
class SplitQueueWindowTest extends SchemaWindowTest {

    private Path file;

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @BeforeEach
    void openTheReferenceAsOnesOwn() throws Exception {
        file = OwnReference.create(desktop);
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
    }

    @Test
    void F01_aSplitValueOfALinkIsDecidedInTheArticleAndUndone() {
        var before = now();
        var links = directions("supports");
        assertThat(links).isPositive();
        split(new Subject.OfRelation("evidence"), "direction", "supports", "proves");
        await(() -> directions("supports_old") == links);
        await(() -> waiting("to-decide-link") == links);

        keys(KeyCode.F8);
        shots("split-link");
        // The first way out, by its key: the value that kept its name.
        keys(KeyCode.PERIOD, KeyCode.CONTROL);
        await(() -> directions("supports") == 1);
        assertThat(waiting("to-decide-link")).isEqualTo(links - 1);
        undo();
        await(() -> directions("supports_old") == links);
        undo();
        await(() -> now().equals(before) && directions("supports") == links);
        await(() -> waiting("to-decide-link") == 0);
    }

    @Test
    void F01_aSplitValueOfASpeakerIsDecidedWhereTheyAreMentionedAndUndone() {
        var before = now();
        var speakers = kinds("collective");
        assertThat(speakers).isPositive();
        split(new Subject.Speakers(), "kind", "collective", "country");
        await(() -> kinds("collective_old") == speakers);
        await(() -> waiting("to-decide-speaker") > 0);
        var mentioned = waiting("to-decide-speaker");

        keys(KeyCode.F8);
        shots("split-speaker");
        keys(KeyCode.PERIOD, KeyCode.CONTROL);
        await(() -> kinds("collective") == 1);
        assertThat(waiting("to-decide-speaker")).isEqualTo(mentioned - 1);
        undo();
        await(() -> kinds("collective_old") == speakers);
        assertThat(waiting("to-decide-speaker")).isEqualTo(mentioned);
        undo();
        await(() -> now().equals(before) && kinds("collective") == speakers);
    }

    @Test
    void aSpeakerWhomNobodyMentionsIsNamedAndDecidedUnderSpeakers() {
        keys(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> isShown("#place-speakers"));
        pick("author of the article");
        split(new Subject.Speakers(), "kind", "author", "desk");
        await(() -> kinds("author_old") == 1);
        assertThat(waiting("to-decide-speaker")).isZero();

        keys(KeyCode.F8);
        await(() -> text("#status-result").contains("author of the article"));
        keys(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> isShown("#place-speakers"));
        ChoiceBox<String> kind = find("speaker-kind");
        assertThat(kind.getItems()).contains("author", "desk", "author_old");
        shots("split-speaker-unmentioned");
        interact(() -> kind.setValue("desk"));
        await(() -> kinds("desk") == 1);
        undo();
        await(() -> kinds("author_old") == 1);
    }

    private void pick(String name) {
        TableView<?> table = lookup("#speaker-table").query();
        interact(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getItems().get(i)).contains(name)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
        });
        await(() -> field("speaker-title").getText().equals(name));
    }

    private void split(Subject subject, String attribute, String value, String more) {
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> isShown("#place-schema"));
        choose(subject);
        await(() -> lookup("#attribute-" + attribute).tryQuery().isPresent());
        interact(() -> this.<TitledPane>find("attribute-" + attribute).setExpanded(true));
        var button = "value-" + value + "-split";
        await(() -> lookup("#" + button).tryQuery().isPresent());
        interact(() -> lookup("#" + button).queryButton().fire());
        await(() -> field("schema-split-names").isFocused());
        write(more);
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && text("#schema-effect").contains("decision"));
        keys(KeyCode.ENTER);
        await(() -> now().constraints().size() > SchemaJson.newsAttribution().constraints().size());
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
    }

    private long directions(String value) {
        return document().ownProperty().get().relations().stream()
                .filter(r -> r.attributes().text("direction").equals(value))
                .map(Relation::id)
                .count();
    }

    private long kinds(String value) {
        return window.session().orElseThrow().registryProperty().get().entities().values().stream()
                .map(Entity::attributes)
                .filter(a -> a.text("kind").equals(value))
                .count();
    }

    private long waiting(String rule) {
        return document().problemsProperty().get().stream()
                .map(Problem::rule)
                .filter(rule::equals)
                .count();
    }

    /// As the window has it.
    private Schema now() {
        return document().schema();
    }

    private DocumentSession document() {
        return window.session().orElseThrow().documentProperty().get();
    }
}
