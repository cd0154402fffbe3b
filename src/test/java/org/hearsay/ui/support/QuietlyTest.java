package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

final class QuietlyTest {

    private final Quietly quietly = new Quietly();

    @Test
    void isOnWhileSomethingIsFilledOnly() {
        var chosen = new ArrayList<String>();
        var value = new SimpleStringProperty("");
        value.subscribe(now -> {
            if (!quietly.isOn()) {
                chosen.add(now);
            }
        });
        chosen.clear();

        quietly.run(() -> value.set("by the program"));
        value.set("by a person");

        assertThat(chosen).containsExactly("by a person");
    }

    @Test
    void isOffAfterAFillingThatFailed() {
        assertThatThrownBy(() ->
                        quietly.run(() -> {
                            throw new IllegalStateException("no such row");
                        }))
                .hasMessage("no such row");

        assertThat(quietly.isOn()).isFalse();
    }

    @Test
    void staysOnWhenAFillingWithinAnotherIsDone() {
        var seen = new ArrayList<Boolean>();

        quietly.run(() -> {
            quietly.run(() -> seen.add(quietly.isOn()));
            seen.add(quietly.isOn());
        });

        assertThat(seen).containsExactly(true, true);
        assertThat(quietly.isOn()).isFalse();
    }

    @Test
    void staysOnWhenAFillingWithinAnotherFailed() {
        quietly.run(() -> {
            assertThatThrownBy(() ->
                            quietly.run(() -> {
                                throw new IllegalStateException();
                            }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(quietly.isOn()).isTrue();
        });

        assertThat(quietly.isOn()).isFalse();
    }
}
