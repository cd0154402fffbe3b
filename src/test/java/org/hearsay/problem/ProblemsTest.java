package org.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.format.Collected;
import org.hearsay.format.seed.SeedReader;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Segmentation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {

    @TempDir private Path folder;
    private final Schema schema = SchemaJson.newsAttribution();
    private DocumentText text;
    private Segmentation segmentation;
    private Layer layer;

    @BeforeEach
    void read() throws Exception {
        var file = Collected.copy(folder, "seed/seed-article.txt", "seed/seed-gold.json");
        var document = Collected.from(new SeedReader(), file).only();
        text = document.text();
        segmentation = Segmenter.segment(text.value());
        var imported = document.layers().getFirst();
        var head =
                new LayerHead(
                        imported.id(),
                        Id.PROJECT,
                        Id.PROJECT,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.DONE,
                        0);
        var items = new ArrayList<Item>(imported.annotations());
        items.addAll(imported.relations());
        layer = Layer.of(head, items);
    }

    @Test
    void theReferenceHasNoProblems() {
        assertThat(problems(layer)).isEmpty();
    }

    @Test
    void aSourceWithoutASpeakerIsAProblemUntilTheVoiceIsTheAuthors() {
        var link = linkOf("CLAIM", "said_by");
        var without = layer.without(link.id());
        var claim = layer.annotation(link.source()).orElseThrow();
        assertThat(problems(without))
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("source_has_speaker"))
                .satisfies(p -> assertThat(p.annotation()).isEqualTo(claim.id()));
        var authors = claim.withValue("voice", Value.of("author"));
        assertThat(problems(without.with(authors))).isEmpty();
        assertThat(problems(layer.with(authors)))
                .extracting(Problem::rule)
                .containsExactly("no_speaker_without_source");
    }

    @Test
    void missingAndForbiddenValuesAreNamed() {
        var claim = first("CLAIM");
        var bare = claim.withAttributes(claim.attributes().without("claim_type"));
        assertThat(rules(layer.with(bare))).containsExactly("required-value");
        assertThat(rules(layer.with(claim.withValue("claim_type", Value.of("rumour")))))
                .containsExactly("value-not-allowed");
        assertThat(rules(layer.with(claim.withLabel("RUMOUR")))).contains("unknown-label");
    }

    @Test
    void aCircleOfNestedQuotesIsFoundOnEachOfThem() {
        var nested = linkOf("QUOTE", "nested_in");
        var back =
                new Relation(
                        new Id(java.util.UUID.randomUUID()),
                        nested.layer(),
                        "nested_in",
                        nested.target(),
                        nested.source(),
                        Attributes.NONE,
                        nested.origin(),
                        nested.stamp());
        assertThat(problems(layer.with(back)))
                .filteredOn(p -> p.rule().equals("nesting_has_no_cycle"))
                .extracting(Problem::annotation)
                .containsExactlyInAnyOrder(nested.source(), nested.target());
    }

    @Test
    void linksThatTheSchemaForbidsAreNamed() {
        var speaker = first("SPEAKER");
        var claim = first("CLAIM");
        var wrong =
                new Relation(
                        new Id(java.util.UUID.randomUUID()),
                        claim.layer(),
                        "said_by",
                        speaker.id(),
                        claim.id(),
                        Attributes.NONE,
                        claim.origin(),
                        claim.stamp());
        assertThat(rules(layer.with(wrong))).contains("ends-not-allowed");
    }

    private List<Problem> problems(Layer changed) {
        return Problems.of(new Checked(changed, schema, Map.of(), text, segmentation)).list();
    }

    private List<String> rules(Layer changed) {
        return problems(changed).stream().map(Problem::rule).toList();
    }

    private Annotation first(String label) {
        return layer.annotations().stream()
                .filter(a -> a.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Relation linkOf(String label, String type) {
        return layer.relations().stream()
                .filter(r -> r.type().equals(type))
                .filter(r -> layer.annotation(r.source()).orElseThrow().label().equals(label))
                .filter(r ->
                        layer.relationsOf(r.source()).stream()
                                        .filter(o -> o.type().equals(type))
                                        .count()
                                == 1)
                .findFirst()
                .orElseThrow();
    }
}
