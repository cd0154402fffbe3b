package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.review.align.Difference;
import org.hearsay.review.align.Question;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Provenance;
import org.hearsay.review.decide.Reply;
import org.hearsay.review.decide.Standing;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every review, over random layers.
class ReviewPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnnotationIsInExactlyOneDifference(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 3));
        var members =
                review.alignment().differences().stream()
                        .flatMap(d -> d.members().stream())
                        .map(Annotation::id)
                        .toList();
        var all =
                review.layers.stream()
                        .flatMap(l -> l.annotations().stream())
                        .map(Annotation::id)
                        .toList();
        assertThat(members).containsExactlyInAnyOrderElementsOf(all);
        assertThat(review.alignment().differences())
                .allSatisfy(d -> assertThat(d.layers()).doesNotHaveDuplicates());
        assertThat(review.alignment().differences().stream().map(Difference::id))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheLayersChangesNothing(long seed) {
        var review = new RandomReview(seed, 3);
        var before = review.alignment().differences();
        Collections.shuffle(review.layers, review.random);
        assertThat(review.alignment().differences()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goldAfterTakingOneLayerEverywhereIsThatLayer(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 3));
        review.takeOver();
        var taken = review.layers.get((int) (seed % review.layers.size()));
        settleAll(review, taken.head().id());
        assertThat(review.open()).isEmpty();
        assertThat(spans(review, review.gold.orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(spans(review, taken));
        assertThat(links(review, review.gold.orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(links(review, taken));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOfferedKeySettlesItsDifferenceAndNoOther(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 2));
        review.takeOver();
        for (var open : review.open()) {
            var replies = replies(open.difference().asked().getFirst());
            var reply = replies.get(review.random.nextInt(replies.size()));
            var layer = review.layers.get(review.random.nextInt(review.layers.size())).head().id();
            var before = states(review);
            review.settle(Answering.of(open.difference()).with(reply).rest(layer));
            before.put(open.difference().id(), Standing.State.DECIDED);
            assertThat(states(review)).isEqualTo(before);
        }
        assertThat(review.open()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOutsideOfWhatIsDecidedChanges(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        for (var open : review.open()) {
            var before = others(review, open.difference());
            var layer = review.layers.get(review.random.nextInt(2)).head().id();
            review.settle(Answering.as(open.difference(), layer));
            assertThat(others(review, open.difference())).containsAll(before);
            assertThat(annotations(others(review, open.difference())))
                    .isEqualTo(annotations(before));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepIsUndoneToEqualContent(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        for (var open : review.open()) {
            var before = review.gold;
            var layer = review.layers.get(review.random.nextInt(2)).head().id();
            var step =
                    review.deciding()
                            .settle(
                                    Answering.as(open.difference(), layer),
                                    RandomReview.REVIEWER,
                                    "",
                                    Duration.ZERO);
            review.perform(step);
            var back = step.inverse().applyTo(review.gold.orElseThrow());
            assertThat(back.annotations())
                    .isEqualTo(before.map(Layer::annotations).orElse(List.of()));
            assertThat(back.relations()).isEqualTo(before.map(Layer::relations).orElse(List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLateAnnotatorWhoSaysNothingNewReopensNothing(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        var taken = review.layers.get((int) (seed % 2));
        settleAll(review, taken.head().id());
        var gold = review.gold.orElseThrow();
        review.layers.add(copy(review, taken));
        assertThat(review.open().stream().filter(s -> s.decision().isPresent())).isEmpty();
        review.takeOver();
        assertThat(review.gold.orElseThrow().annotations()).isEqualTo(gold.annotations());
        assertThat(review.gold.orElseThrow().relations()).isEqualTo(gold.relations());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLateAnnotatorReopensWhatSheSaysAnewAndNoMore(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        settleAll(review, review.layers.getFirst().head().id());
        var before = review.alignment();
        review.layers.add(review.layer(review.layers.getFirst().annotations()));
        var late = review.layers.getLast().head().id();
        for (var standing : review.standings().all()) {
            if (standing.decision().isEmpty()) {
                continue;
            }
            var hers = standing.difference().of(late);
            var was = before.of(standing.difference().members().getFirst().id()).orElseThrow();
            boolean isNew = hers.isPresent() && isNew(review, standing.difference(), was);
            assertThat(standing.state())
                    .as("%s", standing.difference())
                    .isEqualTo(isNew ? Standing.State.REOPENED : Standing.State.DECIDED);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRepeatedMergeKeepsEveryDecisionButWhereSomethingChanged(long seed) {
        var review = new RandomReview(seed, 2);
        review.takeOver();
        settleAll(review, review.layers.getFirst().head().id());
        var changed = review.layers.getLast();
        if (changed.annotations().isEmpty() || review.layers.stream().anyMatch(this::hasDoubles)) {
            // Of two that say the same, either may be the other's partner.
            return;
        }
        var victim = changed.annotations().get(review.random.nextInt(changed.annotations().size()));
        var names = review.standings();
        var touched = names.alignment().of(victim.id()).orElseThrow().id();
        var after = victim.withAttributes(victim.attributes().with("free", Value.of("new words")));
        review.layers.set(review.layers.size() - 1, changed.with(after));
        assertThat(review.open()).extracting(s -> s.difference().id()).isSubsetOf(touched);
        assertThat(review.standings().of(touched).orElseThrow().isSettled()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mostOfThreeAreEnoughWhereTheProjectSaysSo(long seed) {
        var review = new RandomReview(seed, 3);
        review.strategy = Strategy.MAJORITY;
        review.takeOver();
        assertThat(review.standings().all())
                .allSatisfy(s -> assertThat(s.state()).isNotEqualTo(Standing.State.READY));
        for (var standing : review.standings().all()) {
            boolean byMost =
                    Answering.byMajority(standing.difference()).isPresent()
                            && standing.difference().doubt() == Difference.Doubt.NONE;
            assertThat(standing.isSettled()).isEqualTo(byMost);
        }
    }

    private boolean hasDoubles(Layer layer) {
        var places = layer.annotations().stream().map(a -> a.label() + a.anchor()).toList();
        return new HashSet<>(places).size() < places.size();
    }

    /// Whatever is asked, a range of one's own is what gold has then.
    @ParameterizedTest
    @MethodSource("seeds")
    void wordsFixedByHandAreInGoldWhateverElseIsAnswered(long seed) {
        var review = new RandomReview(seed, 2 + (int) (seed % 2));
        review.takeOver();
        var anchor = Anchor.of(0, 5);
        for (var standing : review.open()) {
            var difference = standing.difference();
            var answering = Answering.of(difference).byHand(anchor);
            while (!answering.isComplete()) {
                var question = answering.next().orElseThrow();
                answering = answering.with(new Reply.Take(question.options().getFirst().number()));
            }
            var others = others(review, difference);
            review.settle(answering);
            var settled = review.standings().of(difference.id()).orElseThrow();
            assertThat(settled.isSettled()).isTrue();
            assertThat(settled.gold()).isNotEmpty().allMatch(g -> g.anchor().equals(anchor));
            assertThat(settled.decision().orElseThrow().answers())
                    .anyMatch(a -> a.way() == Decision.Way.BY_HAND);
            assertThat(others(review, difference)).containsAll(others);
        }
    }

    /// The work of one, span by span, as nobody else's confirms it.
    @ParameterizedTest
    @MethodSource("seeds")
    void oneLayerAloneWaitsForAKeyASpanAndGoldIsThatLayerThen(long seed) {
        var review = new RandomReview(seed, 1);
        review.strategy = Strategy.NONE;
        review.takeOver();
        assertThat(review.gold).isEmpty();
        assertThat(review.open()).hasSameSizeAs(review.layers.getFirst().annotations());
        var own = review.layers.getFirst();
        var open = new ArrayList<>(review.open());
        Collections.shuffle(open, review.random);
        for (var standing : open) {
            var asked = standing.difference().asked();
            assertThat(asked).as("one key settles it").hasSize(1);
            review.settle(Answering.of(standing.difference()).with(new Reply.Take(1)));
        }
        assertThat(review.open()).isEmpty();
        if (!open.isEmpty()) {
            assertThat(spans(review, review.gold.orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(spans(review, own));
            assertThat(links(review, review.gold.orElseThrow()))
                    .containsExactlyInAnyOrderElementsOf(links(review, own));
        }
        // A second annotator who says the same leaves all of it decided.
        review.strategy = Strategy.ALL_AGREE;
        review.layers.add(copy(review, own));
        assertThat(review.open()).isEmpty();
    }

    private static void settleAll(RandomReview review, Id layer) {
        var open = new ArrayList<>(review.open());
        Collections.shuffle(open, review.random);
        open.forEach(s -> review.settle(Answering.as(s.difference(), layer)));
    }

    private static List<Reply> replies(Question question) {
        var replies = new ArrayList<Reply>();
        question.options().forEach(o -> replies.add(new Reply.Take(o.number())));
        replies.add(new Reply.None());
        if (question.both() == Question.Both.POSSIBLE) {
            replies.add(new Reply.Both());
        }
        var byHand = new Reply.ByHand(Anchor.of(0, 5));
        if (Answering.fits(question, byHand)) {
            replies.add(byHand);
        }
        return replies;
    }

    private static TreeMap<Id, Standing.State> states(RandomReview review) {
        var states = new TreeMap<Id, Standing.State>();
        review.standings().all().forEach(s -> states.put(s.difference().id(), s.state()));
        return states;
    }

    /// What gold has of other differences, and the links among that.
    private static Set<Item> others(RandomReview review, Difference difference) {
        if (review.gold.isEmpty()) {
            return Set.of();
        }
        var gold = review.gold.orElseThrow();
        var own = difference.members().stream().map(Annotation::id).collect(Collectors.toSet());
        var spans =
                gold.annotations().stream()
                        .filter(a ->
                                Provenance.of(a.origin()).orElseThrow().sources().stream()
                                        .noneMatch(own::contains))
                        .collect(Collectors.toSet());
        var ids = spans.stream().map(Annotation::id).collect(Collectors.toSet());
        var links =
                gold.relations().stream()
                        .filter(r -> ids.contains(r.source()) && ids.contains(r.target()));
        return Stream.concat(spans.stream(), links).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Item> annotations(Set<Item> items) {
        return items.stream().filter(i -> i instanceof Annotation).collect(Collectors.toSet());
    }

    private static Layer copy(RandomReview review, Layer layer) {
        var head = review.head(review.id(), LayerHead.Kind.WORK);
        var ids = new TreeMap<Id, Id>();
        var items = new ArrayList<Item>();
        for (var a : layer.annotations()) {
            ids.put(a.id(), review.id());
            items.add(
                    new Annotation(
                            ids.get(a.id()),
                            head.id(),
                            a.label(),
                            a.anchor(),
                            a.attributes(),
                            "",
                            Origin.HAND,
                            a.stamp()));
        }
        for (var r : layer.relations()) {
            items.add(
                    new Relation(
                            review.id(),
                            head.id(),
                            r.type(),
                            ids.get(r.source()),
                            ids.get(r.target()),
                            r.attributes(),
                            Origin.HAND,
                            r.stamp()));
        }
        return Layer.of(head, items);
    }

    /// Whether the last member says of anything what no earlier one said of it.
    private static boolean isNew(RandomReview review, Difference now, Difference was) {
        var hers = now.members().getLast();
        var said = was.members();
        boolean fitsRange =
                said.stream().anyMatch(m -> m.anchor().equals(hers.anchor()))
                        || was.questions().stream()
                                .flatMap(q -> q.options().stream())
                                .anyMatch(o ->
                                        o.content().toString().contains(hers.anchor().toString()));
        if (!fitsRange || said.stream().noneMatch(m -> m.label().equals(hers.label()))) {
            return true;
        }
        var same = said.stream().filter(m -> m.label().equals(hers.label())).toList();
        for (var name : List.of("tone", "free", "entity")) {
            if (same.stream().noneMatch(m -> value(m, name).equals(value(hers, name)))) {
                return true;
            }
        }
        for (var type : List.of("said", "same")) {
            var mine = targets(now, hers.layer(), type);
            boolean isSaid =
                    said.stream()
                            .anyMatch(m -> {
                                var theirs = new TreeSet<>(targets(now, m.layer(), type));
                                theirs.removeIf(t ->
                                        review.alignment()
                                                .named(t)
                                                .orElseThrow()
                                                .of(hers.layer())
                                                .isEmpty());
                                return theirs.equals(mine);
                            });
            if (!isSaid) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<Id> targets(Difference difference, Id layer, String type) {
        return difference.links().stream()
                .filter(l -> l.type().equals(type) && l.layers().contains(layer))
                .map(l -> l.target().difference())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Annotation a, String name) {
        return a.attributes().find(name).map(Value::shown).orElse(name.equals("tone") ? "x" : "");
    }

    private static List<String> spans(RandomReview review, Layer layer) {
        return layer.annotations().stream().map(ReviewPropertiesTest::span).toList();
    }

    private static String span(Annotation a) {
        return "%s %s %s %s %s"
                .formatted(
                        a.label(),
                        a.anchor().fragments(),
                        value(a, "tone"),
                        value(a, "free"),
                        value(a, "entity"));
    }

    private static List<String> links(RandomReview review, Layer layer) {
        return layer.relations().stream()
                .map(r -> {
                    var from = span(layer.annotation(r.source()).orElseThrow());
                    var to = span(layer.annotation(r.target()).orElseThrow());
                    return r.type().equals("same") && from.compareTo(to) > 0
                            ? r.type() + to + from
                            : r.type() + from + to;
                })
                .toList();
    }
}
