package org.hearsay.keystrokes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class JobBTest {

    private static final String TEXT = "Pompeo said that the talks made progress. Kim denied it.";

    @Test
    void aModifierThatIsHeldOverSeveralKeysCountsOnce() {
        var far = new Stroke(KeyCode.RIGHT, Stroke.CONTROL);
        var further = new Stroke(KeyCode.RIGHT, Stroke.CONTROL | Stroke.SHIFT);

        assertThat(Stroke.presses(List.of(far, far))).isEqualTo(3);
        assertThat(Stroke.presses(List.of(far, further, further))).isEqualTo(5);
        assertThat(Stroke.presses(List.of(far, Stroke.LINK, far))).isEqualTo(5);
    }

    @Test
    void aWalkIsNoLongerThanKeyByKey() {
        var walk = new Scratch(TEXT).walk(0);

        assertThat(walk.cost(0)).isZero();
        int words = TEXT.indexOf("said");
        assertThat(walk.way(words)).containsExactly(new Stroke(KeyCode.RIGHT, Stroke.CONTROL));
        assertThat(walk.cost(words)).isEqualTo(2);
    }
}
