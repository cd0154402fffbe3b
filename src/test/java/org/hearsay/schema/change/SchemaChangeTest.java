package org.hearsay.schema.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Shape;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion.OfValues;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {

    private static final Schema NEWS = SchemaJson.newsAttribution();

    @Test
    void aRenamedLabelIsRenamedInAllThatSpeaksOfIt() throws SchemaException {
        var reform = new SchemaChange.Rename(part("CLAIM"), "STATEMENT").on(NEWS);

        assertThat(SchemaJson.write(reform.schema())).doesNotContain("\"CLAIM");
        assertThat(reform.schema().role("claim_type")).contains("STATEMENT.claim_type");
        assertThat(reform.schema().relation("said_by").orElseThrow().from()).contains("STATEMENT");
        assertThat(reform.conversion().labels()).isEqualTo(Map.of("CLAIM", "STATEMENT"));
        var back = new SchemaChange.Rename(new Part.OfLabel("STATEMENT"), "CLAIM");
        assertThat(back.on(reform.schema()).schema()).isEqualTo(NEWS);
    }

    @Test
    void whatIsMovedPastAnEndStaysThereAndNothingElseChanges() {
        var value = part("CLAIM.voice=author");
        for (var moving : List.of(part("CLAIM"), part("about"), part("CLAIM.voice"), value)) {
            int size = Ordering.size(NEWS, moving);
            assertThat(Ordering.place(Ordering.placed(NEWS, moving, -3), moving)).isZero();
            var last = Ordering.moved(NEWS, moving, 99);
            assertThat(Ordering.place(last, moving)).isEqualTo(size - 1);
            assertThat(Ordering.placed(last, moving, Ordering.place(NEWS, moving))).isEqualTo(NEWS);
        }
    }

    @Test
    void aRenamedValueKeepsDefaultsAndConstraints() throws SchemaException {
        var reform = new SchemaChange.Rename(part("CLAIM.voice=source"), "quoted").on(NEWS);

        var voice = reform.schema().attribute("CLAIM", "voice").orElseThrow();
        assertThat(voice.defaultValue()).contains(Value.of("quoted"));
        assertThat(reform.schema().attribute("QUOTE", "voice").orElseThrow().defaultValue())
                .contains(Value.of("source"));
        var rules =
                reform.schema().constraints().stream()
                        .filter(c -> c.rule().id().startsWith("source_has_speaker"))
                        .toList();
        assertThat(rules).hasSize(2);
        assertThat(rules.get(0).rule().labels()).containsExactly("QUOTE", "STANCE");
        assertThat(rules.get(1).rule().labels()).containsExactly("CLAIM");
        assertThat(rules.get(1).rule().when())
                .isEqualTo(Map.of("voice", new Constraint.Condition.IsOneOf(List.of("quoted"))));
    }

    @Test
    void aRenamedRelationAndAttributeAreRenamedInFixes() throws SchemaException {
        var reform = new SchemaChange.Rename(part("about"), "concerns").on(NEWS);
        assertThat(rule(reform, "stance_has_target").fixes()).contains("fill_from:concerns");
        var other = new SchemaChange.Rename(part("STANCE.target"), "aim").on(NEWS);
        assertThat(rule(other, "stance_has_target").fixes()).contains("edit:aim");
        assertThat(other.schema().role("stance_target")).contains("STANCE.aim");
        assertThat(other.conversion().values())
                .containsExactly(new OfValues.Moved(new Owner.OfLabel("STANCE"), "target", "aim"));
    }

    @Test
    void aRemovedLabelTakesItsRelationsAndRulesAlong() throws SchemaException {
        var reform = new SchemaChange.Remove(part("CUE")).on(NEWS);
        assertThat(reform.schema().relation("cued_by")).isEmpty();
        assertThat(reform.schema().role("cue")).isEmpty();
        assertThat(reform.conversion().goneRelations()).containsExactly("cued_by");
        assertThat(SchemaJson.read(SchemaJson.write(reform.schema()))).isEqualTo(reform.schema());
    }

    @Test
    void mergedLabelsHaveTheAttributesOfBoth() throws SchemaException {
        var reform = new SchemaChange.Merge(List.of(part("STANCE")), part("CLAIM")).on(NEWS);
        var merged = reform.schema().label("CLAIM").orElseThrow();
        assertThat(merged.attribute("polarity")).isPresent();
        assertThat(merged.attribute("polarity").orElseThrow().isRequired()).isFalse();
        assertThat(merged.attribute("claim_type")).isPresent();
        assertThat(reform.schema().label("STANCE")).isEmpty();
        // What was left at a default that the other label does not have keeps it.
        assertThat(reform.conversion().values())
                .contains(
                        new OfValues.Filled(
                                new Owner.OfLabel("STANCE"), "expression", Value.of("explicit")));
    }

    @Test
    void aSplitLabelWaitsUntilSomebodySaysWhichItIs() throws SchemaException {
        var reform = new SchemaChange.Split(part("CLAIM"), List.of("CLAIM", "OPINION")).on(NEWS);
        var schema = reform.schema();
        assertThat(reform.conversion().labels()).isEqualTo(Map.of("CLAIM", "CLAIM_OLD"));
        assertThat(schema.label("CLAIM")).isEqualTo(NEWS.label("CLAIM"));
        var opinion = schema.label("OPINION").orElseThrow();
        assertThat(opinion.shape()).isNotEqualTo(Shape.SOLID_RAIL);
        assertThat(schema.relation("said_by").orElseThrow().from())
                .contains("CLAIM", "OPINION", "CLAIM_OLD");
        assertThat(rule(reform, "decide_claim_old").fixes())
                .containsExactly("relabel:CLAIM", "relabel:OPINION");
        assertThat(SchemaJson.read(SchemaJson.write(schema))).isEqualTo(schema);
        var finished = new SchemaChange.Remove(new Part.OfLabel("CLAIM_OLD")).on(schema);
        assertThat(finished.schema().constraints())
                .isEqualTo(
                        new SchemaChange.Remove(new Part.OfLabel("CLAIM_OLD"))
                                .on(schema)
                                .schema()
                                .constraints());
        assertThat(SchemaJson.write(finished.schema())).doesNotContain("CLAIM_OLD", "to_decide");
    }

    @Test
    void aSplitDefaultValueReachesWhatWasLeftAtIt() throws SchemaException {
        var reform =
                new SchemaChange.Split(
                                part("STANCE.expression=explicit"), List.of("literal", "strong"))
                        .on(NEWS);
        var expression = reform.schema().attribute("STANCE", "expression").orElseThrow();
        assertThat(expression.isRequired()).isTrue();
        assertThat(((OneOf) expression.type()).values())
                .containsExactly("literal", "strong", "implicit", "explicit_old");
        var owner = new Owner.OfLabel("STANCE");
        assertThat(reform.conversion().values())
                .containsExactly(
                        new OfValues.Recoded(owner, "expression", "explicit", "explicit_old"),
                        new OfValues.Filled(owner, "expression", Value.of("explicit_old")));
    }

    @Test
    void whatWaitsOnLinksAndSpeakersFollowsLaterChanges() throws SchemaException {
        var links = split(NEWS, "evidence.direction=supports", "proves", "suggests");
        assertThat(SchemaJson.read(SchemaJson.write(links))).isEqualTo(links);
        var waiting = rule(links, "decide_supports_old");
        assertThat(waiting)
                .isEqualTo(
                        new ToDecide(
                                new Constraint.Rule(
                                        "decide_supports_old",
                                        List.of(),
                                        Map.of(
                                                "direction",
                                                new Constraint.Condition.IsOneOf(
                                                        List.of("supports_old"))),
                                        "",
                                        List.of("set:direction=proves", "set:direction=suggests")),
                                new Bearer.Links("evidence")));

        var renamed = rename(links, "evidence", "grounds");
        renamed = rename(renamed, "grounds.direction", "way");
        renamed = rename(renamed, "grounds.way=proves", "shows");
        var rule = rule(renamed, "decide_supports_old");
        assertThat(((ToDecide) rule).bearer()).isEqualTo(new Bearer.Links("grounds"));
        assertThat(rule.rule().when()).containsOnlyKeys("way");
        assertThat(rule.rule().fixes()).containsExactly("set:way=shows", "set:way=suggests");
        for (var gone : List.of("grounds", "grounds.way", "grounds.way=supports_old")) {
            var without = new SchemaChange.Remove(part(renamed, gone)).on(renamed).schema();
            assertThat(SchemaJson.write(without)).as(gone).doesNotContain("to_decide");
        }

        var speakers = split(NEWS, "entity.status=unknown", "unknown", "contested");
        assertThat(SchemaJson.read(SchemaJson.write(speakers))).isEqualTo(speakers);
        var speaking = (ToDecide) rule(speakers, "decide_unknown_old");
        assertThat(speaking.bearer()).isEqualTo(new Bearer.Speakers());
        var again = split(speakers, "entity.affiliation=unknown", "unknown", "none");
        assertThat(again.constraints()).hasSize(speakers.constraints().size() + 1);
        var finished = new SchemaChange.Remove(part(again, "entity.status=unknown_old")).on(again);
        assertThat(finished.schema().constraints())
                .doesNotContain(speaking)
                .hasSize(speakers.constraints().size());
    }

    @Test
    void aChangedDefaultLeavesWhatWasAnnotatedAsItWas() throws SchemaException {
        var owner = new Owner.OfLabel("CUE");
        var after =
                Schemas.attribute(
                        NEWS,
                        owner,
                        "tone",
                        a -> a.withNeed(new org.hearsay.schema.Attribute.Need.Free()));
        assertThat(new SchemaChange.Revise("CUE", after).on(NEWS).conversion().values())
                .containsExactly(new OfValues.Filled(owner, "tone", Value.of("neutral")));
    }

    @Test
    void E02_ownLabelsCannotCopyALook() {
        var copy = Label.bare("OPINION").withLook(Shape.SOLID_RAIL, Label.Colour.OWN);
        var after = NEWS.with(List.of(copy), List.of());
        assertThatThrownBy(() -> new SchemaChange.Revise("OPINION", after).on(NEWS))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("CLAIM")
                .hasMessageContaining("dashed_rail");
        assertThat(Looks.shapes(Label.bare("OPINION"), NEWS.labels()))
                .containsExactly(Shape.DASHED_RAIL, Shape.DOUBLE_RAIL);
        var looks = new java.util.HashSet<Looks.Look>();
        var labels = new java.util.ArrayList<>(NEWS.labels());
        labels.forEach(l -> looks.add(Looks.Look.of(l)));
        for (int i = 0; i < 20; i++) {
            var fresh = Looks.fresh("L" + i, labels);
            assertThat(looks.add(Looks.Look.of(fresh))).isTrue();
            labels.add(fresh);
        }
    }

    @Test
    void namesThatAreTakenOrNoneAreRefused() {
        assertThatThrownBy(() -> new SchemaChange.Rename(part("CUE"), "CLAIM").on(NEWS))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> new SchemaChange.Rename(part("CUE"), "a.b").on(NEWS))
                .hasMessageContaining("cannot be a name");
        assertThatThrownBy(
                        () -> new SchemaChange.Merge(List.of(part("CUE")), part("about")).on(NEWS))
                .hasMessageContaining("cannot become one");
    }

    private static Schema split(Schema schema, String part, String... into) throws SchemaException {
        return new SchemaChange.Split(part(schema, part), List.of(into)).on(schema).schema();
    }

    private static Schema rename(Schema schema, String part, String name) throws SchemaException {
        return new SchemaChange.Rename(part(schema, part), name).on(schema).schema();
    }

    private static Constraint rule(Schema schema, String id) {
        return schema.constraints().stream()
                .filter(c -> c.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Part part(Schema schema, String text) {
        return Part.find(schema, text).orElseThrow();
    }

    private static Constraint.Rule rule(Reform reform, String id) {
        return reform.schema().constraints().stream()
                .map(Constraint::rule)
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Part part(String text) {
        return Part.find(NEWS, text).orElseThrow();
    }
}
