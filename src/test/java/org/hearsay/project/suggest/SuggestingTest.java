package org.hearsay.project.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.edit.proposing.Verdicts;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Proposal;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Contents;
import org.hearsay.project.report.Contents.What;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.sample.SampleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestingTest {

    private static final Instant NOW = Instant.parse("2026-11-12T12:41:00Z");

    @TempDir private Path folder;

    private Project project;
    private Id me;
    private List<Id> documents;

    @BeforeEach
    void makeProject() throws ProjectException {
        var file = folder.resolve("p.hearsay");
        SampleProject.create(file, "Me").close();
        project = Projects.open(file);
        me = Translation.now(project.registry()).annotatorNamed("Me").orElseThrow().id();
        documents =
                Translation.now(project.documents(0, 10)).stream()
                        .map(r -> r.document().id())
                        .toList();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void whatWasRefusedIsNotProposedAgainAndStaysOnItsLayer() throws ProjectException {
        assertThat(run().counts().suggestions()).isPositive();
        var layer = suggestions();
        var refused = layer.annotations().getFirst();
        Translation.now(
                project.log()
                        .append(
                                me,
                                new Transaction(
                                        StepName.of("refuse", refused.label()),
                                        Verdicts.refuse(layer, List.of(refused)))));

        assertThat(run().counts().suggestions()).isZero();
        var kept = suggestions().annotation(refused.id()).orElseThrow();
        assertThat(Proposal.isRefused(kept)).isTrue();
        assertThat(kept.origin().detail()).endsWith(" refused");
    }

    @Test
    void noRuleProposesAStanceOrAClaim() throws ProjectException {
        run();

        assertThat(suggestions().annotations())
                .extracting(Annotation::label)
                .isNotEmpty()
                .doesNotContain("STANCE", "CLAIM");
    }

    @Test
    void documentsAreFoundByWhatIsOnThem() throws ProjectException {
        var contents = new Contents(project, me);
        assertThat(contents.having(new What.Suggestions(), documents, Progress.NONE)).isEmpty();
        var suggesting = new Suggesting(project, me, NOW);
        suggesting.run(EnumSet.allOf(Rule.class), documents.subList(0, 1), Progress.NONE);

        assertThat(contents.having(new What.Suggestions(), documents, Progress.NONE))
                .containsExactly(documents.getFirst());
        assertThat(contents.having(new What.WithLabel("CLAIM"), documents, Progress.NONE))
                .isEmpty();
        var reference =
                Translation.now(project.registry()).annotatorNamed("Reference").orElseThrow();
        var theirs = new Contents(project, reference.id());
        assertThat(theirs.having(new What.WithLabel("CLAIM"), documents, Progress.NONE))
                .containsExactly(documents.getFirst());
    }

    @Test
    void whereTheyAreOffNothingIsSuggestedUntilTheOwnerTurnsThemOn() throws ProjectException {
        turn();
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(this::run)
                .withMessageContaining("off");
        turn();
        assertThat(run().counts().suggestions()).isPositive();
    }

    @Test
    void anIndependentFirstPassHasThemOffUnlessTheOwnerSaysOtherwise() throws ProjectException {
        var head = Translation.now(project.registry()).head();
        var settings = new TreeMap<>(head.settings());
        settings.put(SuggestionPolicy.FIRST_PASS, "blind");
        var blind = new ProjectHead(head.id(), head.name(), settings);

        assertThat(SuggestionPolicy.isOn(head)).isTrue();
        assertThat(SuggestionPolicy.isOn(blind)).isFalse();
        var turned = (Edit.Replace) SuggestionPolicy.turn(blind).edits().getFirst();
        assertThat(SuggestionPolicy.isOn((ProjectHead) turned.after())).isTrue();
    }

    private void turn() throws ProjectException {
        var head = Translation.now(project.registry()).head();
        Translation.now(project.log().append(me, SuggestionPolicy.turn(head)));
    }

    private SuggestReport run() throws ProjectException {
        return new Suggesting(project, me, NOW)
                .run(EnumSet.allOf(Rule.class), documents, Progress.NONE);
    }

    private Layer suggestions() throws ProjectException {
        return Translation.now(project.open(documents.getFirst())).layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                .findFirst()
                .orElseThrow();
    }
}
