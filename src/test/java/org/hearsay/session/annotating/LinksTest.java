package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.edit.linking.Offers;
import org.hearsay.model.Relation;
import org.hearsay.schema.Label;
import org.hearsay.schema.Value;
import org.hearsay.session.FakeProject;
import org.hearsay.session.annotating.Selection.State;
import org.junit.jupiter.api.Test;

/// Relations are made with the link key.
final class LinksTest extends Annotated {

    private static final String TEXT =
            "Pompeo said the talks made progress. Kim denied that progress was made there.";

    LinksTest() {
        super(TEXT);
    }

    @Test
    void D03_theLinkKeyTwiceTakesTheSpeakerBeforeInTheSentence() {
        var pompeo = make("SPEAKER", "Pompeo");
        make("SPEAKER", "Kim");
        var claim = make("CLAIM", "the talks made progress");

        annotating.link();
        annotating.link();

        assertThat(relations())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo("said_by");
                    assertThat(r.source()).isEqualTo(claim);
                    assertThat(r.target()).isEqualTo(pompeo);
                });
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.SPAN);
        assertThat(annotating.selected().orElseThrow().id()).isEqualTo(claim);
        assertThat(annotating.links().offersProperty().get()).isEqualTo(Offers.NONE);
    }

    @Test
    void D04_aLetterLinksItsCandidate() {
        make("SPEAKER", "Pompeo");
        var kim = make("SPEAKER", "Kim");
        make("CLAIM", "the talks made progress");
        annotating.link();
        var offers = annotating.links().offersProperty().get();
        assertThat(offers.all()).hasSize(2);
        char letter = Offers.LETTERS.charAt(1);

        annotating.letter(letter);

        assertThat(relations()).extracting(Relation::target).containsExactly(kim);
    }

    @Test
    void D04_escapeLeavesWithoutChange() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "the talks made progress");
        int before = project.fakeLog().written().size();

        annotating.link();
        annotating.escape();

        assertThat(relations()).isEmpty();
        assertThat(project.fakeLog().written()).hasSize(before);
        assertThat(annotating.links().offersProperty().get()).isEqualTo(Offers.NONE);
    }

    @Test
    void whereTwoTypesFitADigitAfterTheLetterChooses() {
        var speaker = make("SPEAKER", "Pompeo");
        make("STANCE", "made progress");
        annotating.link();

        annotating.letter(Offers.LETTERS.charAt(0));
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.LINK);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("choose-type");
        annotating.digit(2);

        assertThat(relations())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo("about");
                    assertThat(r.target()).isEqualTo(speaker);
                });
    }

    @Test
    void whatAStanceIsAboutFillsItsTargetInTheSameStep() {
        make("SPEAKER", "Pompeo");
        make("STANCE", "made progress");
        int before = project.fakeLog().written().size();
        annotating.link();
        annotating.letter(Offers.LETTERS.charAt(0));

        annotating.digit(2);

        assertThat(annotating.selected().orElseThrow().attributes().text("target"))
                .isEqualTo("Pompeo");
        assertThat(project.fakeLog().written()).hasSize(before + 1);
    }

    @Test
    void aNewRelationTakesItsRequiredValueFromTheNextDigit() {
        make("CLAIM", "progress was made there");
        make("CLAIM", "the talks made progress");
        annotating.link();
        annotating.letter(Offers.LETTERS.charAt(0));
        annotating.digit(1);
        assertThat(relations()).extracting(Relation::type).containsExactly("evidence");

        annotating.digit(2);

        assertThat(relations().getFirst().attributes().text("direction")).isEqualTo("refutes");
        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("claim_type");
    }

    @Test
    void D05_noughtInLinkSaysThatTheWordsAreTheAuthorsOwnInOneStep() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "the talks made progress");
        annotating.link();
        annotating.link();

        annotating.link();
        annotating.digit(0);

        assertThat(relations()).isEmpty();
        assertThat(annotating.selected().orElseThrow().attributes().find("voice"))
                .contains(Value.of("author"));
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.SPAN);
        session.undo();
        assertThat(relations()).hasSize(1);
        assertThat(annotating.selected().orElseThrow().attributes().find("voice")).isEmpty();
    }

    @Test
    void linkingASpeakerToTheAuthorsWordsMakesThemASourcesAgain() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "the talks made progress");
        annotating.values().set("voice", Value.of("author"));

        annotating.link();
        annotating.link();

        assertThat(annotating.selected().orElseThrow().attributes().text("voice"))
                .isEqualTo("source");
        assertThat(document.problemsProperty().get())
                .noneMatch(p -> p.rule().equals("no_speaker_without_source"));
    }

    @Test
    void theLastSpeakerCanBeTakenAgainWithOneKey() {
        var pompeo = make("SPEAKER", "Pompeo");
        make("SPEAKER", "Kim");
        make("CLAIM", "the talks made progress");
        annotating.link();
        annotating.link();
        make("CLAIM", "progress was made there");

        annotating.links().likeLast();

        assertThat(relations()).extracting(Relation::target).containsExactly(pompeo, pompeo);
    }

    @Test
    void withoutACandidateTheStateStays() {
        make("CUE", "said");

        annotating.link();

        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.SPAN);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("no-candidates");
    }

    @Test
    void D06_noRelationThatTheSchemaForbidsCanBeMade() {
        var labels = document.schema().labels().stream().map(Label::name).toList();
        for (var source : labels) {
            for (var target : labels) {
                for (var mode : List.of("letter", "click")) {
                    assertThat(tried(source, target, mode))
                            .as("%s to %s by %s", source, target, mode)
                            .isEqualTo(
                                    !document.schema().relationsBetween(source, target).isEmpty());
                }
            }
        }
    }

    /// Whether a link from one label to the other came about; whatever did is allowed.
    private static boolean tried(String source, String target, String mode) {
        var fresh = new FakeProject();
        var opened = fresh.at(fresh.add("Talks", TEXT));
        var keys = new Annotating(opened);
        keys.select(0, 6);
        keys.labelKey(target);
        var other = keys.selected().orElseThrow().id();
        keys.select(12, 21);
        keys.labelKey(source);
        keys.link();
        if (mode.equals("letter")) {
            keys.letter(Offers.LETTERS.charAt(0));
        } else {
            keys.click(2);
            keys.links().to(other);
        }
        keys.digit(1);
        var layer = opened.ownProperty().get();
        assertThat(layer.relations())
                .allMatch(r ->
                        opened.schema()
                                .relation(r.type())
                                .orElseThrow()
                                .joins(
                                        layer.annotation(r.source()).orElseThrow().label(),
                                        layer.annotation(r.target()).orElseThrow().label()));
        return !layer.relations().isEmpty();
    }
}
