package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;

/// Values are given with digits, in the order in which they are asked for.
final class ValueKeysTest extends Annotated {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    ValueKeysTest() {
        super(TEXT);
    }

    @Test
    void D01_digitsSetTheRequiredValuesOneAfterTheOther() {
        caretIn("letter");

        annotating.letter('c');
        annotating.digit(1);
        annotating.digit(2);

        assertThat(selected().attributes().values())
                .isEqualTo(
                        Map.of(
                                "claim_type", Value.of("quantity"),
                                "checkworthiness", Value.of("unimportant")));
        assertThat(project.layer(article).annotations()).containsExactly(selected());
    }

    @Test
    void D02_whatIsRequiredAndUnsetComesFirstAndDefaultsNeedNoKey() {
        make("CLAIM", "letter");
        assertThat(annotating.values().inOrder(selected()).stream().map(Attribute::name).limit(2))
                .containsExactly("claim_type", "checkworthiness");

        annotating.values().set("claim_type", Value.of("event"));
        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("checkworthiness");
        annotating.digit(1);
        make("SPEAKER", "Pompeo");

        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("mention_form");
        assertThat(selected().attributes().values()).containsOnlyKeys("entity");
    }

    @Test
    void commaAndFullStopWalkTheAttributesAndNoughtClears() {
        make("CUE", "claimed");
        annotating.digit(3);
        assertThat(selected().attributes().text("tone")).isEqualTo("distancing");
        annotating.digit(0);
        assertThat(selected().attributes().isEmpty()).isTrue();

        annotating.values().next();
        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("confidence");
        annotating.digit(3);
        annotating.values().previous();

        assertThat(selected().attributes().text("confidence")).isEqualTo("low");
        assertThat(annotating.values().slotProperty().get().attribute().name()).isEqualTo("tone");
    }

    @Test
    void aDigitWithoutAValueChangesNothingAndSaysSo() {
        make("CUE", "claimed");

        annotating.digit(9);

        assertThat(annotating.noticeProperty().get().key()).isEqualTo("not-a-value");
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void unsureIsSetAndTakenBack() {
        make("CUE", "claimed");

        annotating.values().toggle("confidence", Value.of("low"));
        assertThat(annotating.selected().orElseThrow().attributes().text("confidence"))
                .isEqualTo("low");
        annotating.values().toggle("confidence", Value.of("low"));

        assertThat(annotating.selected().orElseThrow().attributes().isEmpty()).isTrue();
    }
}
