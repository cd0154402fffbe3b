package org.hearsay.format.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hearsay.format.Collected;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of a file as values of the schema.
class StrictValuesTest {

    private final StrictValues values = new StrictValues(Collected.context());
    private final Optional<Attribute> negated =
            SchemaJson.newsAttribution().attribute("CLAIM", "negated");
    private final Optional<Attribute> level =
            SchemaJson.newsAttribution().attribute("QUOTE", "level");

    @Test
    void whatFitsGetsItsType() throws Exception {
        assertThat(values.of(negated, "negated", List.of("True"))).isEqualTo(new Value.Truth(true));
        assertThat(values.of(negated, "negated", List.of("false")))
                .isEqualTo(new Value.Truth(false));
        assertThat(values.of(level, "level", List.of("2.0"))).isEqualTo(new Value.Whole(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "", "maybe"})
    void whatIsNeitherTrueNorFalseIsToldAndNotTakenForFalse(String given) {
        assertThatThrownBy(() -> values.of(negated, "negated", List.of(given)))
                .isInstanceOf(BadItem.class)
                .hasMessageContaining("negated is true or false, not \"" + given + "\"");
    }

    @Test
    void whatIsNoNumberIsTold() {
        assertThatThrownBy(() -> values.of(level, "level", List.of("two")))
                .isInstanceOf(BadItem.class);
    }
}
