package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.edit.linking.Offers;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.session.FakeProject;
import org.junit.jupiter.api.Test;

/// What the link key offers, what it proposes, and by which letters.
final class LinkOffersTest extends Annotated {

    private static final String TEXT =
            "Pompeo said the talks made progress. Kim denied that progress was made there.";

    LinkOffersTest() {
        super(TEXT);
    }

    @Test
    void theOnlySpeakerAndTheOnlyCueOfTheSentenceAreTakenTogetherInOneStep() {
        var pompeo = make("SPEAKER", "Pompeo");
        var said = make("CUE", "said");
        make("CUE", "denied");
        make("CLAIM", "the talks made progress");
        int before = project.fakeLog().written().size();

        annotating.link();
        var offers = annotating.links().offersProperty().get();
        assertThat(offers.isProposed(pompeo)).isTrue();
        assertThat(offers.isProposed(said)).isTrue();
        annotating.link();

        assertThat(relations()).extracting(Relation::target).containsExactly(pompeo, said);
        assertThat(project.fakeLog().written()).hasSize(before + 1);
        session.undo();
        assertThat(relations()).isEmpty();
    }

    @Test
    void aLetterTakesTheSpeakerWithoutTheCue() {
        var pompeo = make("SPEAKER", "Pompeo");
        make("CUE", "said");
        make("CLAIM", "the talks made progress");

        annotating.link();
        annotating.letter('f');

        assertThat(relations()).extracting(Relation::target).containsExactly(pompeo);
    }

    @Test
    void whatStandsInAQuoteIsProposedTheSpeakerOfTheQuote() {
        make("SPEAKER", "Pompeo");
        var kim = make("SPEAKER", "Kim");
        make("CUE", "said");
        var denied = make("CUE", "denied");
        make("QUOTE", "that progress was made there");
        annotating.link();
        annotating.links().to(kim);
        annotating.link();
        annotating.links().to(denied);
        var claim = make("CLAIM", "progress was made there");

        annotating.link();
        annotating.link();

        assertThat(relations().stream().filter(r -> r.source().equals(claim)))
                .extracting(Relation::target)
                .containsExactly(kim, denied);
    }

    @Test
    void whatIsLinkedAlreadyComesBehindWhatIsNot() {
        make("SPEAKER", "Pompeo");
        make("SPEAKER", "Kim");
        make("CLAIM", "the talks made progress");
        var cue = make("CUE", "denied");
        annotating.selectAnnotation(find("CLAIM"));
        annotating.link();
        annotating.letter('f');

        annotating.link();

        var first = annotating.links().offersProperty().get().all().getFirst();
        assertThat(first.candidate().target().id()).isEqualTo(cue);
    }

    @Test
    void aNestedQuoteIsOfferedTheQuoteAroundItAndNeverACircle() {
        var outer = make("QUOTE", "Kim denied that progress was made there");
        var inner = make("QUOTE", "progress was made");
        annotating.link();
        annotating.links().to(outer);
        annotating.digit(1);
        assertThat(relations()).extracting(Relation::type).containsExactly("nested_in");

        annotating.selectAnnotation(outer);
        annotating.link();
        annotating.links().to(inner);

        assertThat(relations()).extracting(Relation::type).containsExactly("nested_in", "evidence");
        assertThat(document.problemsProperty().get())
                .noneMatch(p -> p.rule().equals("nesting_has_no_cycle"));
    }

    @Test
    void aSymmetricRelationIsNotMadeTheOtherWayRoundToo() {
        var one = make("CLAIM", "the talks made progress");
        var other = make("CLAIM", "progress was made there");
        annotating.link();
        annotating.links().to(one);
        annotating.digit(2);
        assertThat(relations()).extracting(Relation::type).containsExactly("same_as");

        annotating.selectAnnotation(one);
        annotating.link();
        annotating.links().to(other);

        assertThat(relations()).extracting(Relation::type).containsExactly("same_as", "evidence");
    }

    @Test
    void moreCandidatesThanLettersGetTwoLettersEach() {
        var words = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            words.append("Ann").append((char) ('a' + i)).append(' ');
        }
        var many = new FakeProject();
        var keys = new Annotating(many.at(many.add("Many", words + "said that it rained.")));
        for (int i = 0; i < 20; i++) {
            keys.select(i * 5, i * 5 + 4);
            keys.labelKey("SPEAKER");
        }
        keys.caret(words.length() + 12);
        keys.labelKey("CLAIM");
        keys.link();
        var offers = keys.links().offersProperty().get().all();
        assertThat(offers)
                .extracting(Offers.Offer::code)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        var last = offers.getLast();

        keys.letter(last.code().charAt(0));
        assertThat(keys.document().ownProperty().get().relations()).isEmpty();
        assertThat(keys.links().offersProperty().get().all()).hasSizeLessThan(20);
        keys.letter(last.code().charAt(1));

        assertThat(keys.document().ownProperty().get().relations())
                .extracting(Relation::target)
                .containsExactly(last.candidate().target().id());
    }

    @Test
    void codesAreNeverTheBeginningOfOthers() {
        for (int count : List.of(0, 1, 15, 16, 29, 30, 100, 225)) {
            var codes = Offers.codes(count);
            assertThat(codes).hasSize(count).doesNotHaveDuplicates();
            for (var code : codes) {
                assertThat(codes).filteredOn(c -> c.startsWith(code)).containsExactly(code);
            }
        }
        assertThat(Offers.codes(15)).allMatch(c -> c.length() == 1);
        assertThat(Offers.codes(400)).hasSize(225);
    }

    private Id find(String label) {
        return document.ownProperty().get().annotations().stream()
                .filter(a -> a.label().equals(label))
                .map(Annotation::id)
                .findFirst()
                .orElseThrow();
    }
}
