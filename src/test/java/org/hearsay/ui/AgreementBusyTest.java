package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Agreement that takes long to work out: what shows it, and the way out.
class AgreementBusyTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void aRingComesAfterAMomentAndGoesWithTheNewFigures() {
        open();
        var before = figures();
        assertThat(before).hasSizeGreaterThan(70);
        var held = desktop.holdJobs();
        // The ring hears of it also where nobody but the ring has what tells it.
        System.gc();
        interact(() -> {
            match().getSelectionModel().selectLast();
            assertThat(isShown("#agreement-busy")).as("most is there at once").isFalse();
        });
        await(() -> isShown("#agreement-busy"));
        assertThat(figures()).as("the last ones stay meanwhile").isEqualTo(before);
        held.countDown();
        await(() -> !isShown("#agreement-busy"));
        await(() -> !figures().equals(before));
        assertThat(text("#agreement-state")).isEmpty();
    }

    @Test
    void whatIsCancelledIsToldAndCanBeHadAnew() {
        open();
        var before = figures();
        assertThat(before).hasSizeGreaterThan(70);
        var held = desktop.holdJobs();
        interact(() -> match().getSelectionModel().selectLast());
        await(() -> isShown("#job-cancel"));
        interact(() -> lookup("#job-cancel").<Button>query().fire());
        held.countDown();
        await(() -> text("#agreement-state").startsWith("Stopped. These are the last figures"));
        await(() -> !isShown("#agreement-busy"));
        assertThat(figures()).isEqualTo(before);
        interact(() -> lookup("#agreement-again").<Button>query().fire());
        await(() -> !figures().equals(before));
        assertThat(text("#agreement-state")).isEmpty();
    }

    private void open() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT6, KeyCode.CONTROL);
        await(() -> isShown("#agreement-headlines"));
        // Cases are looked for as well, which the ring tells of too.
        await(() -> desktop.desktop.jobs().running().isEmpty());
    }

    private ChoiceBox<?> match() {
        return lookup("#agreement-match").query();
    }

    private List<String> figures() {
        return lookup(".figure-grid .hyperlink").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }
}
