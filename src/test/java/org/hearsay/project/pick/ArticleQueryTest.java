package org.hearsay.project.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Document;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.junit.jupiter.api.Test;

/// Articles are chosen by their title and by what is known of them.
class ArticleQueryTest {

    private final DocumentRow times =
            row(
                    1,
                    "Kim's letter: a reply",
                    Map.of(
                            "publisher",
                            "The Times",
                            "date",
                            "2018-07-02",
                            "tags",
                            "Korea, letters"),
                    LayerHead.Status.DONE);
    private final DocumentRow post =
            row(
                    2,
                    "Budget vote",
                    Map.of("publisher", "Post", "date", "2018-08-01"),
                    LayerHead.Status.IN_PROGRESS);
    private final DocumentRow bare = row(3, "No date: status quo", Map.of());

    @Test
    void wordsAreAPartOfTheTitleAsTheyStand() {
        assertThat(of("LETTER: a")).containsExactly(times);
        assertThat(of("date: status")).containsExactly(bare);
        assertThat(of("  ")).containsExactly(times, post, bare);
        assertThat(of("vote budget")).isEmpty();
    }

    @Test
    void eachKeyNarrowsAndSeveralValuesOfOneWiden() {
        assertThat(of("publisher:times")).containsExactly(times);
        assertThat(of("publisher:\"the times\"")).containsExactly(times);
        assertThat(of("publisher:times publisher:post")).containsExactly(times, post);
        assertThat(of("tag:korea")).containsExactly(times);
        assertThat(of("tag:kore")).isEmpty();
        assertThat(of("date:2018-07")).containsExactly(times);
        assertThat(of("after:2018-07-02")).containsExactly(times, post);
        assertThat(of("before:2018-08")).containsExactly(times);
        assertThat(of("after:2018-07 before:2018-08-01")).containsExactly(times);
        assertThat(of("letter publisher:post")).isEmpty();
        assertThat(of("letter publisher:times")).containsExactly(times);
    }

    @Test
    void statusIsThatOfAnyLayer() {
        assertThat(of("status:done")).containsExactly(times);
        assertThat(of("status:in_progress")).containsExactly(post);
        assertThat(of("status:not_started")).containsExactly(bare);
        assertThat(of("status:finished")).isEmpty();
    }

    @Test
    void whatWasPickedByHandIsFoundByItsIds() {
        var written = ArticleQuery.picked(List.of(times.document().id(), bare.document().id()));
        assertThat(of(written)).containsExactly(times, bare);
        assertThat(ArticleQuery.picked(List.of())).isEmpty();
        assertThat(of(post.document().id().toString())).containsExactly(post);
        assertThat(of(post.document().id().toString().substring(28))).containsExactly(post);
    }

    private List<DocumentRow> of(String written) {
        var query = ArticleQuery.of(written);
        return List.of(times, post, bare).stream().filter(query::fits).toList();
    }

    private static DocumentRow row(
            long number, String title, Map<String, String> metadata, LayerHead.Status... states) {
        var id = new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_1234_5000L + number));
        var document = new Document(id, title, new TreeMap<>(metadata), 1, "0".repeat(64), 1);
        var layers =
                List.of(states).stream()
                        .map(s -> new LayerHead(id, id, id, LayerHead.Kind.WORK, s, 0))
                        .map(h -> new DocumentRow.LayerCount(h, 1, 0))
                        .toList();
        return new DocumentRow(document, number, layers);
    }
}
