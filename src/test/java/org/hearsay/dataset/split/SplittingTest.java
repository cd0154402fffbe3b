package org.hearsay.dataset.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearsay.model.Id;
import org.junit.jupiter.api.Test;

/// No group is ever cut, whatever else is wished.
class SplittingTest {

    private static final Plan THREE = Plan.Shares.parse("train=0.8,dev=0.1,test=0.1");

    private static final int MANY = 100_000;

    @Test
    void noGroupIsEverInTwoSplits() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var facts = new ArrayList<Facts>();
            for (int i = 0; i < 60; i++) {
                facts.add(facts(i, "paper " + random.nextInt(12), "event " + random.nextInt(40)));
            }
            var likenesses = new ArrayList<Likeness>();
            for (int i = 0; i < 15; i++) {
                likenesses.add(new Likeness(random.nextInt(60), random.nextInt(60)));
            }
            var by = GroupBy.values()[seed % 3];
            var splitting =
                    Splitting.of(
                            facts,
                            new Common(likenesses, Repeats.NONE),
                            new Splitting.Choice(THREE, by, Shared.KEEP, seed));
            assertThat(splitting.leaks().count()).isZero();
            assertThat(splitting.groups().stream().flatMap(g -> g.members().stream()))
                    .hasSize(60)
                    .doesNotHaveDuplicates();
            for (var group : splitting.groups()) {
                var names = new HashSet<String>();
                group.members().forEach(m -> names.add(splitting.splits().get(m)));
                assertThat(names).hasSize(1).doesNotContain("");
            }
        }
    }

    @Test
    void sizesAreMetWhereGroupsAreSmallAndLabelsAreSpread() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 400; i++) {
            facts.add(labelled(i, i % 10 == 0 ? "rare" : "common"));
        }
        var splitting = Splitting.of(facts, Common.NOTHING, choice(THREE, 3));
        assertThat(splitting.splits()).filteredOn("train"::equals).hasSizeBetween(318, 322);
        assertThat(splitting.splits()).filteredOn("dev"::equals).hasSizeBetween(38, 42);
        int rare = 0;
        for (int i = 0; i < 400; i += 10) {
            rare += splitting.splits().get(i).equals("dev") ? 1 : 0;
        }
        assertThat(rare).isBetween(3, 5);
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 40; i++) {
            facts.add(facts(i, "", ""));
        }
        var one = Splitting.of(facts, Common.NOTHING, choice(THREE, 1));
        assertThat(Splitting.of(facts, Common.NOTHING, choice(THREE, 1))).isEqualTo(one);
        assertThat(Splitting.of(facts, Common.NOTHING, choice(THREE, 2)).splits())
                .isNotEqualTo(one.splits());
    }

    @Test
    void noSplitStaysEmptyWhileGroupsAreLeft() {
        var facts = List.of(facts(0, "", ""), facts(1, "", ""), facts(2, "", ""));
        assertThat(Splitting.of(facts, Common.NOTHING, choice(THREE, 1)).splits())
                .containsExactlyInAnyOrder("train", "dev", "test");
    }

    @Test
    void asManyFoldsAsGroupsLeaveOneGroupOutEach() {
        var facts = List.of(facts(0, "", "a"), facts(1, "", "b"), facts(2, "", "a"));
        var splitting = Splitting.of(facts, Common.NOTHING, choice(new Plan.Folds(2), 1));
        assertThat(splitting.splits().get(0)).isEqualTo(splitting.splits().get(2));
        assertThat(Set.copyOf(splitting.splits())).containsExactlyInAnyOrder("fold-1", "fold-2");
    }

    /// Counted group by group for each pair of folds it would take hours.
    @Test
    void farMoreFoldsThanGroupsLeaveEachGroupAlone() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 30; i++) {
            facts.add(facts(i, "", "event " + i % 10));
        }
        var splitting = Splitting.of(facts, Common.NOTHING, choice(new Plan.Folds(20_000), 1));
        assertThat(splitting.groups()).hasSize(10);
        assertThat(Set.copyOf(splitting.splits())).hasSize(10);
        for (int i = 10; i < 30; i++) {
            assertThat(splitting.splits().get(i)).isEqualTo(splitting.splits().get(i - 10));
        }
    }

    @Test
    void emptySplitsTakeTheLightestGroupsOfTheFullest() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 9; i++) {
            facts.add(weighty(i, i == 4 ? 100 : 9 - i));
        }
        var shares = Plan.Shares.parse("a=0.98,b=0.005,c=0.005,d=0.005,e=0.005");
        assertThat(Splitting.of(facts, Common.NOTHING, choice(shares, 1)).splits())
                .containsExactly("a", "a", "a", "a", "a", "e", "d", "b", "c");
    }

    @Test
    void keysAreToldApartHoweverManyThereAre() {
        var firsts = new FirstKeys();
        var none = IntStream.range(0, MANY).map(i -> firsts.first("key " + i, i));
        assertThat(none.filter(first -> first != FirstKeys.NONE).count()).isZero();
        var again = IntStream.range(0, MANY).filter(i -> firsts.first("key " + i, -2) != i);
        assertThat(again.count()).isZero();
    }

    @Test
    void aReprintTakesTheEarlierArticleBehindTheDay() {
        var facts = List.of(facts(0, "", ""), facts(1, "", ""), facts(20, "", ""));
        var plan = new Plan.Before(LocalDate.of(2020, 1, 10));
        assertThat(Splitting.of(facts, Common.NOTHING, choice(plan, 1)).splits())
                .containsExactly("train", "train", "test");
        assertThat(Splitting.of(facts, alike(0, 2), choice(plan, 1)).splits())
                .containsExactly("test", "train", "test");
    }

    /// Faults planted into splits that were right: each is found.
    @Test
    void plantedLeaksAreFound() {
        var facts = List.of(facts(0, "paper", "event"), facts(1, "paper", "event"));
        var apart = List.of("train", "test");
        assertThat(LeakCheck.find(facts, alike(0, 1), apart, GroupBy.PUBLISHER).others())
                .extracting(Leak::cause)
                .containsExactlyInAnyOrder(
                        Cause.NEAR_DUPLICATE, Cause.SAME_EVENT, Cause.SAME_PUBLISHER);
        var together = List.of("test", "test");
        assertThat(LeakCheck.find(facts, alike(0, 1), together, GroupBy.PUBLISHER).count())
                .isZero();
    }

    @Test
    void aSentenceInTwoSplitsIsFoundOrKeepsItsArticlesTogether() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 30; i++) {
            facts.add(facts(i, "", ""));
        }
        // Told in any order; one is twice in the same article.
        Repeats sentences =
                visitor -> {
                    visitor.again(8, 8, 90);
                    visitor.again(0, 3, 41);
                    visitor.again(0, 1, 17);
                };
        var common = new Common(List.of(), sentences);
        var joined =
                Splitting.of(
                        facts,
                        common,
                        new Splitting.Choice(THREE, GroupBy.ARTICLE, Shared.JOIN, 1));
        assertThat(joined.splits().get(0))
                .isEqualTo(joined.splits().get(1))
                .isEqualTo(joined.splits().get(3));
        assertThat(joined.leaks().count()).isZero();
        var apart = new ArrayList<>(joined.splits());
        apart.set(0, "dev");
        apart.set(1, "test");
        apart.set(3, "test");
        var leaks = LeakCheck.find(facts, common, apart, GroupBy.ARTICLE);
        assertThat(leaks.others()).isEmpty();
        assertThat(leaks.sentences()).isEqualTo(2);
        assertThat(leaks.first()).contains(new Leak(Cause.SAME_SENTENCE, "title 0", "title 1"));
        assertThat(leaks.withoutSentences().first()).isEmpty();
    }

    @Test
    void shortSentencesAndTheirPunctuationDoNotCount() {
        assertThat(SentencePrint.of("He did not answer that.")).isEmpty();
        assertThat(SentencePrint.of("“He did not answer that question.”"))
                .isEqualTo(SentencePrint.of("He did\u00A0not answer that QUESTION"))
                .isNotEmpty();
    }

    @Test
    void sizesThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> Plan.Shares.parse("train=0.8,test=0.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.9");
        assertThatThrownBy(() -> Plan.Shares.parse("../train=1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.Shares.parse("train=0.5,Train=0.5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same name");
        assertThatThrownBy(() -> Plan.Shares.parse("x".repeat(65) + "=1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpeakerOrATargetIsInOneSplitOnly() {
        var facts = new ArrayList<Facts>();
        for (int i = 0; i < 20; i++) {
            facts.add(about(i, "speaker " + i % 5, "target " + i % 4));
        }
        for (var by : List.of(GroupBy.SPEAKER, GroupBy.TARGET)) {
            var splitting =
                    Splitting.of(
                            facts,
                            Common.NOTHING,
                            new Splitting.Choice(THREE, by, Shared.REFUSE, 1));
            var splits = new TreeMap<String, Set<String>>();
            for (int i = 0; i < 20; i++) {
                var keys = by == GroupBy.SPEAKER ? facts.get(i).speakers() : facts.get(i).targets();
                splits.computeIfAbsent(keys.iterator().next(), _ -> new HashSet<>())
                        .add(splitting.splits().get(i));
            }
            assertThat(splits.values()).allSatisfy(s -> assertThat(s).hasSize(1));
            assertThat(Set.copyOf(splitting.splits())).hasSize(3);
        }
    }

    private static Facts about(int number, String speaker, String target) {
        var plain = facts(number, "", "");
        return new Facts(
                plain.document(),
                plain.title(),
                plain.sha256(),
                "",
                plain.day(),
                "",
                Set.of(),
                Set.of(speaker),
                Set.of(target),
                1,
                plain.labels());
    }

    private static Facts weighty(int number, int rows) {
        var plain = facts(number, "", "");
        return new Facts(
                plain.document(),
                plain.title(),
                plain.sha256(),
                "",
                plain.day(),
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                rows,
                new TreeMap<>());
    }

    private static Splitting.Choice choice(Plan plan, long seed) {
        return new Splitting.Choice(plan, GroupBy.ARTICLE, Shared.REFUSE, seed);
    }

    private static Facts facts(int number, String publisher, String event) {
        return facts(number, publisher, event, "label");
    }

    private static Facts labelled(int number, String label) {
        return facts(number, "", "", label);
    }

    private static Common alike(int one, int other) {
        return new Common(List.of(new Likeness(one, other)), Repeats.NONE);
    }

    private static Facts facts(int number, String publisher, String event, String label) {
        var labels = new TreeMap<String, Integer>();
        labels.put(label, 1);
        return new Facts(
                new Id(new UUID(0, number)),
                "title " + number,
                "sha " + number,
                publisher,
                LocalDate.of(2020, 1, 1).plusDays(number).toString(),
                event,
                Set.of(),
                Set.of(),
                Set.of(),
                1,
                labels);
    }
}
