package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.ruling.CaseLaw.Asked;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A difference is put to the guideline, decided, and becomes a ruling; by the keyboard alone.
class RulingsWindowTest extends ReviewWindowTest {

    private static final String SAYS = "The name alone, without what follows it.";

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void G_caseLaw_aQuestionIsListedDecidedAndBecomesARulingWhereTheLabelIsUsed() throws Exception {
        reviewTheHarbour();
        var asked = text("#review-title");
        keys(KeyCode.U);
        await(() -> !text("#review-title").equals(asked));
        keys(KeyCode.Q);
        await(() -> questions().size() == 1);
        assertThat(lookup("#questions-rule").queryButton().isDisabled()).isTrue();
        assertThat(text("#questions-says")).contains("decide it first");
        assertThat(questions().getFirst().by()).isEqualTo(REVIEWER.name());
        take("rulings-open");

        keys(KeyCode.ENTER);
        await(() -> !isShown("#questions") && text("#review-title").equals(asked));
        keys(digit(": “Ines Havel”"));
        keys(KeyCode.Q);
        await(() -> isShown("#questions") && !questions().isEmpty());
        await(() -> !lookup("#questions-rule").queryButton().isDisabled());
        keys(KeyCode.TAB);
        keys(KeyCode.SPACE);
        await(() -> isShown("#ruling-card"));
        interact(() -> lookup("#ruling-text").<TextInputControl>query().setText(SAYS));
        take("rulings-card");
        keys(KeyCode.ENTER);
        await(() -> isShown("#questions") && lines().anyMatch(t -> t.startsWith("Ruling of")));
        assertThat(text("#questions-says")).contains(SAYS);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("rulings-made-dark");
        keys(KeyCode.ESCAPE);

        assertThat(rulings())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.text()).isEqualTo(SAYS);
                    assertThat(r.passage()).isEqualTo("Ines Havel");
                    assertThat(r.by()).isEqualTo(REVIEWER.name());
                });
        interact(() -> lookup("#review-queue").query().requestFocus());
        keys(KeyCode.K);
        await(() -> isShown("#review-rulings"));
        assertThat(lines()).anyMatch(t -> t.contains(SAYS));
        interact(() -> desktop.look.zoomProperty().set(150));
        take("rulings-in-review-150");
        assertThat(CutTexts.in(stage.getScene())).isEmpty();
        interact(() -> desktop.look.zoomProperty().set(100));

        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> rulings().isEmpty());
        await(() -> !isShown("#review-rulings"));
        assertThat(text("#review-left")).isEqualTo("8 of 9 left");
    }

    private List<Asked> questions() {
        return lookup("#questions-list").<ListView<Asked>>query().getItems();
    }

    private Stream<String> lines() {
        return lookup(n -> n instanceof Label).<Label>queryAll().stream().map(Label::getText);
    }

    private List<Ruling> rulings() {
        return window.session()
                .orElseThrow()
                .registryProperty()
                .get()
                .schema()
                .label("SPEAKER")
                .map(l -> Rulings.in(l.guideline()))
                .orElseThrow();
    }
}
