package org.hearsay.format.claimreview;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.node.ObjectNode;

/// The reviews of one layer's claims.
final class Reviews {

    /// What a review has a place for; other values of a claim are lost.
    private static final Set<String> CARRIED =
            Set.of(
                    "rating_value",
                    "rating_best",
                    "rating_worst",
                    "rating_text",
                    "review_url",
                    "review_author",
                    "review_date");

    private static final String UNCHECKED = "unchecked";

    private final Article article;
    private final Layer layer;
    private final Registry registry;
    private final LossList losses;
    private final String verdict;
    private final String normalised;
    private final Set<Id> voices = new HashSet<>();

    Reviews(Article article, Layer layer, Registry registry, LossList losses) {
        this.article = article;
        this.layer = layer;
        this.registry = registry;
        this.losses = losses;
        verdict = attribute("verdict");
        normalised = attribute("normalised_claim");
    }

    /// Ids of the relations that reviews tell.
    Set<Id> voices() {
        return voices;
    }

    /// Empty for what is no claim, or has no verdict; that is told.
    Optional<ObjectNode> of(Annotation annotation) {
        var entered = annotation.attributes().text(verdict);
        if (!registry.schema().role("claim").orElse("").equals(annotation.label())) {
            losses.add("annotation", annotation.id(), Phrase.of("only claims are reviewed"));
            return Optional.empty();
        }
        if (entered.isEmpty() || entered.equals(UNCHECKED)) {
            losses.add(
                    "claim",
                    annotation.id(),
                    Phrase.of("nobody has entered a verdict on this claim"));
            return Optional.empty();
        }
        annotation.attributes().values().keySet().stream()
                .filter(n -> !CARRIED.contains(n) && !n.equals(verdict) && !n.equals(normalised))
                .forEach(n ->
                        losses.add(
                                "attribute",
                                annotation.id(),
                                Phrase.of("ClaimReview has no place for %s", n)));
        losses.note(annotation);
        return Optional.of(review(annotation, entered));
    }

    private ObjectNode review(Annotation claim, String entered) {
        var values = claim.attributes();
        var said = values.text(normalised);
        var node =
                JsonFile.MAPPER
                        .createObjectNode()
                        .put("@type", "ClaimReview")
                        .put("@id", "urn:uuid:" + claim.id())
                        .put(
                                "claimReviewed",
                                said.isBlank() ? article.text().at(claim.anchor()) : said);
        item(node.putObject("itemReviewed"), claim);
        rating(node.putObject("reviewRating"), claim, entered);
        if (!values.text("review_author").isBlank()) {
            named(node.putObject("author"), "Organization", values.text("review_author"));
        }
        url(values.text("review_url"), "review_url", claim).ifPresent(u -> node.put("url", u));
        day(values.text("review_date"), "review_date", claim)
                .ifPresent(d -> node.put("datePublished", d));
        return node;
    }

    private void item(ObjectNode node, Annotation claim) {
        node.put("@type", "Claim");
        var authors = JsonFile.MAPPER.createArrayNode();
        for (var relation : layer.relationsOf(claim.id())) {
            if (relation.source().equals(claim.id())
                    && registry.schema().role("said_by").orElse("").equals(relation.type())) {
                layer.annotation(relation.target())
                        .ifPresent(voice -> {
                            voices.add(relation.id());
                            voice(authors.addObject(), voice);
                        });
            }
        }
        if (authors.size() == 1) {
            node.set("author", authors.get(0));
        } else if (!authors.isEmpty()) {
            node.set("author", authors);
        } else if (claim.attributes().text(attribute("voice")).equals("author")
                && !article.document().metadata(Document.PUBLISHER).isEmpty()) {
            publisher(node.putObject("author"));
        }
        day(article.document().metadata(Document.DATE), "date", claim)
                .ifPresent(d -> node.put("datePublished", d));
        url(article.document().metadata(Document.URL), "url", claim)
                .ifPresent(u ->
                        node.putObject("appearance").put("@type", "CreativeWork").put("url", u));
    }

    private void voice(ObjectNode node, Annotation voice) {
        var known =
                voice.attributes()
                        .find(attribute("entity"))
                        .flatMap(v ->
                                v instanceof Value.EntityRef(var id)
                                        ? registry.entity(new Id(id))
                                        : Optional.empty());
        if (known.filter(e -> kind(e).equals("author")).isPresent()
                && !article.document().metadata(Document.PUBLISHER).isEmpty()) {
            publisher(node);
            return;
        }
        boolean person = known.filter(e -> kind(e).equals("individual")).isPresent();
        named(
                node,
                person ? "Person" : "Organization",
                known.map(Entity::name).orElseGet(() -> article.text().at(voice.anchor())));
    }

    private void publisher(ObjectNode node) {
        named(node, "Organization", article.document().metadata(Document.PUBLISHER));
    }

    /// A value outside its range is no rating; schema.org assumes 1 to 5 where no range is said.
    private void rating(ObjectNode node, Annotation claim, String entered) {
        var values = claim.attributes();
        node.put("@type", "Rating");
        var words = values.text("rating_text");
        node.put("alternateName", words.isBlank() ? entered.replace('_', ' ') : words);
        var value = number(claim, "rating_value");
        long worst = number(claim, "rating_worst").orElse(1L);
        long best = number(claim, "rating_best").orElse(5L);
        if (value.isEmpty()) {
            return;
        }
        if (worst > best || value.get() < worst || value.get() > best) {
            losses.add(
                    "rating",
                    claim.id(),
                    Phrase.of(
                            "the rating %d is not within %d to %d, so only its words were written",
                            value.get(), worst, best));
            return;
        }
        node.put("ratingValue", value.get());
        number(claim, "rating_best").ifPresent(n -> node.put("bestRating", n));
        number(claim, "rating_worst").ifPresent(n -> node.put("worstRating", n));
    }

    private static Optional<Long> number(Annotation claim, String name) {
        return claim.attributes()
                .find(name)
                .flatMap(v -> v instanceof Value.Whole(var n) ? Optional.of(n) : Optional.empty());
    }

    private Optional<String> url(String given, String name, Annotation claim) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(given.strip());
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return Optional.of(uri.toASCIIString());
            }
        } catch (URISyntaxException _) {
            // Told below.
        }
        losses.add(name, claim.id(), Phrase.of("\"%s\" is no address of a page", given));
        return Optional.empty();
    }

    private Optional<String> day(String given, String name, Annotation claim) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(
                                    given.strip()
                                            .substring(0, Math.min(10, given.strip().length())))
                            .toString());
        } catch (DateTimeParseException _) {
            losses.add(name, claim.id(), Phrase.of("\"%s\" is no day of a calendar", given));
            return Optional.empty();
        }
    }

    private static void named(ObjectNode node, String type, String name) {
        node.put("@type", type).put("name", name);
    }

    private static String kind(Entity entity) {
        return entity.attributes().text("kind");
    }

    /// Name of the attribute that plays a role, without its label's.
    private String attribute(String role) {
        var played = registry.schema().role(role).orElse("");
        return played.substring(played.indexOf('.') + 1);
    }
}
