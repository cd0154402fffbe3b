package org.hearsay.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.format.Loss;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.value.NamedValues;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// UIMA finds all that the reference and its Unicode twin hold: every offset, label, value and
/// relation, and a report that names nothing lost is right.
class CasForeignTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(CasForm.class)
    void everythingOfTheReferenceAndItsTwinIsFoundByUima(CasForm form) throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = seed.write(CasWriterTest.writer(form), out(), Map.of());
            assertThat(written.losses()).extracting(Loss::kind).isEmpty();
            assertThat(written.annotations()).isEqualTo(106);
            var found = new ForeignCas(file(form, written.files()));
            assertThat(found.text).isEqualTo(seed.document().article().text().value());
            assertThat(found.annotations)
                    .hasSize(106)
                    .containsExactlyInAnyOrderElementsOf(annotations(seed));
            assertThat(found.relations)
                    .hasSize(seed.layer().relationCount())
                    .containsExactlyInAnyOrderElementsOf(relations(seed));
            assertThat(found.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CasForm.class)
    void aPlantedFaultIsFoundByUima(CasForm form) throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var file = file(form, seed.write(CasWriterTest.writer(form), out(), Map.of()).files());
        var sound = Files.readString(file);
        for (var fault : faults(form)) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            Files.writeString(file, broken);
            assertThat(all(new ForeignCas(file))).isNotEqualTo(expected(seed));
        }
        Files.writeString(file, sound);
        assertThat(all(new ForeignCas(file))).isEqualTo(expected(seed));
    }

    /// An offset, a label, a value, the end of a relation, a relation that is gone.
    private static List<UnaryOperator<String>> faults(CasForm form) {
        return switch (form) {
            case XMI ->
                    List.of(
                            s -> s.replaceFirst("(<custom:SPEAKER [^>]*end=\")\\d+", "$12600"),
                            s ->
                                    s.replaceFirst(
                                            "<custom:CUE ([^>]*)tone=\"[^\"]*\"",
                                            "<custom:TARGET $1"),
                            s -> s.replaceFirst("polarity=\"favor\"", "polarity=\"mixed\""),
                            s ->
                                    s.replaceFirst(
                                            "(<custom:said_by [^>]*Governor=\")\\d+",
                                            "$1"
                                                    + CasWriterTest.group(
                                                            "<custom:CUE [^>]*xmi:id=\"(\\d+)\"",
                                                            s)),
                            s -> CasWriterTest.withoutRelation(form, s, "said_by"));
            case JSON ->
                    List.of(
                            s ->
                                    s.replaceFirst(
                                            "(SPEAKER\",\"@sofa\":1,\"begin\":\\d+,\"end\":)\\d+",
                                            "$12600"),
                            s ->
                                    s.replaceFirst(
                                            "(\"%TYPE\":\"webanno.custom.)CUE([^}]*),\"tone\":\"[^\"]*\"",
                                            "$1TARGET$2"),
                            s -> s.replaceFirst("\"polarity\":\"favor\"", "\"polarity\":\"mixed\""),
                            s ->
                                    s.replaceFirst(
                                            "(custom.said_by\"[^}]*\"@Governor\":)\\d+",
                                            "$1"
                                                    + CasWriterTest.group(
                                                            "\"%ID\":(\\d+),\"%TYPE\":\"webanno.custom.CUE",
                                                            s)),
                            s -> CasWriterTest.withoutRelation(form, s, "said_by"));
        };
    }

    private static List<String> all(ForeignCas found) {
        return Stream.concat(found.annotations.stream(), found.relations.stream())
                .sorted()
                .toList();
    }

    private static List<String> expected(SeedCorpus seed) {
        return Stream.concat(annotations(seed).stream(), relations(seed).stream())
                .sorted()
                .toList();
    }

    private static List<String> annotations(SeedCorpus seed) {
        return seed.layer().annotations().stream().map(a -> shown(seed, a)).toList();
    }

    private static List<String> relations(SeedCorpus seed) {
        return seed.layer().relations().stream().map(r -> shown(seed, r)).toList();
    }

    private static String shown(SeedCorpus seed, Relation relation) {
        var layer = seed.layer();
        return "%s%s%s -> %s"
                .formatted(
                        relation.type(),
                        values(seed, relation.attributes()),
                        shown(seed, layer.annotation(relation.source()).orElseThrow()),
                        shown(seed, layer.annotation(relation.target()).orElseThrow()));
    }

    private static String shown(SeedCorpus seed, Annotation annotation) {
        var values = values(seed, annotation.attributes());
        if (!annotation.note().isEmpty()) {
            values.put("note", annotation.note());
        }
        var text = seed.document().article().text();
        var parts = new TreeSet<String>();
        annotation
                .anchor()
                .fragments()
                .forEach(f -> parts.add("%06d-%06d%s".formatted(f.start(), f.end(), text.at(f))));
        return annotation.label() + values + parts;
    }

    private static TreeMap<String, String> values(SeedCorpus seed, Attributes attributes) {
        var values = new TreeMap<String, String>();
        new NamedValues(seed.registry())
                .of(attributes)
                .forEach((name, value) ->
                        values.put(
                                name,
                                value instanceof Value.Texts(var texts)
                                        ? new ArrayList<>(texts).toString()
                                        : value.shown()));
        return values;
    }

    private Path out() throws Exception {
        return Files.createTempDirectory(folder, "out");
    }

    private static Path file(CasForm form, List<Path> files) throws Exception {
        return CasWriterTest.reader(form).recognised(files).getFirst();
    }
}
