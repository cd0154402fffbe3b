package org.hearsay.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.format.Collected;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DKPro's reader of brat, which counts as INCEpTION does, finds what we wrote for it.
class BratForeignTest {

    private static final Map<String, String> INCEPTION = Map.of("for", "inception");

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsReadByDkpro() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = seed.write(new BratWriter(), folder, INCEPTION);
            assertThat(LayerFacts.lost(written, "discontinuous")).hasSize(4);
            assertThat(LayerFacts.lost(written, "annotation", "relation", "line_end")).isEmpty();
            var text = seed.document().article().text();
            var found = new ForeignBrat(file(written), names(seed.layer()));
            assertThat(found.spans)
                    .containsExactlyInAnyOrderElementsOf(
                            spans(seed.layer(), text, seed.registry()));
            assertThat(found.relations)
                    .hasSize(seed.layer().relationCount())
                    .containsExactlyInAnyOrderElementsOf(relations(seed.layer(), text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everythingOfARandomDocumentIsReadByDkproAndByUs(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new BratWriter(), original, folder, INCEPTION);
        var layer = original.layers().getFirst();
        var text = original.article().text();
        var found = new ForeignBrat(file(written), names(layer));
        assertThat(found.spans).containsExactlyInAnyOrderElementsOf(spans(layer, text, null));
        assertThat(found.relations).containsExactlyInAnyOrderElementsOf(relations(layer, text));
        var read = Collected.from(new BratReader(), file(written));
        assertThat(read.issues).isEmpty();
        var back = read.only().layers().getFirst();
        assertThat(LayerFacts.parts(text, back.annotations()))
                .isEqualTo(LayerFacts.parts(text, layer.annotations()));
        assertThat(LayerFacts.whole(back.annotations(), Set.of()))
                .containsAll(
                        LayerFacts.whole(
                                layer.annotations(), LayerFacts.lost(written, "discontinuous")));
        assertThat(LayerFacts.links(back.annotations(), back.relations()))
                .isEqualTo(LayerFacts.links(layer.annotations(), layer.relations()));
    }

    @Test
    void bratsOwnReadingIsReadByDkproWhereBothCountAlikeAndToldWhereNot() throws Exception {
        var gold = SeedCorpus.gold(folder);
        var written = gold.write(new BratWriter(), folder, Map.of());
        assertThat(LayerFacts.lost(written, "offsets")).isEmpty();
        assertThat(labels(new ForeignBrat(file(written), names(gold.layer()))))
                .containsExactlyInAnyOrderElementsOf(labels(gold));
        var twin = SeedCorpus.unicodeTwin(folder);
        var shifted = twin.write(new BratWriter(), folder, Map.of());
        assertThat(LayerFacts.lost(shifted, "offsets"))
                .containsExactly(twin.document().article().document().id().toString());
        assertThat(labels(new ForeignBrat(file(shifted), names(twin.layer()))))
                .isNotEqualTo(labels(twin));
    }

    @Test
    void aPlantedFaultIsFoundByDkpro() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var file = file(seed.write(new BratWriter(), folder, INCEPTION));
        var sound = Files.readString(file);
        var names = names(seed.layer());
        var right = new ForeignBrat(file, names);
        for (var fault :
                List.of(
                        Pattern.compile("(?<=T3\t[A-Z]{1,9} )\\d+ \\d+")
                                .matcher(sound)
                                .replaceFirst(r -> oneOn(r.group())),
                        sound.replaceFirst("(T3\t)\\S+", "$1NOBODY"),
                        sound.replaceFirst("(A3\t\\S+ T\\d+) \\S+", "$1 something"))) {
            assertThat(fault).isNotEqualTo(sound);
            Files.writeString(file, fault);
            assertThat(new ForeignBrat(file, names).spans).isNotEqualTo(right.spans);
        }
        Files.writeString(file, sound.replaceFirst("R7\t.*\n", ""));
        assertThat(right.relations)
                .containsAll(new ForeignBrat(file, names).relations)
                .hasSize(new ForeignBrat(file, names).relations.size() + 1);
    }

    private static String oneOn(String range) {
        int blank = range.indexOf(' ');
        return "%d %d"
                .formatted(
                        Integer.parseInt(range.substring(0, blank)) + 1,
                        Integer.parseInt(range.substring(blank + 1)) + 1);
    }

    @Test
    void anOffsetInsideACharacterIsListedAndTheRestComesIn() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "😀 Ann said so.");
        Files.writeString(
                folder.resolve("a.ann"), "T1\tPER 3 6\tAnn\nT2\tPER 1 2\tx\nT3\tPER 14 99\tx\n");
        Files.writeString(folder.resolve(Dialect.CONFIGURATION), Dialect.REMARK + "\n");
        var read = Collected.from(new BratReader(), folder.resolve("a.ann"));
        assertThat(read.issues).hasSize(2);
        assertThat(read.only().layers().getFirst().annotations())
                .singleElement()
                .satisfies(a -> assertThat(read.only().text().at(a.anchor())).isEqualTo("Ann"));
    }

    private static List<String> spans(Layer layer, DocumentText text, Registry registry) {
        var spans = new ArrayList<String>();
        for (var annotation : layer.annotations()) {
            var values = values(annotation, registry);
            for (var part : annotation.anchor().fragments()) {
                spans.add(shown(annotation, part, text) + values);
                values = new TreeMap<>();
            }
        }
        return spans;
    }

    private static TreeMap<String, String> values(Annotation annotation, Registry registry) {
        var values = new TreeMap<String, String>();
        annotation
                .attributes()
                .values()
                .forEach((name, value) ->
                        values.put(
                                name,
                                value instanceof Value.EntityRef(var id)
                                        ? registry.entity(new Id(id)).orElseThrow().name()
                                        : value.shown()));
        if (!annotation.note().isEmpty()) {
            values.put("note", annotation.note());
        }
        return values;
    }

    private static List<String> relations(Layer layer, DocumentText text) {
        return layer.relations().stream()
                .map(r ->
                        "%s: %s to %s"
                                .formatted(
                                        r.type(),
                                        first(layer, r.source(), text),
                                        first(layer, r.target(), text)))
                .toList();
    }

    private static String first(Layer layer, Id id, DocumentText text) {
        var annotation = layer.annotation(id).orElseThrow();
        return shown(annotation, annotation.anchor().fragments().getFirst(), text);
    }

    private static String shown(Annotation annotation, Span part, DocumentText text) {
        return "%s %d-%d %s".formatted(annotation.label(), part.start(), part.end(), text.at(part));
    }

    private static List<String> labels(ForeignBrat found) {
        return found.spans.stream().map(s -> s.replaceFirst("(?s)\\{.*", "")).toList();
    }

    private static List<String> labels(SeedCorpus seed) {
        var text = seed.document().article().text();
        return seed.layer().annotations().stream()
                .flatMap(a -> a.anchor().fragments().stream().map(p -> shown(a, p, text)))
                .toList();
    }

    private static TreeSet<String> names(Layer layer) {
        var names = new TreeSet<String>();
        layer.annotations().forEach(a -> names.addAll(a.attributes().values().keySet()));
        return names;
    }

    private static Path file(Written written) {
        return written.files().stream()
                .filter(f -> f.toString().endsWith(".ann"))
                .findFirst()
                .orElseThrow();
    }
}
