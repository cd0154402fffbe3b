package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;

/// Proposals and other people's layers.
final class SuggestedTest extends Annotated {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    SuggestedTest() {
        super(TEXT);
    }

    @Test
    void anAcceptedSuggestionMovesToTheOwnLayerInOneStep() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);

        other.annotating.caret(TEXT.indexOf("letter"));
        other.annotating.suggested().accept();

        assertThat(other.document.suggestions().getFirst().annotations()).isEmpty();
        var accepted = other.document.ownProperty().get().annotations().getFirst();
        assertThat(accepted.label()).isEqualTo("EXCLUDE");
        assertThat(accepted.origin()).isEqualTo(new Origin(Origin.Kind.SUGGESTION, "boilerplate"));
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void aRefusedSuggestionIsGone() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);

        other.annotating.caret(TEXT.indexOf("letter"));
        other.annotating.suggested().refuse();

        assertThat(other.document.suggestions().getFirst().annotations()).isEmpty();
        assertThat(other.document.ownProperty().get().annotations()).isEmpty();
    }

    @Test
    void anothersLayerCanBeReadAndNotChanged() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);
        other.document.show(other.head.id());
        other.annotating.click(TEXT.indexOf("letter"));
        assertThat(other.annotating.selected()).isPresent();

        other.annotating.remove();
        other.annotating.extend(Motion.NEXT_WORD);
        other.annotating.letter('c');

        assertThat(project.fakeLog().written()).isEmpty();
        assertThat(other.annotating.noticeProperty().get().key()).isEqualTo("blocked-others-layer");
    }

    /// The article with one proposal of somebody else's.
    private final class FakeSuggestion {

        private final LayerHead head;
        private final DocumentSession document;
        private final Annotating annotating;

        FakeSuggestion(Annotator rules) {
            head = project.addLayer(article, rules, LayerHead.Kind.SUGGESTIONS);
            int start = TEXT.indexOf("The letter");
            project.addItem(
                    article,
                    new Annotation(
                            project.id(),
                            head.id(),
                            "EXCLUDE",
                            Anchor.of(start, start + 27),
                            Attributes.NONE,
                            "",
                            new Origin(Origin.Kind.IMPORT, "boilerplate"),
                            Stamp.at(FakeProject.CLOCK.instant())));
            document = project.at(article);
            annotating = new Annotating(document);
        }
    }
}
