package org.hearsay.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Undoing from the middle against its plain definition: doing everything again but for that.
class WithdrawingTest {

    private static final Stamp STAMP = Stamp.at(Instant.EPOCH);
    private static final Id DOCUMENT = id(1);
    private static final LayerHead HEAD =
            new LayerHead(
                    id(2), DOCUMENT, id(3), LayerHead.Kind.WORK, LayerHead.Status.IN_PROGRESS, 0);

    private long last = 100;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingFromTheMiddleEqualsDoingAllTheRest(int seed) {
        var random = new Random(seed);
        var steps = randomSteps(random, 3 + random.nextInt(20));
        int chosen = random.nextInt(steps.size());
        var doomed = withdrawn(steps, chosen);

        var undone = replayed(steps).orElseThrow();
        for (int i : doomed.reversed()) {
            undone = steps.get(i).inverse().applyTo(undone);
            assertThat(isSound(undone)).isTrue();
        }
        var rest = new ArrayList<Transaction>();
        IntStream.range(0, steps.size())
                .filter(i -> !doomed.contains(i))
                .forEach(i -> rest.add(steps.get(i)));
        assertThat(items(undone)).isEqualTo(items(replayed(rest).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStepThatOthersBuildOnCannotGoAlone(int seed) {
        var random = new Random(seed);
        var steps = randomSteps(random, 3 + random.nextInt(20));
        int chosen = random.nextInt(steps.size());
        var without = new ArrayList<>(steps);
        without.remove(chosen);
        assertThat(replayed(without).isPresent()).isEqualTo(withdrawn(steps, chosen).size() == 1);
    }

    @Test
    void aLinkNeedsTheSpansThatItJoinsButNotTheirWords() {
        var speaker = annotation("SPEAKER");
        var claim = annotation("CLAIM");
        var steps =
                List.of(
                        Recipes.add(speaker, ""),
                        Recipes.add(claim, ""),
                        Recipes.setNote(speaker, "Who?"),
                        Recipes.link(relation(claim, speaker)));
        assertThat(withdrawn(steps, 0)).containsExactly(0, 2, 3);
        assertThat(withdrawn(steps, 1)).containsExactly(1, 3);
        assertThat(withdrawn(steps, 2)).containsExactly(2);
    }

    @Test
    void anEntityThatAMentionRefersToCannotGoAlone() {
        var entity = new org.hearsay.model.Entity(id(50), "Kim", Attributes.NONE, STAMP);
        var speaker = annotation("SPEAKER");
        var steps =
                List.of(
                        Recipes.add(speaker, ""),
                        Transaction.of(StepName.of("entity"), new Edit.Add(entity)),
                        Recipes.setValue(
                                speaker, "entity", new Value.EntityRef(entity.id().value())));
        assertThat(withdrawn(steps, 1)).containsExactly(1, 2);
        assertThat(withdrawn(steps, 0)).containsExactly(0, 2);
    }

    @Test
    void aLabelThatIsInUseCannotGoAlone() {
        var before = new SchemaVersion(id(60), 1, Schema.empty("none"));
        var after = new SchemaVersion(id(60), 2, SchemaJson.newsAttribution());
        var steps =
                List.of(
                        Transaction.of(StepName.of("schema"), new Edit.Replace(before, after)),
                        Recipes.add(annotation("CLAIM"), ""));
        assertThat(withdrawn(steps, 0)).containsExactly(0, 1);
    }

    @Test
    void everythingOnAnImportedDocumentBuildsOnItsImport() {
        var attach = new Edit.Attach(List.of(DOCUMENT), List.of());
        var steps =
                List.of(
                        Transaction.of(StepName.of("import"), attach),
                        Transaction.of(StepName.of("add-layer"), new Edit.Add(HEAD)),
                        Recipes.add(annotation("CLAIM"), ""));
        assertThat(withdrawn(steps, 0)).containsExactly(0, 1, 2);
        assertThat(withdrawn(steps, 1)).containsExactly(1, 2);
    }

    @Test
    void aNamedMomentStandsInNobodysWay() {
        var named = new ProjectHead(id(70), "Pilot", new java.util.TreeMap<>());
        var renamed = new ProjectHead(id(70), "Debate", new java.util.TreeMap<>());
        var steps =
                List.of(
                        Recipes.nameMoment(named, "Before lunch"),
                        Transaction.of(StepName.of("rename"), new Edit.Replace(named, renamed)));
        assertThat(withdrawn(steps, 0)).containsExactly(0);
        assertThat(withdrawn(steps, 1)).containsExactly(1);
    }

    private static List<Integer> withdrawn(List<Transaction> steps, int chosen) {
        var withdrawing = new Withdrawing(footprint(steps.get(chosen)));
        var all = new ArrayList<Integer>(List.of(chosen));
        for (int i = chosen + 1; i < steps.size(); i++) {
            if (withdrawing.takes(footprint(steps.get(i)))) {
                all.add(i);
            }
        }
        return all;
    }

    private static Footprint footprint(Transaction step) {
        return Footprint.of(
                new LoggedStep(
                        1, Instant.EPOCH, id(3), Id.PROJECT, LoggedStep.Kind.DONE, 0, false, step),
                _ -> DOCUMENT);
    }

    /// Steps of all kinds, each possible after those before it.
    private List<Transaction> randomSteps(Random random, int count) {
        var steps = new ArrayList<Transaction>();
        var layer = Layer.empty(HEAD);
        for (int i = 0; i < count; i++) {
            var step = randomStep(random, layer);
            steps.add(step);
            layer = step.applyTo(layer);
        }
        return steps;
    }

    private Transaction randomStep(Random random, Layer layer) {
        var there = layer.annotations();
        var links = layer.relations();
        int kind = random.nextInt(8);
        if (there.isEmpty() || kind < 2) {
            return Recipes.add(annotation("CLAIM"), "");
        }
        var one = there.get(random.nextInt(there.size()));
        var other = there.get(random.nextInt(there.size()));
        return switch (kind) {
            case 2 -> Recipes.delete(layer, List.of(one));
            case 3 -> Recipes.move(one, Anchor.of((int) last++, (int) last + 5));
            case 4 -> Recipes.setNote(one, "note " + last++);
            case 5 ->
                    links.isEmpty()
                            ? Recipes.setNote(one, "note " + last++)
                            : Recipes.unlink(links.get(random.nextInt(links.size())));
            default -> Recipes.link(relation(one, other));
        };
    }

    /// Empty where a step does not fit, or leaves a link without an end.
    private static Optional<Layer> replayed(List<Transaction> steps) {
        var layer = Layer.empty(HEAD);
        for (var step : steps) {
            try {
                layer = step.applyTo(layer);
            } catch (EditConflictException _) {
                return Optional.empty();
            }
            if (!isSound(layer)) {
                return Optional.empty();
            }
        }
        return Optional.of(layer);
    }

    private static boolean isSound(Layer layer) {
        return layer.relations().stream()
                .allMatch(r ->
                        layer.annotation(r.source()).isPresent()
                                && layer.annotation(r.target()).isPresent());
    }

    private static List<Item> items(Layer layer) {
        var all = new ArrayList<Item>(layer.annotations());
        all.addAll(layer.relations());
        return all;
    }

    private Annotation annotation(String label) {
        last++;
        return new Annotation(
                id(last),
                HEAD.id(),
                label,
                Anchor.of((int) last, (int) last + 3),
                Attributes.of(Map.of()),
                "",
                Origin.HAND,
                STAMP);
    }

    private Relation relation(Annotation from, Annotation to) {
        last++;
        return new Relation(
                id(last),
                HEAD.id(),
                "said_by",
                from.id(),
                to.id(),
                Attributes.NONE,
                Origin.HAND,
                STAMP);
    }

    private static Id id(long number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, number));
    }
}
