package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.review.ruling.Ruling;
import org.hearsay.review.ruling.Rulings;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private static final Ruling FIRST =
            new Ruling(
                    LocalDate.of(2026, 11, 14),
                    "R. Kaya",
                    "The name alone – never the\n clause.",
                    "Ines Havel, who leads (since 2019)",
                    "Harbour council; part 2");
    private static final Ruling SECOND =
            new Ruling(LocalDate.of(2026, 11, 15), "A", "Both.", "a “word”", "T");

    @Test
    void aRulingIsReadAsItWasWritten() {
        var guideline = Rulings.with("Mark who speaks.\n", FIRST);
        assertThat(guideline).startsWith("Mark who speaks.\n\n## Rulings\n\n- **2026-11-14** The");
        assertThat(Rulings.in(guideline)).containsExactly(FIRST);
    }

    @Test
    void theyStandInOneListInFrontOfWhatFollows() {
        var one = Rulings.with("", FIRST) + "\n## Examples\n\n- none\n";
        var two = Rulings.with(one, SECOND);
        assertThat(Rulings.in(two)).containsExactly(FIRST, SECOND);
        assertThat(two).endsWith("## Examples\n\n- none\n");
        assertThat(two.indexOf("Both.")).isLessThan(two.indexOf("## Examples"));
        assertThat(two.split("## Rulings", -1)).hasSize(2);
    }
}
