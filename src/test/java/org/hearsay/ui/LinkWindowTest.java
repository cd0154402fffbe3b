package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.settings.Theme;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.Ink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Links, parts and nested spans in the window, on the seed article whose reference is the person's
/// own layer.
class LinkWindowTest extends WindowTest {

    private static final String CLAIM = "progress was made \"in every element of our discussions\"";
    private static final String COMMITMENT = "that North Korea intends \"to denuclearize\"";

    private ArticleView article;
    private Path file;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
    }

    @BeforeEach
    void openTheReferenceAsOnesOwn() throws Exception {
        file = OwnReference.create(desktop);
        Platform.runLater(() -> window.start(Optional.of(file)));
        await(() -> stage.isShowing());
        awaitArticle();
        assertThat(own().annotations()).hasSize(106);
    }

    @Test
    void S05_theStateOfLinking() {
        unlinkAll(select("CLAIM", CLAIM));
        keys(KeyCode.R);
        take("05-link");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("05-link-dark");
    }

    @Test
    void D04_F02_theSlashNamesASpeakerWhoeverItIs() {
        var claim = select("CLAIM", CLAIM);
        unlinkAll(claim);
        int marks = own().annotations().size();

        // Somebody of this article, by a part of the name.
        keys(KeyCode.R);
        keys(KeyCode.SLASH);
        await(() -> isShown("#end-picker"));
        write("pomp");
        take("link-by-name");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#end-picker"));
        assertThat(types(claim)).containsExactly("said_by");
        assertThat(own().annotations()).hasSize(marks);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> from(claim).isEmpty());

        // Somebody who is not in this article at all.
        keys(KeyCode.SLASH);
        await(() -> isShown("#end-picker"));
        write("Angela Merkel");
        assertThat(lookup("#end-name").<TextField>query().getText()).isEqualTo("Angela Merkel");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("link-by-name-dark");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#end-picker"));
        assertThat(types(claim)).containsExactly("said_by");
        assertThat(text("#status-result")).contains("Angela Merkel", "does not name");
        assertThat(lookup("#article").query().isFocused()).isTrue();
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> from(claim).isEmpty() && own().annotations().size() == marks);
    }

    @Test
    void D03_D05_F02_ownWordsAndTheLinkKeyTwiceWithUndo() {
        var claim = select("CLAIM", CLAIM);
        var before = from(claim);
        assertThat(types(claim)).containsExactlyInAnyOrder("said_by", "cued_by");

        keys(KeyCode.R);
        keys(KeyCode.DIGIT0);
        assertThat(types(claim)).containsExactly("cued_by");
        assertThat(saved(claim).attributes().text("voice")).isEqualTo("author");
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> from(claim).equals(before));

        unlinkAll(claim);
        keys(KeyCode.R);
        keys(KeyCode.R);

        assertThat(from(claim)).isEqualTo(before);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> from(claim).isEmpty());
    }

    @Test
    void D04_D06_eachCandidateInSightIsOutlinedAndOthersAreNotAndEscapeChangesNothing() {
        var claim = select("CLAIM", CLAIM);
        var before = own();
        keys(KeyCode.R);

        int seen = 0;
        for (var other : own().annotations()) {
            var drawn = article.layoutOf(other.id());
            // A target's own box is dashed.
            if (drawn.isPresent() && !other.id().equals(claim) && !other.label().equals("TARGET")) {
                boolean outlined =
                        drawn.get().over().stream()
                                .anyMatch(i ->
                                        i instanceof Ink.Frame f && !f.stroke().dashes().isEmpty());
                assertThat(outlined)
                        .as(other.label() + " " + other.anchor())
                        .isEqualTo(isOpen(claim, other));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
        keys(KeyCode.ESCAPE);
        assertThat(own()).isSameAs(before);
    }

    @Test
    void B07_B06_C04_aSecondLabelOnTheSameRangeMovesAlone() {
        var claim = select("CLAIM", CLAIM);
        keys(KeyCode.T, KeyCode.SHIFT);
        keys(KeyCode.T, KeyCode.SHIFT);
        var both =
                own().annotations().stream()
                        .filter(a -> a.anchor().equals(annotation(claim).anchor()))
                        .toList();
        assertThat(both).extracting(Annotation::label).contains("CLAIM", "STANCE").hasSize(2);
        assertThat(own().annotations()).hasSize(107);
        assertThat(lookup(n -> n instanceof Label l && l.getText().contains("already")).queryAll())
                .isNotEmpty();
        var others = own().annotations().stream().filter(a -> !a.label().equals("STANCE")).toList();

        keys(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);

        assertThat(own().annotations()).containsAll(others);
        assertThat(selected().anchor().end()).isLessThan(annotation(claim).anchor().end());
        assertThat(saved(file)).containsAll(others.stream().map(a -> annotation(a.id())).toList());
    }

    @Test
    void B08_aSecondPartWithPAndEnterAndAwayAgain() {
        var claim = select("CLAIM", CLAIM);
        var whole = annotation(claim).anchor();
        keys(KeyCode.P);
        keys(KeyCode.RIGHT, KeyCode.CONTROL);
        keys(KeyCode.RIGHT, KeyCode.CONTROL);
        keys(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.ENTER);

        assertThat(annotation(claim).anchor().fragments()).hasSize(2);
        var drawn = article.layoutOf(claim).orElseThrow();
        assertThat(drawn.over().stream().filter(i -> i instanceof Ink.Letters)).hasSize(1);

        keys(KeyCode.P, KeyCode.SHIFT);
        assertThat(annotation(claim).anchor()).isEqualTo(whole);
    }

    @Test
    void C01_spaceGoesOutwardsThroughAllSpansAndWraps() {
        select("QUOTE", COMMITMENT);
        int caret = annotation(selected().id()).anchor().start() + COMMITMENT.indexOf("denuc");
        var nested = own().at(caret).stream().map(Annotation::id).toList();
        assertThat(nested).hasSizeGreaterThanOrEqualTo(4);
        clickAt(caret);
        assertThat(selected().id()).isEqualTo(nested.getFirst());

        for (int i = 1; i < nested.size(); i++) {
            keys(KeyCode.SPACE);
            var next = nested.get(i);
            await(() -> selected().id().equals(next));
        }
        keys(KeyCode.SPACE);
        await(() -> selected().id().equals(nested.getFirst()));
        keys(KeyCode.SPACE, KeyCode.SHIFT);
        await(() -> selected().id().equals(nested.getLast()));
    }

    @Test
    void unsureAndAValueOfALinkInTheInspector() {
        var claim = select("CLAIM", CLAIM);
        keys(KeyCode.U);
        assertThat(annotation(claim).attributes().find("confidence")).contains(Value.of("low"));
        keys(KeyCode.U);
        assertThat(annotation(claim).attributes().find("confidence")).isEmpty();
        var evidence =
                own().relations().stream()
                        .filter(r -> r.type().equals("evidence"))
                        .findFirst()
                        .orElseThrow();
        interact(() -> window.show(own().head().document(), evidence.source()));
        var row =
                lookup("#relation").queryAll().stream()
                        .filter(n -> n.getAccessibleText().startsWith("Evidence ("))
                        .findFirst()
                        .orElseThrow();
        interact(row::requestFocus);

        keys(KeyCode.DIGIT3);

        assertThat(((Relation) own().find(evidence.id()).orElseThrow()).attributes())
                .extracting(a -> a.text("direction"))
                .isEqualTo("context");
        keys(KeyCode.DELETE);
        assertThat(own().find(evidence.id())).isEmpty();
    }

    /// Whether the schema lets one more relation lead there.
    private boolean isOpen(Id source, Annotation target) {
        return SchemaJson.newsAttribution().relationsBetween("CLAIM", target.label()).stream()
                .anyMatch(type ->
                        own().relationsOf(source).stream()
                                .noneMatch(r ->
                                        r.type().equals(type.name())
                                                && r.target().equals(target.id())));
    }

    private Layer own() {
        return window.session().orElseThrow().documentProperty().get().ownProperty().get();
    }

    private Annotation annotation(Id id) {
        return own().annotation(id).orElseThrow();
    }

    private Annotation saved(Id id) {
        return saved(file).stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private Annotation selected() {
        var selection = article.selectionProperty().get().span().orElseThrow();
        var chosen =
                own().annotations().stream()
                        .filter(a -> a.anchor().hull().equals(selection))
                        .filter(a -> article.layoutOf(a.id()).filter(this::isSelected).isPresent());
        return chosen.findFirst().orElseThrow();
    }

    private boolean isSelected(DrawnMark drawn) {
        return drawn.touches().stream().anyMatch(t -> t.part().isHandle());
    }

    private List<String> types(Id source) {
        return own().relationsOf(source).stream()
                .filter(r -> r.source().equals(source))
                .map(Relation::type)
                .toList();
    }

    /// Type and target of what starts there.
    private List<String> from(Id source) {
        return own().relationsOf(source).stream()
                .filter(r -> r.source().equals(source))
                .map(r ->
                        r.type() + " " + r.target() + " " + r.attributes().equals(Attributes.NONE))
                .sorted()
                .toList();
    }

    private void unlinkAll(Id source) {
        for (int i = types(source).size(); i > 0; i--) {
            var row = lookup("#relation").queryAll().iterator().next();
            interact(row::requestFocus);
            keys(KeyCode.DELETE);
        }
        assertThat(types(source)).isEmpty();
        interact(() -> article.requestFocus());
    }

    private Id select(String label, String words) {
        var text = window.session().orElseThrow().documentProperty().get().text();
        int start = text.indexOf(words);
        var span = new Span(start, start + words.length());
        var found =
                own().annotations().stream()
                        .filter(a -> a.label().equals(label) && a.anchor().hull().equals(span))
                        .findFirst()
                        .orElseThrow();
        interact(() -> window.show(own().head().document(), found.id()));
        await(() -> article.layoutOf(found.id()).isPresent());
        return found.id();
    }

    private void clickAt(int offset) {
        StyleClassedTextArea area = from(article).lookup("#article").query();
        var box =
                WaitForAsyncUtils.waitForAsyncFx(
                                5000, () -> area.getCharacterBoundsOnScreen(offset, offset + 1))
                        .orElseThrow();
        clickOn(box.getMinX() + box.getWidth() / 3, box.getMinY() + box.getHeight() / 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
