package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Two annotators mean two speakers who are one.
class ReviewSamePersonTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void theyBecomeOneAndTheDifferenceIsDecidedInOneStep() throws Exception {
        reviewTheHarbour();
        var before = names();
        for (int i = 0; i < 4; i++) {
            keys(KeyCode.J);
        }
        var title = text("#review-title");
        assertThat(title).contains("speaker");
        keys(KeyCode.E);
        await(() -> !text("#review-title").equals(title));
        assertThat(text("#review-left")).isEqualTo("8 of 9 left");
        awaitSaved();
        assertThat(names()).hasSize(before.size() - 1);
        var known = review().registry().entities().keySet();
        assertThat(review().document().layers())
                .flatExtracting(layer -> layer.annotations())
                .flatExtracting(a -> a.attributes().values().values())
                .filteredOn(v -> v instanceof Value.EntityRef)
                .isNotEmpty()
                .allMatch(v -> known.contains(new Id(((Value.EntityRef) v).entity())));
        assertThat(review().standings().all()).filteredOn(s -> s.decision().isPresent()).hasSize(1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").equals("9 of 9 left"));
        awaitSaved();
        assertThat(names()).isEqualTo(before);
        assertThat(review().decisions()).isEmpty();
    }

    private Set<String> names() throws Exception {
        return review().registry().entities().values().stream()
                .map(Entity::name)
                .collect(Collectors.toSet());
    }
}
