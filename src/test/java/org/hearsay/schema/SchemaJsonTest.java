package org.hearsay.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.change.Schemas;
import org.junit.jupiter.api.Test;

class SchemaJsonTest {

    private final Schema schema = SchemaJson.newsAttribution();

    @Test
    void theBuiltInSchemaHasItsLabelsKeysAndShapes() {
        assertThat(schema.labels())
                .extracting(Label::name)
                .containsExactly("SPEAKER", "STANCE", "CLAIM", "QUOTE", "CUE", "TARGET", "EXCLUDE");
        assertThat(schema.labels())
                .extracting(Label::key)
                .containsExactly("S", "T", "C", "Q", "V", "A", "Z");
        assertThat(schema.relations()).hasSize(6);
        assertThat(schema.relation("about").orElseThrow().maxPerSource()).isEqualTo(1);
        assertThat(schema.role("exclude")).contains("EXCLUDE");
        assertThat(schema.unsure()).containsExactly(java.util.Map.entry("confidence", "low"));
    }

    @Test
    void E02_everyLabelHasAShapeOfItsOwn() {
        assertThat(schema.labels()).extracting(Label::shape).doesNotHaveDuplicates();
    }

    @Test
    void defaultsAndNeedsAreRead() {
        var claim = schema.label("CLAIM").orElseThrow();
        assertThat(claim.attribute("voice").orElseThrow().defaultValue())
                .contains(Value.of("source"));
        assertThat(claim.attribute("claim_type").orElseThrow().isRequired()).isTrue();
        assertThat(claim.attribute("negated").orElseThrow().defaultValue())
                .contains(new Value.Truth(false));
        assertThat(schema.label("QUOTE").orElseThrow().attribute("level").orElseThrow().type())
                .isEqualTo(new AttributeType.WholeNumber(1, 5));
        assertThat(schema.attribute("CUE", "confidence")).isPresent();
    }

    @Test
    void constraintsCarryTheirConditionsAndFixes() {
        assertThat(schema.constraints()).hasSize(5);
        var first = (RequiresRelation) schema.constraints().getFirst();
        assertThat(first.relation()).isEqualTo("said_by");
        assertThat(first.rule().when())
                .containsEntry("voice", new Constraint.Condition.IsOneOf(List.of("source")));
        assertThat(first.rule().fixes()).contains("set:voice=author");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws Exception {
        var json = SchemaJson.write(schema);
        assertThat(SchemaJson.read(json)).isEqualTo(schema);
        assertThat(SchemaJson.write(SchemaJson.read(json))).isEqualTo(json);
    }

    @Test
    void aBrokenSchemaIsRefusedWithItsPlace() {
        assertRefused("{\"schema\": \"x\",\n \"labels\": [}", "line 2");
        assertRefused("{\"labels\": []}", "needs a \"schema\"");
        assertRefused(labels("{\"name\":\"A\",\"shape\":\"blob\"}"), "\"blob\" is no shape");
        assertRefused(
                labels("{\"name\":\"A\",\"key\":\"X\"},{\"name\":\"B\",\"key\":\"X\"}"),
                "A and B both use the key X");
        assertRefused(labels("{\"name\":\"A\"},{\"name\":\"A\"}"), "two labels named \"A\"");
        assertRefused(
                labels(
                        "{\"name\":\"A\",\"attributes\":[{\"name\":\"v\",\"type\":\"enum\","
                                + "\"values\":[\"x\"],\"default\":\"y\"}]}"),
                "the default");
        assertRefused(
                "{\"schema\":\"x\",\"relations\":[{\"name\":\"r\",\"from\":[\"NO\"]}]}",
                "r joins \"NO\"");
    }

    private static String labels(String labels) {
        return "{\"schema\":\"x\",\"labels\":[" + labels + "]}";
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> SchemaJson.read(json))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(message);
    }

    @Test
    void overlapsAreWrittenWhereALabelDoesWithoutOneAndReadBack() throws SchemaException {
        var news = SchemaJson.newsAttribution();
        assertThat(SchemaJson.write(news)).doesNotContain("overlap");
        var strict =
                Schemas.label(
                        news,
                        "SPEAKER",
                        l -> l.withOverlaps(Set.of(Overlap.SAME_RANGE, Overlap.NEST)));
        assertThat(SchemaJson.read(SchemaJson.write(strict))).isEqualTo(strict);
        var none = Schemas.label(news, "SPEAKER", l -> l.withOverlaps(Set.of()));
        assertThat(SchemaJson.read(SchemaJson.write(none))).isEqualTo(none);
        var wrong = SchemaJson.write(none).replace("\"overlap\":[]", "\"overlap\":[\"stack\"]");
        assertThatThrownBy(() -> SchemaJson.read(wrong))
                .hasMessageContaining("\"stack\" is no overlap; take one of [nest, cross");
    }
}
