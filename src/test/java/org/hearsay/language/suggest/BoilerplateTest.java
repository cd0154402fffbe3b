package org.hearsay.language.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import org.hearsay.SharedData;
import org.hearsay.language.Segmenter;
import org.hearsay.language.suggest.Boilerplate.Reason;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

    @Test
    void linesThatAreNoProseAreFoundWithTheirReason() {
        var text =
                """
                Harbour bridge closes
                Harbour bridge closes
                Photo: City of Porto
                The bridge will stay closed until March.
                Related stories
                Sign up for our newsletter
                Readers who sign up for repairs may wait a year, the city said.
                Advertisement
                """;

        var found = Boilerplate.in(text, Segmenter.segment(text));

        assertThat(found)
                .extracting(Boilerplate::reason)
                .containsExactly(
                        Reason.DUPLICATE,
                        Reason.CAPTION,
                        Reason.BOILERPLATE,
                        Reason.PROMO,
                        Reason.BOILERPLATE);
    }

    @Test
    void theSeedsThreeExcludedParagraphsAreFoundAndNoOther() throws IOException {
        var text = Files.readString(SharedData.path("seed/seed-article.txt"));

        var found = Boilerplate.in(text, Segmenter.segment(text));

        assertThat(found)
                .extracting(b -> b.span().start(), b -> b.span().end())
                .containsExactly(tuple(56, 110), tuple(1290, 1316), tuple(2561, 2577));
    }

    @Test
    void emptyTextsHaveNone() {
        assertThat(Boilerplate.in("", Segmenter.segment(""))).isEmpty();
        assertThat(Boilerplate.in("\n \n", Segmenter.segment("\n \n"))).isEmpty();
    }
}
