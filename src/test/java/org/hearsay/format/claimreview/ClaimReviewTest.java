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
import org.hearsay.model.Id;
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

    /// What a JSON-LD processor makes of the file, against the claims that somebody checked.
    @Test
    void aJsonLdProcessorFindsEachReview() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            write(seed, 2, 5);
            var file = file();
            var found = new ForeignReviews(Files.readString(file));
            assertThat(found.reviews).containsExactlyInAnyOrderElementsOf(expected(seed));
            assertThat(found.complaints).isEmpty();
            Files.delete(file);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.gold(folder);
        write(seed, 2, 5);
        var sound = Files.readString(file());
        for (var fault :
                List.of(
                        sound.replaceFirst("(\"claimReviewed\":\")(.)", "$1"),
                        sound.replaceFirst(
                                "\"author\":\\{\"@type\":\"[A-Za-z]+\",\"name\":\"[^\"]*\"},", ""),
                        sound.replaceFirst("not enough evidence", "supported"),
                        sound.replaceFirst("\"ratingValue\":2", "\"ratingValue\":3"),
                        sound.replaceFirst(
                                "\"url\":\"https://example.org/check\"",
                                "\"url\":\"https://example.org/c\""))) {
            assertThat(fault).isNotEqualTo(sound);
            assertThat(new ForeignReviews(fault).reviews)
                    .isNotEqualTo(new ForeignReviews(sound).reviews);
        }
        assertThat(
                        new ForeignReviews(sound.replaceFirst("claimReviewed", "claimReview"))
                                .complaints)
                .isNotEmpty();
        assertThat(
                        new ForeignReviews(
                                        sound.replaceFirst(
                                                "\"ratingValue\":2", "\"ratingValue\":7"))
                                .complaints)
                .isNotEmpty();
        assertThat(
                        new ForeignReviews(
                                        sound.replaceFirst(
                                                "\"@type\":\"Claim\"", "\"@type\":\"Rating\""))
                                .complaints)
                .isNotEmpty();
    }

    private static List<String> expected(SeedCorpus seed) {
        return checked(seed).stream()
                .map(claim -> {
                    var said =
                            seed.layer().relationsOf(claim.id()).stream()
                                    .filter(r ->
                                            r.source().equals(claim.id())
                                                    && r.type().equals("said_by"))
                                    .map(r -> seed.layer().annotation(r.target()).orElseThrow())
                                    .map(speaker -> name(speaker, seed))
                                    .toList();
                    var words = claim.attributes().text("normalised");
                    return "%s | said by %s | not enough evidence 2 of 1 to 5 | Desk 2018-08-02 https://example.org/check"
                            .formatted(
                                    words.isBlank()
                                            ? seed.document().article().text().at(claim.anchor())
                                            : words,
                                    said);
                })
                .toList();
    }

    private static String name(Annotation speaker, SeedCorpus seed) {
        return speaker.attributes().find("entity").orElseThrow() instanceof Value.EntityRef(var id)
                ? seed.registry().entity(new Id(id)).orElseThrow().name()
                : seed.document().article().text().at(speaker.anchor());
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
        var checked = checked(seed);
        for (var annotation : seed.layer().annotations()) {
            boolean isOne = checked.contains(annotation);
            items.add(isOne ? reviewed(annotation, value, best) : annotation);
        }
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

    /// The first two claims that one speaker made.
    private static List<Annotation> checked(SeedCorpus seed) {
        var checked =
                seed.layer().annotations().stream()
                        .filter(a -> a.label().equals("CLAIM"))
                        .filter(a ->
                                seed.layer().relationsOf(a.id()).stream()
                                                .filter(r -> r.type().equals("said_by"))
                                                .count()
                                        == 1)
                        .limit(2)
                        .toList();
        assertThat(checked).hasSize(2);
        return checked;
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
