package org.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Schemas;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintsTest {

    @ParameterizedTest
    @CsvSource({
        "Officials say the bridge is safe.|CLAIM|ridge is saf|bridge is safe",
        "The well-known U.S. senator spoke.|SPEAKER|U.S. sena|U.S. senator",
        "He met Kim Jong-un's sister.|SPEAKER|Kim Jong-un|",
    })
    void halfWordsAreWidened(String line) {
        var cells = line.split("\\|", -1);
        var sheet = new Sheet(cells[0]);
        sheet.mark(cells[1], cells[2]);
        if (cells[3].isEmpty()) {
            assertThat(sheet.problems("half-word")).isEmpty();
        } else {
            assertThat(sheet.mended("half-word")).isEqualTo(cells[3]);
        }
    }

    @Test
    void twoPartsOfOneWordBecomeOnePart() {
        var sheet = new Sheet("An outspoken critic.");
        sheet.mark("CLAIM", new Anchor(List.of(span(3, 6), span(7, 12))));
        assertThat(sheet.mended("half-word")).isEqualTo("outspoken");
    }

    @Test
    void spaceAtTheEndsGoes() {
        var sheet = new Sheet("The talks went well.\u00a0They end.");
        sheet.mark("CLAIM", " talks went well.\u00a0");
        assertThat(sheet.mended("edge-space")).isEqualTo("talks went well.");
    }

    @Test
    void eachParagraphGetsAPartOfItsOwn() {
        var sheet = new Sheet("One is here.\n\nTwo is there.");
        sheet.mark("CLAIM", "here.\n\nTwo");
        assertThat(sheet.problems("over-paragraphs"))
                .singleElement()
                .extracting(p -> ((Fix.Reshape) p.fixes().getFirst()).after())
                .isEqualTo(new Anchor(List.of(span(7, 12), span(14, 17))));
    }

    @Test
    void whatLiesBehindTheTextIsCutOrGoes() {
        var sheet = new Sheet("Short.");
        sheet.mark("CLAIM", Anchor.of(0, 9));
        sheet.mark("CLAIM", Anchor.of(8, 9));
        assertThat(sheet.problems())
                .filteredOn(p -> p.rule().equals("outside-text"))
                .flatExtracting(Problem::fixes)
                .extracting(Fix::text)
                .containsExactly("inside-text", "remove");
    }

    @Test
    void ofTwoThatAreTheSameTheLaterIsAProblem() {
        var sheet = new Sheet("The talks went well.");
        sheet.mark("CLAIM", "talks went");
        sheet.mark("QUOTE", "talks went");
        var second = sheet.mark("CLAIM", "talks went");
        assertThat(sheet.problems("twice"))
                .extracting(Problem::annotation)
                .containsExactly(second.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said [\"we will be ready\"] today.",
                "He said [“we will ‘be’ ready”] today.",
                "Er sagte [„wir sind bereit“] heute.",
                "Il dit [« nous sommes prêts »] hier.",
                "Hun sagde [»vi er klar«] i dag.",
                "Hän sanoi [”olemme valmiita”] eilen.",
                "He said [it was 6'2\" tall] today.",
                "彼は[「準備はできている」]と言った。",
                "[“We will be ready,] \n\n“he said.",
                "[it's the hikers' and joggers' path]",
            })
    void marksWithTheirPartnersAreNoProblem(String marked) {
        var sheet = bracketed(marked);
        assertThat(sheet.problems())
                .extracting(Problem::rule)
                .doesNotContain("mark-not-closed", "mark-not-opened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said [\"we will be ready]\" today.|mark-not-closed|\"we will be ready\"",
                "He said [“we will be ready],” today.|mark-not-closed|“we will be ready,”",
                "He said \"[we will be ready\"] today.|mark-not-opened|\"we will be ready\"",
                "He said [we will be ready”] today.|mark-not-opened|we will be ready",
                "He said [“we will be ready] today.|mark-not-closed|we will be ready",
            })
    void aMarkWithoutItsPartnerIsTakenInOrLeftOut(String marked, String rule, String mended) {
        assertThat(bracketed(marked).mended(rule)).isEqualTo(mended);
    }

    @Test
    void marksAroundAQuoteBelongToIt() {
        assertThat(bracketed("He said “[all is well]” today.").mended("marks-left-out"))
                .isEqualTo("“all is well”");
        assertThat(bracketed("\"No\" is [what he said in] \"Yes\".").problems("marks-left-out"))
                .isEmpty();
    }

    @Test
    void aQuotationOverTwoParagraphsOpensTwiceAndClosesOnce() {
        var sheet = new Sheet("He said: “We go.\n\n“We stay.”");
        sheet.mark("QUOTE", "“We go.", "“We stay.”");
        assertThat(sheet.problems("mark-not-closed")).isEmpty();
        sheet = new Sheet("He said: \"We go.\n\n\"We stay.\"");
        sheet.mark("QUOTE", "\"We go.", "\"We stay.\"");
        assertThat(sheet.problems("mark-not-closed")).isEmpty();
        assertThat(sheet.problems("mark-not-opened")).isEmpty();
    }

    @Test
    void aFewWordsInMarksNeedACueOrASpeaker() {
        var sheet = new Sheet("The so-called \"reform\" failed, he said.");
        var quote = sheet.mark("QUOTE", "\"reform\"");
        assertThat(sheet.problems("scare-quotes")).hasSize(1);
        sheet.link(quote, "cued_by", sheet.mark("CUE", "said"));
        assertThat(sheet.problems("scare-quotes")).isEmpty();
    }

    @Test
    void aSpeakerWhoHoldsTheirCueIsMovedOutOfIt() {
        var sheet = new Sheet("Mr. Pompeo said the talks went well.");
        var speaker = sheet.mark("SPEAKER", "Mr. Pompeo said");
        sheet.mark("CUE", "said");
        assertThat(sheet.mended("speaker-with-cue")).isEqualTo("Mr. Pompeo");
        assertThat(sheet.problems("speaker-with-cue"))
                .singleElement()
                .satisfies(p -> assertThat(p.annotation()).isEqualTo(speaker.id()))
                .satisfies(p -> assertThat(p.arguments()).containsExactly("said"));
        var before = new Sheet("Added the minister: all is well.");
        before.mark("SPEAKER", "Added the minister");
        before.mark("CUE", "Added");
        assertThat(before.mended("speaker-with-cue")).isEqualTo("the minister");
    }

    @Test
    void aCueInsideARelativeClauseIsTheClausesOwn() {
        var sheet = new Sheet("A man who said he saw it told us that it was red.");
        var speaker = sheet.mark("SPEAKER", "A man who said he saw it");
        var inner = sheet.mark("CUE", "said");
        var innerQuote = sheet.mark("QUOTE", "he saw it");
        sheet.link(innerQuote, "cued_by", inner);
        assertThat(sheet.problems("speaker-with-cue")).isEmpty();
        sheet.link(innerQuote, "said_by", speaker);
        assertThat(sheet.problems("speaker-with-cue")).hasSize(1);
    }

    @Test
    void withoutConstraintsOfTheSchemaTheLintsAskForSpeakerAndTarget() {
        var sheet = new Sheet("He praised the talks.");
        sheet.schema = renamed(sheet.schema);
        var said = sheet.mark("REDE", "He praised the talks");
        var stance = sheet.mark("STANCE", "praised");
        assertThat(sheet.problems("quote-without-speaker"))
                .extracting(Problem::annotation)
                .containsExactly(said.id());
        assertThat(sheet.problems("stance-without-target"))
                .extracting(Problem::annotation)
                .containsExactly(stance.id());
        sheet.put(stance.withValue("target", Value.of("the talks")));
        assertThat(sheet.problems("stance-without-target")).isEmpty();
    }

    @Test
    void linksOfTheirOwnKindsAreCountedAndAsked() {
        var sheet = new Sheet("It is good and true and new.");
        var stance = sheet.mark("STANCE", "good");
        var one = sheet.mark("TARGET", "It");
        var two = sheet.mark("TARGET", "new");
        var claim = sheet.mark("CLAIM", "It is good");
        sheet.link(stance, "about", one);
        sheet.link(stance, "about", two);
        sheet.link(claim, "evidence", sheet.mark("CLAIM", "true"));
        sheet.link(claim, "same_as", claim);
        assertThat(sheet.problems("too-many-links"))
                .flatExtracting(Problem::fixes)
                .containsExactly(new Fix.Unlink("about", 1));
        assertThat(sheet.problems("link-value-missing"))
                .flatExtracting(Problem::fixes)
                .extracting(Fix::text)
                .containsExactly(
                        "set:direction=supports", "set:direction=refutes", "set:direction=context");
        assertThat(sheet.problems("links-itself")).hasSize(1);
    }

    @Test
    void theSchemasFixesAreReadAsFarAsTheyFit() {
        var sheet = new Sheet("He praised the talks.");
        sheet.mark("QUOTE", "praised");
        assertThat(sheet.problems("source_has_speaker"))
                .flatExtracting(Problem::fixes)
                .extracting(Fix::text)
                .containsExactly("link", "set:voice=author", "set:voice=unspecified");
        var stance = new Sheet("He praised the talks.");
        stance.mark("STANCE", "praised");
        assertThat(stance.problems("stance_has_target"))
                .flatExtracting(Problem::fixes)
                .containsExactly(new Fix.FillFrom("target", "about"), new Fix.EditValue("target"));
    }

    /// The same schema without constraints, with another name for quotes.
    private static Schema renamed(Schema schema) {
        var labels =
                schema.labels().stream()
                        .map(l ->
                                l.name().equals("QUOTE")
                                        ? org.hearsay.schema.Label.bare("REDE")
                                        : l)
                        .toList();
        var profile = new java.util.HashMap<>(schema.profile());
        profile.put("quote", "REDE");
        return new Schema(
                schema.name(),
                schema.version(),
                labels,
                schema.relations(),
                schema.entityAttributes(),
                schema.commonAttributes(),
                List.<Constraint>of(),
                Map.copyOf(profile),
                schema.unsure());
    }

    /// A quote over what stands in square brackets, which are not part of the text.
    private static Sheet bracketed(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var sheet = new Sheet(marked.replace("[", "").replace("]", ""));
        Annotation ignored = sheet.mark("QUOTE", Anchor.of(start, end));
        assertThat(ignored.anchor().end()).isEqualTo(end);
        return sheet;
    }

    private static org.hearsay.text.Span span(int start, int end) {
        return new org.hearsay.text.Span(start, end);
    }

    @Test
    void overlapsThatALabelDoesWithoutAreProblemsAndTheRestIsLeftAlone() {
        var sheet = new Sheet("The mayor of the town said the bridge over the river is safe.");
        var outer = sheet.mark("CLAIM", "the bridge over the river");
        var inner = sheet.mark("CLAIM", "the river");
        var crossing = sheet.mark("CLAIM", "river is safe");
        var same = sheet.mark("TARGET", "the bridge over the river");
        var parts = sheet.mark("CLAIM", "The mayor", "said");
        assertThat(sheet.problems()).noneMatch(p -> p.rule().startsWith("overlap-"));

        sheet.schema = Schemas.label(sheet.schema, "CLAIM", l -> l.withOverlaps(Set.of()));
        assertThat(sheet.problems("overlap-nest"))
                .extracting(Problem::annotation)
                .containsExactly(inner.id());
        assertThat(sheet.problems("overlap-cross"))
                .extracting(Problem::annotation)
                .containsOnly(crossing.id());
        assertThat(sheet.problems("overlap-same-range"))
                .extracting(Problem::annotation)
                .containsExactly(outer.id())
                .doesNotContain(same.id());
        assertThat(sheet.problems("overlap-discontinuous"))
                .extracting(Problem::annotation)
                .containsExactly(parts.id());
    }
}
