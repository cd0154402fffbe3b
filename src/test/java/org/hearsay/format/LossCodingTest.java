package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.io.PackedList;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

class LossCodingTest {

    @Test
    void keepsWhatIsSaidInEveryLanguage() {
        var losses =
                List.of(
                        new Loss("a", "Title", "id", Phrase.of("no gaps")),
                        new Loss(
                                "b",
                                "",
                                "",
                                Phrase.of(
                                        "%s at %d of %d in %s",
                                        Phrase.of("XML holds %s", "é"), 3, 5_000_000_000L, "text")),
                        new Loss("c", "Title", "id", Phrase.verbatim("words")));
        assertThat(PackedList.of(losses, new LossCoding())).isEqualTo(losses);
    }
}
