package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.project.review.Review;
import org.hearsay.project.review.Reviewing;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Reviewer;
import org.hearsay.review.decide.Standing;
import org.hearsay.settings.Person;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Order;
import org.hearsay.ui.review.desk.ReviewTexts;
import org.hearsay.ui.review.documents.KeptView;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The queue of the sample's second text in each of its orders, without a window.
class ReviewOrderTest {

    @TempDir Path folder = Path.of("");

    @Test
    void theQueueIsGoneThroughAsItIsOrderedAndWhatWasPutOffIsLast() throws Exception {
        try (var project = SampleProject.create(folder.resolve("Sample.hearsay"), "Rita Koch")) {
            var document =
                    project.documents(0, 10).toCompletableFuture().join().get(1).document().id();
            var reviewing = new Reviewing(project, Clock.systemUTC());
            var review = reviewing.of(document);
            var text = Desk.of(review, Order.TEXT);
            assertThat(starts(text)).isSorted().hasSize(9);
            var kind = text.with(text.filter().with(Order.KIND));
            assertThat(kind.queue()).extracting(s -> s.difference().kind()).isSorted();
            assertThat(kind.listed()).isEqualTo(kind.queue());
            var label = text.with(text.filter().with(Order.LABEL));
            assertThat(label.queue())
                    .containsExactlyInAnyOrderElementsOf(text.queue())
                    .isNotEqualTo(text.queue());

            var opened = Desk.of(review, Order.KIND);
            assertThat(opened.current()).contains(kind.queue().getFirst());
            assertThat(opened.neighbour(1).current()).contains(kind.queue().get(1));
            var first = kind.queue().getFirst();
            var off = opened.with(putOff(reviewing, review, first));
            assertThat(off.queue().getLast().difference().id()).isEqualTo(first.difference().id());
            assertThat(off.next().current())
                    .map(s -> s.difference().id())
                    .contains(kind.queue().get(1).difference().id());
        }
    }

    @Test
    void whereOneIsReviewedAloneIsKnownAtTheNextStart() {
        var file = folder.resolve("p.hearsay");
        var project = new RecentProject(file, "p", Instant.EPOCH, 1, 0, WindowState.NONE);
        var settings = Settings.of(new Person("Rita Koch", "RK")).withRecent(project);
        var stored = new AtomicReference<>(settings);
        var one = new KeptView(new Preferences(settings, stored::set), file);
        assertThat(one.alone()).isEmpty();
        assertThat(one.order()).isEqualTo(Order.TEXT);
        one.keepAlone(Set.of(Id.PROJECT));
        one.keep(Order.LABEL);
        var next = new KeptView(new Preferences(stored.get(), _ -> {}), file);
        assertThat(next.alone()).containsExactly(Id.PROJECT);
        assertThat(next.order()).isEqualTo(Order.LABEL);
    }

    @Test
    void whatWasToldLastIsKnownAtTheNextStart() {
        var file = folder.resolve("p.hearsay");
        var project = new RecentProject(file, "p", Instant.EPOCH, 1, 0, WindowState.NONE);
        var preferences =
                new Preferences(
                        Settings.of(new Person("Rita Koch", "RK")).withRecent(project), _ -> {});
        var view = new KeptView(preferences, file);
        var ids = IdSource.timeOrdered();
        var all = Stream.generate(ids::next).limit(2001).toList();
        view.keepTold(all);
        assertThat(view.told()).containsExactlyElementsOf(all.subList(1, 2001));
    }

    @Test
    void whatIsOpenAgainSaysWhoIsNewWithoutAName() throws Exception {
        try (var project = SampleProject.create(folder.resolve("Sample.hearsay"), "Rita Koch")) {
            var document =
                    project.documents(0, 10).toCompletableFuture().join().get(1).document().id();
            var reviewing = new Reviewing(project, Clock.systemUTC());
            var review = reviewing.of(document);
            var first = Desk.of(review, Order.TEXT).current().orElseThrow().difference();
            reviewing.settle(
                    review,
                    Answering.as(first, first.layers().getFirst()),
                    reviewing.decider("Rita Koch"),
                    "");
            var member = first.members().getFirst();
            var step = StepName.of("relabel", "CLAIM", "");
            var changed = new Edit.Replace(member, member.withLabel("CLAIM"));
            project.log()
                    .append(member.layer(), Transaction.of(step, changed))
                    .toCompletableFuture()
                    .join();
            var desk = Desk.of(reviewing.of(document), Order.TEXT);
            var again =
                    desk.queue().stream()
                            .filter(s -> s.state() == Standing.State.REOPENED)
                            .findFirst()
                            .orElseThrow();
            var texts = new ReviewTexts(Messages.in(Locale.ENGLISH));
            assertThat(texts.news(desk.open(again.difference()), again))
                    .matches("[AB] \\(label.*\\)");
        }
    }

    private static Review putOff(Reviewing reviewing, Review review, Standing what) {
        return review.after(
                reviewing
                        .deciding(review)
                        .mark(
                                what.difference(),
                                Decision.Verdict.LATER,
                                new Reviewer(Id.PROJECT, Decision.View.BLIND),
                                ""));
    }

    private static List<Integer> starts(Desk desk) {
        return desk.queue().stream().map(s -> s.difference().anchor().start()).toList();
    }

    @Test
    void howItWasReviewedStaysWhenTheWindowIsRememberedAnew() {
        var before =
                new WindowState(List.of(), "", 0, 0, Map.of("order", "TITLE", "speaker", "Kim"))
                        .withFilter(WindowState.REVIEW + "order", "KIND");
        var now = new WindowState(List.of(), "", 0, 0, Map.of("order", "DATE"));
        assertThat(before.replacedBy(now).filters())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("order", "DATE", WindowState.REVIEW + "order", "KIND"));
    }
}
