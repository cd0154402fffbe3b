package org.hearsay.format.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.Loss;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reviews are written of claims with a verdict, and of no others.
class ClaimReviewTest {

    @TempDir private Path folder;

    @Test
    void claimsThatNobodyCheckedAreReportedAndNotWritten() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var written = seed.write(new ClaimReviewWriter(), folder, Map.of());
        assertThat(written.annotations()).isZero();
        assertThat(written.files()).hasSize(1);
        assertThat(of(written, "claim")).isEqualTo(24);
        assertThat(of(written, "annotation")).isEqualTo(106 - 24);
        assertThat(of(written, "relation")).isEqualTo(seed.layer().relationCount());
    }

    @Test
    void eachClaimWithAVerdictIsOneReview() throws Exception {
        var written = write(2, 5);
        assertThat(written.annotations()).isEqualTo(2);
        assertThat(of(written, "claim")).isEqualTo(22);
        assertThat(of(written, "rating")).isZero();
        var graph = graph();
        assertThat(graph).hasSize(2);
        for (var review : graph) {
            assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
            assertThat(review.path("claimReviewed").asString()).isNotBlank();
            assertThat(review.path("itemReviewed").path("@type").asString()).isEqualTo("Claim");
            assertThat(review.path("itemReviewed").path("author").path("@type").asString())
                    .isIn("Person", "Organization");
            assertThat(review.path("itemReviewed").path("datePublished").asString())
                    .isEqualTo("2018-08-01");
            assertThat(review.path("itemReviewed").path("appearance").path("url").asString())
                    .isEqualTo("https://example.org/a");
            var rating = review.path("reviewRating");
            assertThat(rating.path("ratingValue").asInt())
                    .isBetween(
                            rating.path("worstRating").asInt(), rating.path("bestRating").asInt());
            assertThat(rating.path("alternateName").asString()).isEqualTo("not enough evidence");
            assertThat(review.path("url").asString()).isEqualTo("https://example.org/check");
            assertThat(review.path("author").path("name").asString()).isEqualTo("Desk");
            assertThat(review.path("datePublished").asString()).isEqualTo("2018-08-02");
        }
    }

    @Test
    void aRatingOutsideItsRangeIsToldAndLeftOut() throws Exception {
        var written = write(7, 5);
        assertThat(of(written, "rating")).isEqualTo(2);
        assertThat(graph())
                .allSatisfy(r -> assertThat(r.path("reviewRating").has("ratingValue")).isFalse());
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.gold(folder);
        write(seed, 2, 5);
        var first = Files.readString(file());
        write(seed, 2, 5);
        assertThat(Files.readString(file())).isEqualTo(first);
    }

    /// Writes the reference with a verdict on two claims that somebody made.
    private Written write(long value, long best) throws Exception {
        return write(SeedCorpus.gold(folder), value, best);
    }

    private Written write(SeedCorpus seed, long value, long best) throws Exception {
        var items = new ArrayList<Item>(seed.layer().relations());
        int checked = 0;
        for (var annotation : seed.layer().annotations()) {
            boolean isOne =
                    annotation.label().equals("CLAIM")
                            && checked < 2
                            && seed.layer().relationsOf(annotation.id()).stream()
                                            .filter(r -> r.type().equals("said_by"))
                                            .count()
                                    == 1;
            checked += isOne ? 1 : 0;
            items.add(isOne ? reviewed(annotation, value, best) : annotation);
        }
        assertThat(checked).isEqualTo(2);
        var article = seed.document().article();
        var about =
                article.document()
                        .withMetadata(
                                new TreeMap<>(
                                        Map.of(
                                                "date", "2018-08-01",
                                                "url", "https://example.org/a")));
        var document =
                new AnnotatedDocument(
                        new Article(about, article.text(), article.form()),
                        seed.document().segmentation(),
                        seed.document().source(),
                        List.of(Layer.of(seed.layer().head(), items)),
                        List.of());
        return new ClaimReviewWriter()
                .write(new Corpus(seed.registry(), List.of(document).iterator(), Map.of()), folder);
    }

    private static Annotation reviewed(Annotation claim, long value, long best) {
        return claim.withValue("verdict", Value.of("not_enough_evidence"))
                .withValue("rating_value", new Value.Whole(value))
                .withValue("rating_best", new Value.Whole(best))
                .withValue("rating_worst", new Value.Whole(1))
                .withValue("review_url", Value.of("https://example.org/check"))
                .withValue("review_author", Value.of("Desk"))
                .withValue("review_date", Value.of("2018-08-02"));
    }

    private static long of(Written written, String kind) {
        return written.losses().stream().map(Loss::kind).filter(kind::equals).count();
    }

    private List<JsonNode> graph() throws Exception {
        var reviews = new ArrayList<JsonNode>();
        var root = JsonMapper.builder().build().readTree(Files.readString(file()));
        assertThat(root.path("@context").asString()).isEqualTo("https://schema.org");
        root.path("@graph").forEach(reviews::add);
        return reviews;
    }

    private Path file() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonld")).findFirst().orElseThrow();
        }
    }
}
