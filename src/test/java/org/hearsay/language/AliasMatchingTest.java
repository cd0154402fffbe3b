package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.AliasMatching.Certainty;
import org.hearsay.language.AliasMatching.Known;
import org.hearsay.language.AliasMatching.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliasMatchingTest {

    private final AliasMatching matching = new AliasMatching();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Pompeo | Pompeo",
                "Pompeo’s | Pompeo",
                "U.S. Secretary of State Mike Pompeo | Mike Pompeo",
                "former Vice-President Joe Biden | Joe Biden",
                "South Korean President Moon Jae-in | Moon Jae-in",
                "Kim Jong-un, | Kim Jong-un",
                "the president | the president",
                "“North Korea” | North Korea",
                "North Korean leader Kim Jong Un | Kim Jong Un",
            })
    void titlesAndGenitivesAreNotPartOfAName(String mention, String name) {
        assertThat(NameForm.of(mention).shown()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Jong-un | KIM JONG UN",
                "Kim Jong‑un | Kim Jong Un",
                "Mr. Pompeo | pompeo's",
                "U.S. State Department | US State Department",
                "Ｐｏｍｐｅｏ | Pompeo",
                "Straße | STRASSE",
            })
    void spellingsThatDoNotMatterAreOne(String one, String other) {
        assertThat(NameForm.of(one).key()).isEqualTo(NameForm.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pompeo | Mike Pompeo | true",
                "M. Pompeo | Mike Pompeo | true",
                "Susan Pompeo | Mike Pompeo | false",
                "Kim | Kim Jong-un | true",
                "Kim Yong Chol | Kim Jong-un | false",
                "North Korea | South Korea | false",
                "Mike | Mike Pompeo | false",
                "Pyongyang | North Korea | false",
                "Martin Luther King Jr. | King | true",
            })
    void aSurnameFitsAndAnotherFirstNameDoesNot(String one, String other, boolean fits) {
        assertThat(NameForm.of(one).fits(NameForm.of(other))).isEqualTo(fits);
        assertThat(NameForm.of(other).fits(NameForm.of(one))).isEqualTo(fits);
    }

    @Test
    void theTableOfTheSeed() {
        assertThat(match("Mr. Pompeo").certainty()).isEqualTo(Certainty.NOBODY);

        var pompeo = here("Pompeo");
        assertThat(match("Pompeo", pompeo)).isEqualTo(found(Certainty.CERTAIN, "Pompeo"));
        assertThat(match("U.S. Secretary of State Mike Pompeo", pompeo))
                .isEqualTo(found(Certainty.LIKELY, "Pompeo"));
        assertThat(match("Kim", here("Kim Jong-un"), here("Kim Yong Chol")))
                .isEqualTo(found(Certainty.SEVERAL, "Kim Jong-un", "Kim Yong Chol"));
        assertThat(match("Pyongyang", here("North Korea")).certainty()).isEqualTo(Certainty.NOBODY);
        assertThat(match("Pyongyang", here("North Korea", "Pyongyang", "the North")))
                .isEqualTo(found(Certainty.CERTAIN, "North Korea"));
    }

    @Test
    void aSurnameCountsOnlyWhereItsBearerIsInTheText() {
        assertThat(match("Pompeo", elsewhere("Mike Pompeo")).certainty())
                .isEqualTo(Certainty.NOBODY);
        assertThat(match("Mike Pompeo", elsewhere("Mike Pompeo")))
                .isEqualTo(found(Certainty.CERTAIN, "Mike Pompeo"));
    }

    @Test
    void aLearntSurnameIsAskedForAgainWhereAnotherBearsItToo() {
        assertThat(match("Kim", here("Kim Jong-un", "Kim"), here("Kim Yong Chol")))
                .isEqualTo(found(Certainty.SEVERAL, "Kim Jong-un", "Kim Yong Chol"));
        assertThat(match("Kim", elsewhere("Kim Jong-un", "Kim"), elsewhere("Kim Yong Chol")))
                .isEqualTo(found(Certainty.CERTAIN, "Kim Jong-un"));
    }

    @Test
    void oneNameOfTwoIsNeverGuessed() {
        assertThat(
                        match(
                                "John Smith",
                                elsewhere("John Smith"),
                                elsewhere("J. Smith", "John Smith")))
                .isEqualTo(found(Certainty.SEVERAL, "John Smith", "J. Smith"));
    }

    @Test
    void pronounsAndUnnamedSourcesOfOtherTextsAreNobody() {
        assertThat(match("he", here("he")).certainty()).isEqualTo(Certainty.NOBODY);
        assertThat(match("an unnamed official", elsewhere("an unnamed official")).certainty())
                .isEqualTo(Certainty.NOBODY);
        assertThat(match("an unnamed official", here("an unnamed official")))
                .isEqualTo(found(Certainty.CERTAIN, "an unnamed official"));
    }

    @ParameterizedTest
    @CsvSource({
        "Pompeo, NAME",
        "the White House, NAME",
        "an unnamed North Korean official, NOMINAL",
        "his counterpart Kim Yong Chol, NOMINAL",
        "critics, NOMINAL",
        "The official, NOMINAL",
        "He, PRONOUN",
        "US, NAME",
    })
    void mentionsAreToldApart(String mention, MentionForm form) {
        assertThat(MentionForm.of(mention)).isEqualTo(form);
    }

    @SafeVarargs
    private Match<String> match(String mention, Known<String>... known) {
        var all = new ArrayList<Known<String>>();
        for (var each : known) {
            all.add(each);
        }
        return matching.match(mention, all);
    }

    private static Known<String> here(String... names) {
        return new Known<>(names[0], List.of(names), true);
    }

    private static Known<String> elsewhere(String... names) {
        return new Known<>(names[0], List.of(names), false);
    }

    private static Match<String> found(Certainty certainty, String... who) {
        return new Match<>(certainty, List.of(who));
    }
}
