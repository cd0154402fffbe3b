package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.Recipes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.agreement.AgreementTable;
import org.hearsay.project.agreement.FoundCase;
import org.hearsay.project.agreement.figures.PairAgreement;
import org.hearsay.review.decide.Standing;
import org.hearsay.settings.Theme;
import org.hearsay.ui.review.documents.KeptView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The agreement of the sample's annotators.
class AgreementPlaceTest extends WindowTest {

    private static final Pattern CASES = Pattern.compile("opens (\\d+) case");

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void H07_eachNumberOpensExactlyTheCasesBehindIt() {
        open();
        var links = new ArrayList<>(lookup(".figure-grid .hyperlink").<Hyperlink>queryAll());
        assertThat(links).hasSizeGreaterThan(70);
        var wrong = new ArrayList<String>();
        // Every seventh of them, for the sake of time; the first is a headline.
        for (int i = 0; i < links.size(); i += 7) {
            var link = links.get(i);
            var says = link.getAccessibleText();
            var matcher = CASES.matcher(says);
            assertThat(matcher.find()).as(says).isTrue();
            int count = Integer.parseInt(matcher.group(1));
            var title = says.substring(says.indexOf(", ") + 2, says.indexOf(": opens"));
            interact(() -> {
                cases().getItems().clear();
                link.fire();
            });
            await(() -> !cases().getItems().isEmpty());
            if (cases().getItems().size() != count) {
                wrong.add(title + " " + count + " but " + cases().getItems().size());
            }
            assertThat(lookup("#agreement-cases-title").<Label>query().getText()).startsWith(title);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void H07_aNumberWithoutCasesIsOneThatSaysSo() {
        open();
        var silent = new ArrayList<String>();
        for (var number : lookup(".figure-grid > .label.muted").<Label>queryAll()) {
            var text = number.getText();
            // All equal, nothing there, or not to be measured; the rest of the labels are names of
            // measures.
            boolean isPerfect = text.startsWith("1.00") || isAllOf(text);
            if (text.matches("[\\d.–-].*") && !isPerfect && !text.equals("0")) {
                silent.add(text + " in " + number.getParent().getId());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isAllOf(String text) {
        var parts = text.split(" of ", -1);
        return parts.length == 2 && parts[0].equals(parts[1]);
    }

    @Test
    void goldIsComparedOnlyWhereSomebodyTicksIt() {
        open();
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review"));
        await(() -> !lookup("#review-left").queryAll().isEmpty());
        keys(KeyCode.DIGIT6, KeyCode.CONTROL);
        await(() -> !lookup("#agreement-person-gold").queryAll().isEmpty());
        CheckBox gold = lookup("#agreement-person-gold").query();
        assertThat(gold.isSelected()).isFalse();
        assertThat(isCompared("gold")).isFalse();
        uncheck("Reference");
        await(() -> !isCompared("Reference"));
        assertThat(isCompared("gold")).isFalse();
        uncheck("gold");
        await(() -> isCompared("gold"));
        uncheck("gold");
        await(() -> !isCompared("gold"));
    }

    private boolean isCompared(String name) {
        return lookup("#agreement-pair").<ChoiceBox<PairAgreement>>query().getItems().stream()
                .anyMatch(p -> p.left().equals(name) || p.right().equals(name));
    }

    @Test
    void fewArticlesAreSaidToBeFew() {
        open();
        assertThat(words("#agreement-few-spans")).contains("article");
        assertThat(lookup("#agreement-headlines .few").queryAll()).hasSize(2);
    }

    @Test
    void S07_headlinesTablesAndChartsInLightAndDark() {
        open();
        assertThat(words("#agreement-sentence-spans")).contains("good for", "fair for");
        assertThat(isShown("#agreement-means-spans")).isFalse();
        keys(KeyCode.F1, KeyCode.SHIFT);
        await(() -> isShown("#agreement-means-spans"));
        assertThat(words("#agreement-means-labels")).contains("beyond chance");
        assertThat(lookup("#key-agreement-means").queryAll()).hasSize(1);
        take("agreement-light");
        interact(lookup("#agreement-asked-labels").<Button>query()::fire);
        await(() -> !isShown("#agreement-means-spans"));
        ScrollPane scroll = lookup("#agreement-scroll").query();
        interact(() -> scroll.setVvalue(1));
        take("agreement-light-below");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("agreement-dark-below");
        interact(() -> scroll.setVvalue(0));
        take("agreement-dark");
        // Fewer annotators: their own figures alone.
        uncheck("AK", "BL", "Reference");
        await(() -> lookup("#agreement-pair").queryAll().isEmpty());
        TableView<AgreementTable.Line> rows = lookup("#agreement-chart-table").query();
        await(() -> rows.getItems().size() == 1);
        assertThat(rows.getItems().getFirst().match().left()).isEqualTo(89);
        ChoiceBox<Double> match = lookup("#agreement-match").query();
        interact(() -> match.setValue(1.0));
        await(() -> rows.getItems().getFirst().match().pairs() == 51);
        uncheck("A");
        await(() -> isShown("#empty-articles"));
        take("agreement-alone");
    }

    @Test
    void H07_enterGoesToADifferenceWithTheOthersBehindTheNumberAndBackReturns() {
        open();
        var link = lookup("#agreement-values .hyperlink").<Hyperlink>queryAll().iterator().next();
        interact(link::fire);
        await(() -> !cases().getItems().isEmpty());
        var title = lookup("#agreement-cases-title").<Label>query().getText();
        var cases = List.copyOf(cases().getItems());
        take("agreement-cases");
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-review") && !queue().getItems().isEmpty());
        assertThat(title).startsWith(chosenFilter());
        var behind = cases.stream().map(c -> Set.copyOf(c.found().annotations())).toList();
        assertThat(queue().getItems())
                .allMatch(s -> behind.stream().anyMatch(ids -> isAbout(s, ids)));
        assertThat(behind)
                .allMatch(ids -> queue().getItems().stream().anyMatch(s -> isAbout(s, ids)));
        assertThat(queue().getSelectionModel().getSelectedItem())
                .matches(s -> isAbout(s, behind.getFirst()));
        assertThat(lookup("#review-blind").<Label>query().getText()).contains("not blind");
        take("agreement-in-review");
        keys(KeyCode.LEFT, KeyCode.ALT);
        await(() -> isShown("#place-agreement"));
        await(() -> cases().isFocused());
        goThroughBothArticles();
        keys(KeyCode.LEFT, KeyCode.ALT);
        await(() -> isShown("#place-agreement"));
        interact(link::fire);
        await(() -> cases.equals(List.copyOf(cases().getItems())));
        // All but one of them go on with their work.
        interact(() -> stopReview(cases.getFirst().found().document()));
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-annotate"));
        assertThat(text("#status-result")).startsWith("Only ").contains("shown in its article");
    }

    /// The cases behind a headline are in both; the key for the next leads from one to the other.
    private void goThroughBothArticles() {
        interact(lookup("#agreement-headlines .hyperlink").<Hyperlink>query()::fire);
        await(() -> cases().getItems().size() > 100);
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-review") && text("#review-shown").endsWith("article 1 of 2"));
        var first = shownArticle();
        interact(() -> queue().getSelectionModel().selectLast());
        await(() -> !lookup("#key-next").queryAll().isEmpty() && nextKey().equals("Next article"));
        keys(KeyCode.J);
        await(() -> text("#review-shown").endsWith("article 2 of 2"));
        assertThat(shownArticle()).isNotEqualTo(first);
        assertThat(queue().getSelectionModel().getSelectedIndex()).isZero();
        assertThat(chosenFilter()).isEqualTo("Where spans begin and end");
        keys(KeyCode.K);
        await(() -> text("#review-shown").endsWith("article 1 of 2"));
        assertThat(queue().getSelectionModel().getSelectedIndex())
                .isEqualTo(queue().getItems().size() - 1);
        keys(KeyCode.J);
        await(() -> text("#review-shown").endsWith("article 2 of 2"));
        keys(KeyCode.DIGIT1);
        await(() -> queue().getItems().getFirst().isSettled());
        assertThat(queue().getItems().getFirst().decision().orElseThrow().view())
                .as("Agreement has told the sides")
                .isEqualTo(Decision.View.OPEN);
        assertThat(new KeptView(desktop.preferences, window.session().orElseThrow().file()).told())
                .as("for the next start")
                .containsAll(
                        queue().getItems().getFirst().difference().members().stream()
                                .map(Annotation::id)
                                .toList());
        interact(() -> queue().getSelectionModel().selectLast());
        keys(KeyCode.J);
        await(() -> text("#status-result").startsWith("Those were all cases"));
        assertThat(text("#review-shown")).endsWith("article 2 of 2");
    }

    private String shownArticle() {
        return lookup("#review-documents")
                .<ComboBox<DocumentRow>>query()
                .getValue()
                .document()
                .title();
    }

    private String nextKey() {
        return lookup("#key-next").<Button>query().getText();
    }

    private void stopReview(Id document) {
        var session = window.session().orElseThrow();
        session.documents().stream()
                .filter(r -> r.document().id().equals(document))
                .flatMap(r -> r.layers().stream())
                .map(DocumentRow.LayerCount::head)
                .filter(h -> h.kind() == LayerHead.Kind.WORK && h.status() == LayerHead.Status.DONE)
                .skip(1)
                .forEach(h -> session.perform(Recipes.setStatus(h, LayerHead.Status.IN_PROGRESS)));
    }

    private static boolean isAbout(Standing standing, Set<Id> annotations) {
        return standing.difference().members().stream().anyMatch(m -> annotations.contains(m.id()));
    }

    private String chosenFilter() {
        ChoiceBox<Object> filter = lookup("#review-filter").query();
        return filter.getConverter().toString(filter.getValue());
    }

    private ListView<Standing> queue() {
        return lookup("#review-queue").query();
    }

    private void open() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT6, KeyCode.CONTROL);
        await(() -> isShown("#agreement-headlines"));
    }

    private void uncheck(String... names) {
        for (var name : names) {
            interact(lookup("#agreement-person-" + name).<CheckBox>query()::fire);
        }
    }

    private ListView<FoundCase> cases() {
        return lookup("#agreement-case-list").query();
    }

    private String words(String id) {
        return lookup(id).<Node>query() instanceof Label label ? label.getText() : "";
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), name);
    }
}
