package org.hearsay.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Collected;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.Loss;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.webanno.WebAnnoReader;
import org.hearsay.format.webanno.write.WebAnnoWriter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels, attributes and values that mean something else in UIMA's formats, and two people of one
/// name.
class OddNamesTest {

    private static final Stamp STAMP = Stamp.at(Instant.parse("2026-11-12T12:41:00Z"));
    private static final List<String> VALUES =
            List.of(
                    "a\\",
                    "b]",
                    "[3]",
                    "x|y",
                    "_",
                    "*",
                    "a->1-1",
                    "p;q",
                    "tab\tline\nend",
                    "\\n",
                    "<&\"'>",
                    "😀 נחנו",
                    " blanks  ");
    private static final List<String> LABELS =
            List.of("2nd claim", "u_0041_", "Größe: x|y", "token", "evidence", "type");

    @TempDir private Path folder;
    private final IdSource ids = IdSource.timeOrdered();

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(new WebAnnoWriter(), new WebAnnoReader()),
                Arguments.of(CasWriterTest.writer(CasForm.XMI), CasReader.xmi()),
                Arguments.of(CasWriterTest.writer(CasForm.JSON), CasReader.json()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void oddNamesAndValuesComeBack(CorpusWriter writer, CorpusReader reader) throws Exception {
        var like = new RandomCorpus().random(new Random(9));
        var layer = like.layers().getFirst().head().id();
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < VALUES.size(); i++) {
            var values = new TreeMap<String, Value>();
            values.put("begin", Value.of(VALUES.get(i)));
            values.put("ROLE_x", Value.of(VALUES.get(VALUES.size() - 1 - i)));
            values.put("an attribute", Value.of("v" + i));
            annotations.add(annotation(layer, LABELS.get(i % LABELS.size()), values));
        }
        var relation =
                new Relation(
                        ids.next(),
                        layer,
                        "evidence",
                        annotations.getFirst().id(),
                        annotations.getLast().id(),
                        Attributes.of(Map.of("Governor", Value.of("a_b|c"))),
                        Origin.HAND,
                        STAMP);
        var items = new ArrayList<org.hearsay.model.Item>(annotations);
        items.add(relation);
        var document = written(writer, like, items, List.of());
        var read = Collected.from(reader, document);
        assertThat(read.issues).isEmpty();
        assertThat(shown(read.only().layers().getFirst().annotations()))
                .isEqualTo(shown(annotations));
        assertThat(read.only().layers().getFirst().relations())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo("evidence");
                    assertThat(r.attributes()).isEqualTo(relation.attributes());
                });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void twoPeopleOfOneNameStayTwoOrAreReported(CorpusWriter writer, CorpusReader reader)
            throws Exception {
        var like = new RandomCorpus().random(new Random(9));
        var layer = like.layers().getFirst().head().id();
        var one = person("John Smith", List.of("J.; Smith", "Smithy"));
        var other = person("John Smith", List.of());
        var attribute = entityAttribute();
        var items = new ArrayList<org.hearsay.model.Item>();
        for (var somebody : List.of(one, other, one)) {
            var values = new TreeMap<String, Value>();
            values.put(attribute.getValue(), somebody.reference());
            items.add(annotation(layer, attribute.getKey(), values));
        }
        var file = written(writer, like, items, List.of(one, other));
        var read = Collected.from(reader, file).only();
        if (writer instanceof WebAnnoWriter) {
            assertThat(losses).extracting(Loss::kind).contains("entity");
            assertThat(read.entities()).hasSize(1);
        } else {
            assertThat(losses).extracting(Loss::kind).doesNotContain("entity");
            assertThat(people(read)).isEqualTo(Map.of(one.id(), 2, other.id(), 1));
            assertThat(read.entities())
                    .extracting(Entity::id)
                    .containsExactlyInAnyOrder(one.id(), other.id());
            assertThat(read.entities())
                    .filteredOn(e -> e.id().equals(one.id()))
                    .singleElement()
                    .satisfies(e -> assertThat(e.aliases()).isEqualTo(one.aliases()));
        }
    }

    private List<Loss> losses = List.of();

    private Path written(
            CorpusWriter writer,
            AnnotatedDocument like,
            List<org.hearsay.model.Item> items,
            List<Entity> people)
            throws Exception {
        var document =
                new AnnotatedDocument(
                        like.article(),
                        like.segmentation(),
                        like.source(),
                        List.of(Layer.of(like.layers().getFirst().head(), items)),
                        List.of());
        var registry =
                Registry.of(
                        new ProjectHead(ids.next(), "Odd", new TreeMap<>()),
                        new SchemaVersion(ids.next(), 1, SchemaJson.newsAttribution()),
                        List.of(),
                        people);
        var written =
                writer.write(new Corpus(registry, List.of(document).iterator(), Map.of()), folder);
        losses = written.losses();
        return written.files().getFirst();
    }

    private Annotation annotation(Id layer, String label, TreeMap<String, Value> values) {
        return new Annotation(
                ids.next(),
                layer,
                label,
                Anchor.of(0, 5),
                Attributes.of(values),
                "",
                Origin.HAND,
                STAMP);
    }

    private Entity person(String name, List<String> aliases) {
        return new Entity(ids.next(), name, Attributes.NONE, STAMP).withAliases(aliases);
    }

    /// Of the schema: a label and its attribute that refers to somebody.
    private static Map.Entry<String, String> entityAttribute() {
        for (var label : SchemaJson.newsAttribution().labels()) {
            for (var attribute : label.attributes()) {
                if (attribute.type() instanceof org.hearsay.schema.AttributeType.EntityReference) {
                    return Map.entry(label.name(), attribute.name());
                }
            }
        }
        throw new AssertionError("no label refers to somebody");
    }

    private static Map<Id, Integer> people(ImportedDocument document) {
        var people = new HashMap<Id, Integer>();
        for (var annotation : document.layers().getFirst().annotations()) {
            for (var value : annotation.attributes().values().values()) {
                if (value instanceof Value.EntityRef(var id)) {
                    people.merge(new Id(id), 1, Integer::sum);
                }
            }
        }
        return people;
    }

    private static List<String> shown(List<Annotation> annotations) {
        return annotations.stream().map(a -> a.label() + a.attributes()).sorted().toList();
    }
}
