package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Annotation;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.speakers.Naming;
import org.junit.jupiter.api.Test;

/// What keys do beyond what is asked of them, with it and without.
class AssistanceTest {

    private static final String TEXT =
            "Mike Pompeo said the talks made progress. Later Mike Pompeo left for home.";

    private final FakeProject project = new FakeProject();
    private final DocumentSession document = project.at(project.add("Talks", TEXT));
    private Assistance wanted = Assistance.ALL;
    private final Annotating annotating = new Annotating(document, () -> wanted);

    @Test
    void aSelectionIsTakenToWholeWordsOrExactlyAsItIs() {
        annotating.select(TEXT.indexOf("alks"), TEXT.indexOf("gress"));
        annotating.labelKey("CLAIM");
        assertThat(words()).isEqualTo("talks made progress");
        annotating.remove();

        wanted = new Assistance(false, true, true);
        annotating.select(TEXT.indexOf("alks"), TEXT.indexOf("gress"));
        annotating.labelKey("CLAIM");
        assertThat(words()).isEqualTo("alks made pro");
    }

    @Test
    void aLabelTakesItsUsualRangeOrTheWordAlone() {
        annotating.caret(TEXT.indexOf("alks"));
        annotating.labelKey("CLAIM");
        assertThat(words()).contains("talks made progress");
        annotating.remove();

        wanted = new Assistance(true, false, true);
        annotating.caret(TEXT.indexOf("alks"));
        annotating.labelKey("CLAIM");
        assertThat(words()).isEqualTo("talks");
    }

    @Test
    void D07_aNameIsLinkedByItselfOrWaitsForItsKey() {
        annotating.caret(2);
        annotating.labelKey("SPEAKER");
        assertThat(meansSomebody()).isTrue();
        annotating.caret(TEXT.lastIndexOf("Mike"));
        annotating.labelKey("SPEAKER");
        assertThat(meansSomebody()).isTrue();
        annotating.remove();

        wanted = new Assistance(true, true, false);
        annotating.caret(TEXT.lastIndexOf("Mike"));
        annotating.labelKey("SPEAKER");
        assertThat(meansSomebody()).isFalse();
        annotating.speakers().same();
        assertThat(meansSomebody()).isTrue();
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    private String words() {
        return document.article().text().at(selected().anchor());
    }

    private boolean meansSomebody() {
        return Naming.meant(selected()).isPresent();
    }
}
