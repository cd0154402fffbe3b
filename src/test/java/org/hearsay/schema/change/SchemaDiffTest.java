package org.hearsay.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {

    private static final Schema NEWS = SchemaJson.newsAttribution();

    @Test
    void whatWasRenamedIsNoOtherPart() throws SchemaException {
        var after = after(NEWS, new SchemaChange.Rename(part(NEWS, "CLAIM"), "STATEMENT"));
        after = after(after, new SchemaChange.Rename(part(after, "said_by"), "by"));
        after =
                after(
                        after,
                        new SchemaChange.Rename(
                                part(after, "STATEMENT.claim_type=position"), "opinion"));
        after = after(after, new SchemaChange.Rename(part(after, "QUOTE.medium"), "channel"));

        var diff = SchemaDiff.of(NEWS, after);

        assertThat(diff.renamed())
                .isEqualTo(
                        Map.of(
                                new Part.OfLabel("CLAIM"),
                                new Part.OfLabel("STATEMENT"),
                                new Part.OfRelation("said_by"),
                                new Part.OfRelation("by"),
                                part(NEWS, "QUOTE.medium"),
                                part(after, "QUOTE.channel"),
                                new Part.OfValue(
                                        new Owner.OfLabel("STATEMENT"), "claim_type", "position"),
                                part(after, "STATEMENT.claim_type=opinion")));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.roles()).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsListedWithWhatItHas() throws SchemaException {
        var without = after(NEWS, new SchemaChange.Remove(part(NEWS, "CUE")));
        var fresh = Label.bare("IRONY");
        var after = without.withLabels(Schemas.and(without.labels(), fresh));

        var diff = SchemaDiff.of(NEWS, after);

        assertThat(diff.added()).containsExactly(new Part.OfLabel("IRONY"));
        assertThat(diff.removed()).contains(new Part.OfLabel("CUE"));
        assertThat(diff.renamed()).isEmpty();
        assertThat(diff.roles()).contains("cue");
        assertThat(SchemaDiff.of(after, NEWS).added()).contains(new Part.OfLabel("CUE"));
    }

    @Test
    void whatStandsForAnotherIsChangedAndOnlyThat() {
        var keyed = Schemas.label(NEWS, "CLAIM", l -> l.withKey("B"));
        assertThat(SchemaDiff.of(NEWS, keyed).changed()).containsExactly(new Part.OfLabel("CLAIM"));
        var fewer = NEWS.withConstraints(NEWS.constraints().subList(1, 5));
        var diff = SchemaDiff.of(NEWS, fewer);
        assertThat(diff.rules()).containsExactly("source_has_speaker");
        assertThat(diff.changed()).isEmpty();
        assertThat(SchemaDiff.of(NEWS, NEWS).isEmpty()).isTrue();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void aNewLabelThatLooksLikeAGoneOneIsNotTakenForIt() {
        var gone = NEWS.label("CLAIM").orElseThrow();
        var fresh = Label.bare("FRESH").withLook(gone.shape(), gone.colour());
        var labels = NEWS.labels().stream().map(l -> l.equals(gone) ? fresh : l).toList();
        var diff = SchemaDiff.of(NEWS, NEWS.withLabels(labels));
        assertThat(diff.renamed()).isEmpty();
        assertThat(diff.added()).containsExactly(new Part.OfLabel("FRESH"));
    }

    @Test
    void waysOutAreThoseThatEndTheMatter() {
        assertThat(Ways.of(NEWS, rule("source_has_speaker")))
                .containsExactly("link", "set:voice=author", "set:voice=unspecified");
        assertThat(Ways.of(NEWS, rule("no_speaker_without_source")))
                .containsExactly("unlink:said_by", "set:voice=source");
        assertThat(Ways.of(NEWS, rule("inner_quote_is_nested")))
                .containsExactly("link", "set:level=1");
        assertThat(Ways.of(NEWS, rule("nesting_has_no_cycle"))).isEmpty();
        assertThat(Ways.of(NEWS, rule("stance_has_target")))
                .contains("edit:target", "fill_from:about", "fill_from:said_by")
                .doesNotContain("fill_from:nested_in");
        assertThat(Ways.attributes(NEWS, List.of("QUOTE")))
                .extracting(a -> a.name())
                .contains("medium", "confidence")
                .doesNotContain("polarity");
    }

    private static Constraint rule(String id) {
        return NEWS.constraints().stream()
                .filter(c -> c.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Schema after(Schema schema, SchemaChange change) throws SchemaException {
        return change.on(schema).schema();
    }

    private static Part part(Schema schema, String text) {
        return Part.find(schema, text).orElseThrow();
    }
}
