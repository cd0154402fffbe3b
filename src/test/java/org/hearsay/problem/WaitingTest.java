package org.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attributes;
import org.hearsay.model.Relation;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.junit.jupiter.api.Test;

/// Values of relations and speakers that were split.
class WaitingTest {

    private static final String LINK = "to-decide-link";
    private static final String SPEAKER = "to-decide-speaker";

    private final Sheet sheet = new Sheet("Pompeo said it rained. Kim said it did not rain.");

    @Test
    void aLinkWaitsWhereItStartsUntilItHasOneOfTheNewValues() throws SchemaException {
        var claim = sheet.mark("CLAIM", "it rained");
        var first = sheet.mark("CLAIM", "it did not rain");
        var second = sheet.mark("STANCE", "did not");
        var waiting = valued(sheet.link(claim, "evidence", first), "supports_old");
        var other = valued(sheet.link(claim, "evidence", second), "refutes");
        split("evidence.direction=supports", "proves", "suggests");
        sheet.put(other);
        assertThat(sheet.problems(LINK)).isEmpty();

        sheet.put(waiting);
        assertThat(sheet.problems(LINK))
                .singleElement()
                .satisfies(p -> assertThat(p.annotation()).isEqualTo(claim.id()))
                .satisfies(p ->
                        assertThat(p.arguments())
                                .containsExactly("direction", "it did not rain", "evidence"))
                .satisfies(p ->
                        assertThat(p.fixes())
                                .containsExactly(
                                        new Fix.SetLinkValue(
                                                waiting.id(), "direction", Value.of("proves")),
                                        new Fix.SetLinkValue(
                                                waiting.id(), "direction", Value.of("suggests"))));
        var before = Problems.of(sheet.checked());
        sheet.put(valued(waiting, "proves"));
        assertThat(before.after(sheet.checked()).list()).noneMatch(p -> p.rule().equals(LINK));
    }

    @Test
    void aSpeakerWaitsOnceWhereTheyAreFirstMentioned() throws SchemaException {
        var known = Attributes.NONE.with("status", Value.of("current_old"));
        var pompeo = sheet.speaker("Mike Pompeo", known);
        sheet.speaker("Kim", known);
        var later = sheet.mark("SPEAKER", "Kim").withValue("entity", pompeo.reference());
        var first = sheet.mark("SPEAKER", "Pompeo").withValue("entity", pompeo.reference());
        sheet.put(later);
        sheet.put(first);
        assertThat(sheet.problems(SPEAKER)).isEmpty();

        split("entity.status=current", "in_office", "designate");
        assertThat(sheet.problems(SPEAKER))
                .singleElement()
                .satisfies(p -> assertThat(p.annotation()).isEqualTo(first.id()))
                .satisfies(p -> assertThat(p.arguments()).contains("status", "Mike Pompeo"))
                .satisfies(p ->
                        assertThat(p.fixes())
                                .extracting(Fix::text)
                                .containsExactly("set:status=in_office", "set:status=designate"));
        // The layer stays the same: the speaker is what changes.
        var before = Problems.of(sheet.checked());
        sheet.entities.put(
                pompeo.id(), pompeo.withAttributes(known.with("status", Value.of("designate"))));
        assertThat(before.after(sheet.checked()).list()).noneMatch(p -> p.rule().equals(SPEAKER));
    }

    private void split(String part, String... into) throws SchemaException {
        var found = Part.find(sheet.schema, part).orElseThrow();
        sheet.schema = new SchemaChange.Split(found, List.of(into)).on(sheet.schema).schema();
    }

    private static Relation valued(Relation relation, String value) {
        return relation.withAttributes(relation.attributes().with("direction", Value.of(value)));
    }
}
