package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Why;
import org.junit.jupiter.api.Test;

/// Why something could not be done, in the program's language.
class ReasonsTest {

    private final Reasons german = new Reasons(Messages.in(Locale.GERMAN));

    @Test
    void whatComesFromAClosedSetIsSaidInTheProgramsLanguage() {
        var full = new Why("The disk is full.", "disk-full", List.of());
        var failure =
                new ProjectException(
                        ProjectException.Kind.STORAGE, full, new IllegalStateException());
        assertThat(german.of(failure)).isEqualTo("Der Datenträger ist voll.");
        assertThat(german.of(new CompletionException(failure)))
                .isEqualTo("Der Datenträger ist voll.");
        assertThat(german.of(new Why("The disk did not take it: x", "disk-refused", List.of("x"))))
                .isEqualTo("Der Datenträger hat es nicht angenommen: x");
    }

    @Test
    void whatHasNoTextHereIsSaidAsTheProjectLayerSaysIt() {
        assertThat(german.of(new Why("Nobody is called so.", "", List.of())))
                .isEqualTo("Nobody is called so.");
        assertThat(german.of(new IllegalStateException("planted"))).isEqualTo("planted");
    }
}
