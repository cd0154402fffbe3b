package org.hearsay.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// One document as one layer has it, without what a model must not learn from: excluded and unread
/// text, and drafts. Not for changing; one thread.
public final class Reading {

    private static final String STATE = "state";
    private static final String DRAFT = "draft";

    private final Article article;
    private final Segmentation segmentation;
    private final Layer layer;
    private final Registry registry;
    private final Roles roles;
    private final Dropped dropped;
    private final CodePointIndex index;
    private final List<Sentence> sentences;
    private final List<Reading> voters;
    private final List<Annotation> kept = new ArrayList<>();

    /// @param dropped counts what is left out
    public Reading(
            Article article,
            Segmentation segmentation,
            Layer layer,
            Registry registry,
            Dropped dropped) {
        this(article, segmentation, layer, registry, dropped, List.of());
    }

    /// @param layer what most annotators have
    /// @param voters the same document as each of them has it
    public Reading(
            Article article,
            Segmentation segmentation,
            Layer layer,
            Registry registry,
            Dropped dropped,
            List<Reading> voters) {
        this.voters = List.copyOf(voters);
        this.article = article;
        this.segmentation = segmentation;
        this.layer = layer;
        this.registry = registry;
        this.dropped = dropped;
        roles = new Roles(registry.schema());
        index = article.text().codePoints();
        sentences = Sentence.of(article.text().value(), segmentation, layer, roles);
        for (var annotation : layer.annotations()) {
            if (roles.plays(annotation, "exclude")) {
                continue;
            }
            if (roles.text(annotation, STATE).equals(DRAFT)) {
                dropped.count(Reason.DRAFT, annotation.label());
            } else if (touched(annotation.anchor()).isEmpty()) {
                dropped.count(Reason.OUTSIDE, annotation.label());
            } else {
                kept.add(annotation);
            }
        }
    }

    public Article article() {
        return article;
    }

    public Segmentation segmentation() {
        return segmentation;
    }

    public Layer layer() {
        return layer;
    }

    /// How many people's work it is.
    public int annotators() {
        return Math.max(1, voters.size());
    }

    /// The document as each annotator has it, where rows are made of what most of them have;
    /// otherwise none.
    public List<Reading> voters() {
        return voters;
    }

    /// The text without what is excluded.
    public String keptText() {
        var kept = new StringBuilder(article.text().value());
        layer.annotations().stream()
                .filter(a -> roles.plays(a, "exclude"))
                .flatMap(a -> a.anchor().fragments().stream())
                .forEach(f -> {
                    for (int i = f.start(); i < f.end(); i++) {
                        kept.setCharAt(i, ' ');
                    }
                });
        return kept.toString();
    }

    public Roles roles() {
        return roles;
    }

    public Dropped dropped() {
        return dropped;
    }

    public String documentId() {
        return article.document().id().toString();
    }

    /// In text order.
    public List<Sentence> sentences() {
        return sentences;
    }

    /// In reading order.
    public List<Annotation> annotations() {
        return kept;
    }

    /// Those whose label plays the role, in reading order.
    public List<Annotation> annotations(String role) {
        return kept.stream().filter(a -> roles.plays(a, role)).toList();
    }

    /// The sentences that share a character with it, in text order.
    public List<Sentence> touched(Anchor anchor) {
        return sentences.subList(firstEndingAfter(anchor.start()), sentences.size()).stream()
                .takeWhile(s -> s.span().start() < anchor.end())
                .filter(s -> anchor.fragments().stream().anyMatch(s.span()::overlaps))
                .toList();
    }

    /// What the relations of the role's type lead to from it, in reading order.
    public List<Annotation> linked(Annotation from, String role) {
        var type = roles.relation(role).orElse("");
        return layer.relationsOf(from.id()).stream()
                .filter(r -> r.type().equals(type) && r.source().equals(from.id()))
                .map(Relation::target)
                .flatMap(id -> keptWith(id).stream())
                .sorted((a, b) -> a.anchor().compareTo(b.anchor()))
                .toList();
    }

    /// Whom or what a mention refers to.
    public Optional<Entity> entity(Annotation mention) {
        return roles.value(mention, "entity")
                .flatMap(v ->
                        v instanceof Value.EntityRef(var id)
                                ? registry.entity(new Id(id))
                                : Optional.empty());
    }

    /// What a mention is called: by its entity, or else by its own words.
    public String name(Annotation mention) {
        return entity(mention).map(Entity::name).orElseGet(() -> words(mention.anchor()));
    }

    /// Who says it, in reading order: [Roles#AUTHOR] where the text speaks for itself, nobody where
    /// it is not said.
    public List<String> holders(Annotation said) {
        return switch (roles.text(said, "voice")) {
            case "author" -> List.of(Roles.AUTHOR);
            case "unspecified" -> List.of();
            default -> linked(said, "said_by").stream().map(this::name).distinct().toList();
        };
    }

    public String words(Anchor anchor) {
        return article.text().at(anchor);
    }

    public String words(Span span) {
        return article.text().at(span);
    }

    /// In code points of the document.
    public Cell spans(Anchor anchor) {
        return spans(anchor, 0);
    }

    /// In code points from an offset of the document.
    ///
    /// @param from in UTF-16 code units
    public Cell spans(Anchor anchor, int from) {
        return new Cell.Items(anchor.fragments().stream().map(f -> span(f, from)).toList());
    }

    /// In code points of the document.
    public Cell span(Span span) {
        return span(span, 0);
    }

    /// In code points.
    ///
    /// @param utf16 offset in UTF-16 code units
    public Cell offset(int utf16) {
        return Cell.of(index.toCodePoint(utf16));
    }

    private Cell span(Span span, int from) {
        int base = index.toCodePoint(from);
        return new Cell.Items(
                List.of(
                        Cell.of(index.toCodePoint(span.start()) - base),
                        Cell.of(index.toCodePoint(span.end()) - base)));
    }

    private Optional<Annotation> keptWith(Id id) {
        return layer.annotation(id)
                .filter(a -> !roles.text(a, STATE).equals(DRAFT))
                .filter(a -> !touched(a.anchor()).isEmpty());
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
