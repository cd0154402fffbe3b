package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.hearsay.settings.Appearance.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayScaleTest {

    private final Properties system = new Properties();

    @ParameterizedTest
    @CsvSource({"P100, 100%", "P125, 125%", "P150, 150%", "P200, 200%"})
    void theToolkitOfEachSystemIsTold(Scale scale, String said) {
        DisplayScale.tell(scale, system);
        assertThat(system)
                .containsEntry("glass.gtk.uiScale", said)
                .containsEntry("glass.win.uiScale", said)
                .hasSize(2);
    }

    @Test
    void theSystemsOwnScaleAndThatOfTheCommandLineStay() {
        DisplayScale.tell(Scale.SYSTEM, system);
        assertThat(system).isEmpty();
        system.setProperty("glass.gtk.uiScale", "1.75");
        DisplayScale.tell(Scale.P200, system);
        assertThat(system).containsEntry("glass.gtk.uiScale", "1.75");
    }
}
