package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hearsay.model.Id;
import org.hearsay.review.blind.Letters;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final List<Id> LAYERS =
            List.of(new Id(new UUID(1, 1)), new Id(new UUID(1, 2)), new Id(new UUID(1, 3)));

    @Test
    void G06_theOrderDiffersBetweenDocumentsAndIsStableForOne() {
        var orders = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            var document = new Id(new UUID(2, i));
            var order = order(document, LAYERS);
            assertThat(order(document, LAYERS.reversed())).isEqualTo(order);
            assertThat(order.chars().sorted().toArray()).isEqualTo("ABC".chars().toArray());
            orders.add(order);
        }
        assertThat(orders).hasSize(6);
    }

    private static String order(Id document, List<Id> layers) {
        var letters = Letters.of("project", document, layers);
        return LAYERS.stream().map(letters::of).reduce("", String::concat);
    }
}
