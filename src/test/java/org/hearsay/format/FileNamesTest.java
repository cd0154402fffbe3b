package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final int MANY = 50_000;

    private final FileNames names = new FileNames();

    @Test
    void giveEachNameOnceInAnyCaseAndForm() {
        assertThat(names.next("News")).isEqualTo("News");
        assertThat(names.next("news")).isEqualTo("news-2");
        assertThat(names.next("News-3")).isEqualTo("News-3");
        assertThat(names.next("NEWS")).isEqualTo("NEWS-4");
        assertThat(names.next("news-2")).isEqualTo("news-2-2");
        assertThat(names.next("ﬁn")).isEqualTo("ﬁn");
        assertThat(names.next("fin")).isEqualTo("fin-2");
    }

    /// A corpus without titles: to try all numbers for each would not come to an end.
    @Test
    void numberManyOfOneTitleInOrder() {
        assertThat(names.next("")).isEqualTo("document");
        for (int n = 2; n <= MANY; n++) {
            assertThat(names.next("")).isEqualTo("document-" + n);
        }
    }

    @Test
    void giveManyTitlesTheirOwn() {
        var given = new HashSet<String>();
        for (int n = 0; n < MANY; n++) {
            assertThat(names.next("Article " + n)).isEqualTo("Article " + n);
            given.add(names.next("ARTICLE " + n).toLowerCase(Locale.ROOT));
        }
        assertThat(given).hasSize(MANY);
    }
}
