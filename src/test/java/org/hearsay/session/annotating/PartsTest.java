package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.session.annotating.Selection.State;
import org.junit.jupiter.api.Test;

/// Annotations of several parts.
final class PartsTest extends Annotated {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    PartsTest() {
        super(TEXT);
    }

    @Test
    void B08_anotherPartMakesADiscontinuousAnnotation() {
        make("CLAIM", "letter is");

        annotating.parts().add();
        annotating.select(TEXT.indexOf("July"), TEXT.indexOf("July") + 6);
        assertThat(state()).isEqualTo(State.FRAGMENT);
        annotating.enter();

        assertThat(state()).isEqualTo(State.SPAN);
        assertThat(own()).hasSize(1);
        assertThat(selected().anchor().fragments()).hasSize(2);
        assertThat(words(selected())).isEqualTo("letter is July 6");
    }

    @Test
    void aPartIsTakenAwayAgainAndTheLastOneStays() {
        make("CLAIM", "letter");
        annotating.parts().add();
        caretIn("July");
        annotating.enter();
        assertThat(selected().anchor().fragments()).hasSize(2);

        annotating.parts().take();
        assertThat(words(selected())).isEqualTo("letter");
        annotating.parts().take();

        assertThat(words(selected())).isEqualTo("letter");
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("only-part");
    }

    @Test
    void selectedWordsAreCutOutOfAnAnnotationThatWaitsForAPart() {
        make("CLAIM", "The letter is dated");
        annotating.parts().add();
        int from = TEXT.indexOf("letter is");
        annotating.select(from, from + "letter is ".length());

        annotating.parts().take();

        assertThat(selected().anchor().fragments()).hasSize(2);
        assertThat(state()).isEqualTo(State.SPAN);
        assertThat(selected().anchor().contains(from)).isFalse();
    }
}
