package org.hearsay.project.agreement.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.project.agreement.compare.Cell;
import org.hearsay.project.agreement.compare.What;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final String NAME = "CLAIM.normalised";

    /// Two people write what they like: a number for each pair of values, for each document, would
    /// take gigabytes.
    @Test
    void valuesThatAreAllDifferentTakeNoMoreRoomThanTheyAre() {
        int documents = 4_000;
        var all = new ArrayList<Map<Cell, Integer>>();
        for (int i = 0; i < documents; i++) {
            var counts = new HashMap<Cell, Integer>();
            counts.put(cell("same " + i, "same " + i), 2);
            counts.put(cell("left " + i, "right " + i), 1);
            counts.put(cell("", "only right " + i), 1);
            all.add(counts);
        }

        var found = new Counts(all).items(NAME, List.of(), c -> c.what() == What.VALUE);

        assertThat(found.categories()).hasSize(4 * documents + 1);
        assertThat(found.table().n()).isEqualTo(4 * documents);
        assertThat(found.table().equal()).isEqualTo(2 * documents);
        // Chance plays next to no part.
        assertThat(found.kappa().score().value().orElseThrow()).isCloseTo(0.5, within(1e-3));
        assertThat(found.alpha().score().value().orElseThrow()).isCloseTo(0.5, within(1e-1));
        assertThat(found.kappa().interval().isKnown()).isTrue();
    }

    @Test
    void theSchemasValuesComeFirstInItsOrder() {
        var counts = Map.of(cell("pro", "contra"), 3, cell("odd", "pro"), 1);

        var found =
                new Counts(List.of(counts))
                        .items(NAME, List.of("pro", "neutral", "contra"), c -> true);

        assertThat(found.categories()).containsExactly("pro", "contra", "odd");
        assertThat(found.table().at(0, 1)).isEqualTo(3);
        assertThat(found.table().at(2, 0)).isEqualTo(1);
        assertThat(found.table().at(1, 0)).isZero();
    }

    private static Cell cell(String left, String right) {
        return new Cell(What.VALUE, NAME, left, right);
    }
}
