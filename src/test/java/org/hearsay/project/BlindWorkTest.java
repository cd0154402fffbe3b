package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ProjectRules.FirstPass;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.model.Comment;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.history.Curtain;
import org.hearsay.project.report.Grouping;
import org.hearsay.project.report.LogTable;
import org.hearsay.project.report.Statistics;
import org.hearsay.project.revise.Revising;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.project.search.Concordance;
import org.hearsay.project.search.Hit;
import org.hearsay.project.search.HitSink.Wish;
import org.hearsay.project.search.Indexing;
import org.hearsay.project.search.Query;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on others' layers stays unknown in a blind first pass, article by article.
class BlindWorkTest {

    @TempDir private Path folder;

    private Project project;
    private Id me;
    private Id harbour;
    private Sight sight;

    @BeforeEach
    void makeTheSample() throws Exception {
        project = SampleProject.create(folder.resolve("p.hearsay"), "Me");
        var registry = Translation.now(project.registry());
        me = registry.annotatorNamed("Me").orElseThrow().id();
        harbour = Translation.now(project.documents(0, 10)).getLast().document().id();
        sight = new Sight(ProjectRules.of(registry.head()).withFirstPass(FirstPass.BLIND), me);
        Indexing.run(project, Progress.NONE);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void searchTellsNoLabelsOfOthersAndFiltersByNone() throws Exception {
        var all = hits(Sight.ALL, Query.Filter.NONE);
        assertThat(all).anyMatch(h -> !h.labels().isEmpty());
        var blind = hits(sight, Query.Filter.NONE);
        assertThat(blind).hasSameSizeAs(all).allMatch(h -> h.labels().isEmpty());
        for (var filter :
                List.of(
                        Query.Filter.NONE.withLabel("CLAIM"),
                        Query.Filter.NONE.withLayer("AK"),
                        Query.Filter.NONE.withValue("voice", "author"))) {
            assertThat(hits(Sight.ALL, filter)).isNotEmpty();
            assertThat(hits(sight, filter)).isEmpty();
        }

        done();

        assertThat(hits(sight, Query.Filter.NONE)).isEqualTo(all);
        assertThat(hits(sight, Query.Filter.NONE.withLayer("AK"))).isNotEmpty();
    }

    @Test
    void statisticsCountNoMarksOfOthers() throws Exception {
        assertThat(counted(sight)).isZero();

        done();

        assertThat(counted(sight)).isPositive().isLessThan(counted(Sight.ALL));
    }

    @Test
    void aCorrectionTellsNothingOfOthersMarksAndCarriesThemAllTheSame() throws Exception {
        var text = Translation.now(project.open(harbour)).article().text().value();
        var corrected = new DocumentText(text.replace("reckless", "wreckless"));
        var whole = new Revising(project).plan(harbour, corrected);
        assertThat(whole.touched()).isPositive();

        var told = whole.seenBy(sight);
        assertThat(told.layers()).isEmpty();
        assertThat(told.step()).isEqualTo(whole.step());

        done();

        var then = new Revising(project).plan(harbour, corrected).seenBy(sight);
        assertThat(then.touched()).isEqualTo(whole.touched());
    }

    @Test
    void speakersAreMentionedNowhereButInWhatIsSeen() throws Exception {
        var all = new Mentions(project);
        var blind = new Mentions(project, sight);
        var mayor = speaker("Tomas Reed");
        assertThat(blind.counts()).isEmpty();
        assertThat(blind.of(mayor)).isEmpty();
        assertThat(blind.leadingTo(mayor, "said_by")).isEmpty();
        assertThat(blind.everywhere(List.of(mayor))).as("what changes them").isNotEmpty();

        done();

        assertThat(blind.of(mayor)).isNotEmpty().isEqualTo(all.of(mayor));
        assertThat(blind.leadingTo(mayor, "said_by")).isNotEmpty();
        assertThat(blind.counts().get(mayor)).isEqualTo(all.counts().get(mayor));
        assertThat(blind.counts()).doesNotContainKey(speaker("Mike Pompeo"));
    }

    @Test
    void theLogTellsNothingOfOthersStepsAndOfCorrectionsOnlyTheText() throws Exception {
        var theirs = Translation.now(project.open(harbour)).layers().getFirst();
        var mark = theirs.annotations().getFirst();
        var other = theirs.head().annotator();
        var removed = Translation.now(project.log().append(other, step(new Edit.Remove(mark))));
        var text = Translation.now(project.open(harbour)).article().text().value();
        var corrected = new DocumentText(text.replace("reckless", "wreckless"));
        var revising = new Revising(project);
        var revised = revising.perform(me, revising.plan(harbour, corrected));
        var made = Translation.now(project.log().rows(2, 1)).getFirst();

        var curtain = Curtain.of(project, sight);
        assertThat(curtain.hides(removed)).isTrue();
        assertThat(curtain.hides(revised)).isFalse();
        assertThat(revised.step().name().arguments()).containsExactly("2");
        assertThat(curtain.shown(revised))
                .singleElement()
                .satisfies(e -> assertThat(((Edit.Revise) e).after().items()).isEmpty());
        assertThat(curtain.hides(made)).isFalse();
        assertThat(exported(sight)).noneMatch(row -> row.startsWith(removed.sequence() + ","));
        assertThat(exported(Sight.ALL)).anyMatch(row -> row.startsWith(removed.sequence() + ","));
        assertThat(curtain.shown(made)).noneMatch(BlindWorkTest::isOfComment);
        assertThat(made.step().edits()).anyMatch(BlindWorkTest::isOfComment);

        done();

        var open = Curtain.of(project, sight);
        assertThat(open.hides(removed)).isFalse();
        assertThat(open.shown(revised)).isEqualTo(revised.step().edits());
    }

    @Test
    void aStepOnSpeakersCountsNoMentionsThatAreHidden() throws Exception {
        var theirs = Translation.now(project.open(harbour)).layers().getFirst();
        var mark = theirs.annotations().getFirst();
        var other = theirs.head().annotator();
        var unlinked =
                new Transaction(
                        StepName.of("unlink-speaker", "Tomas Reed", "1"),
                        List.of(
                                new Edit.Replace(head(), withName(head(), "Renamed")),
                                new Edit.Replace(mark, mark.withNote("looked at"))));
        var step = Translation.now(project.log().append(other, unlinked));

        assertThat(Curtain.of(project, sight).name(step).arguments())
                .containsExactly("Tomas Reed", "0");
        assertThat(Curtain.NONE.name(step)).isEqualTo(unlinked.name());
    }

    private ProjectHead head() throws Exception {
        return Translation.now(project.registry()).head();
    }

    private static ProjectHead withName(ProjectHead head, String name) {
        return ProjectRules.of(head).in(head, name);
    }

    private List<String> exported(Sight reader) throws Exception {
        var file = folder.resolve("history.csv");
        new LogTable(project, Curtain.of(project, reader)).write(file, Progress.NONE);
        return Files.readAllLines(file);
    }

    private static boolean isOfComment(Edit edit) {
        return edit instanceof Edit.Add(Comment _);
    }

    private static Transaction step(Edit edit) {
        return Transaction.of(StepName.of("remove", "CLAIM"), edit);
    }

    private Id speaker(String name) throws Exception {
        return Translation.now(project.registry()).entities().values().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Hit> hits(Sight of, Query.Filter filter) throws Exception {
        var found = new ArrayList<Hit>();
        try (var concordance = Concordance.of(project)) {
            concordance.run(
                    Query.words("bridge").within(filter),
                    of,
                    Concordance.CONTEXT,
                    hit -> {
                        found.add(hit);
                        return Wish.LINES;
                    },
                    Progress.NONE);
        }
        return found;
    }

    private int counted(Sight of) throws Exception {
        return Statistics.of(project, Grouping.ANNOTATOR, "", of, Progress.NONE)
                .total()
                .annotations();
    }

    /// Nothing found in the second article, and that is all.
    private void done() throws Exception {
        var layer =
                new LayerHead(
                        project.ids().next(),
                        harbour,
                        me,
                        LayerHead.Kind.WORK,
                        LayerHead.Status.DONE,
                        0);
        var step = Transaction.of(StepName.of("status", "done"), new Edit.Add(layer));
        Translation.now(project.log().append(me, step));
    }
}
