package org.hearsay.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.settings.ReviewRules.Strategy;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.review.align.Alignment;
import org.hearsay.review.align.Opinions;
import org.hearsay.review.decide.Answering;
import org.hearsay.review.decide.Deciding;
import org.hearsay.review.decide.GoldKeeping;
import org.hearsay.review.decide.Reviewer;
import org.hearsay.review.decide.Standing;
import org.hearsay.review.decide.Standings;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;

/// A document that several annotators worked on, made at random, and its review.
final class RandomReview {

    static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");
    static final Reviewer REVIEWER = new Reviewer(new Id(new UUID(9, 9)), Decision.View.BLIND);

    private static final List<String> LABELS = List.of("P", "Q");
    private static final List<String> VALUES = List.of("x", "y", "z");

    final Random random;
    final Schema schema = schema();
    final DocumentText text;
    final List<Span> words = new ArrayList<>();
    final Id document;
    Strategy strategy = Strategy.ALL_AGREE;
    List<Layer> layers = new ArrayList<>();
    Optional<Layer> gold = Optional.empty();
    final List<Decision> decisions = new ArrayList<>();
    private long lastId;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    RandomReview(long seed, int annotators) {
        random = new Random(seed);
        var built = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            int start = built.length();
            built.append("word").append(i % 7);
            words.add(new Span(start, built.length()));
            built.append(' ');
        }
        text = new DocumentText(built.toString());
        document = id();
        var first = layer(List.of());
        layers.add(first);
        while (layers.size() < annotators) {
            layers.add(layer(first.annotations()));
        }
    }

    Id id() {
        return new Id(new UUID(0x0190_0000_0000_7000L, ++lastId));
    }

    /// @param model what it is to resemble
    Layer layer(List<Annotation> model) {
        var id = id();
        var items = new ArrayList<Item>();
        var spans = new ArrayList<Annotation>();
        for (var other : model) {
            if (random.nextInt(6) > 0) {
                spans.add(alike(other, id));
            }
        }
        for (int i = model.isEmpty() ? 8 : random.nextInt(3); i > 0; i--) {
            spans.add(span(id));
        }
        items.addAll(spans);
        items.addAll(links(id, spans));
        return Layer.of(head(id, LayerHead.Kind.WORK), items);
    }

    private Annotation alike(Annotation other, Id layer) {
        var fresh = span(layer);
        var label = random.nextInt(8) == 0 ? fresh.label() : other.label();
        return new Annotation(
                fresh.id(),
                layer,
                label,
                random.nextInt(4) == 0 ? near(other.anchor()) : other.anchor(),
                random.nextInt(3) == 0 ? fresh.attributes() : other.attributes(),
                "",
                Origin.HAND,
                Stamp.at(NOW));
    }

    private Annotation span(Id layer) {
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(5));
        var parts = new ArrayList<Span>();
        parts.add(new Span(words.get(first).start(), words.get(last).end()));
        if (last + 2 < words.size() && random.nextInt(6) == 0) {
            parts.add(words.get(last + 2));
        }
        return new Annotation(
                id(),
                layer,
                LABELS.get(random.nextInt(LABELS.size())),
                new Anchor(parts),
                attributes(),
                "",
                Origin.HAND,
                Stamp.at(NOW));
    }

    private Anchor near(Anchor anchor) {
        int first = 0;
        while (words.get(first).start() < anchor.start()) {
            first++;
        }
        int last = Math.min(words.size() - 1, first + random.nextInt(6));
        return Anchor.of(words.get(first).start(), words.get(last).end());
    }

    private Attributes attributes() {
        var result = Attributes.NONE;
        if (random.nextBoolean()) {
            result = result.with("tone", Value.of(VALUES.get(random.nextInt(3))));
        }
        if (random.nextInt(3) == 0) {
            result = result.with("free", Value.of(VALUES.get(random.nextInt(2))));
        }
        if (random.nextInt(3) == 0) {
            result = result.with("entity", new Value.EntityRef(new UUID(1, random.nextInt(2))));
        }
        return random.nextInt(6) == 0 ? result.with("confidence", Value.of("low")) : result;
    }

    private List<Relation> links(Id layer, List<Annotation> spans) {
        var links = new ArrayList<Relation>();
        var seen = new HashSet<List<Object>>();
        for (int i = spans.isEmpty() ? 0 : 6; i > 0; i--) {
            var from = spans.get(random.nextInt(spans.size()));
            var to = spans.get(random.nextInt(spans.size()));
            var type = random.nextInt(3) == 0 ? "same" : "said";
            boolean isNew = seen.add(List.of(type, from.id(), to.id()));
            if (isNew && seen.add(List.of(type, to.id(), from.id(), 0)) && !from.equals(to)) {
                links.add(
                        new Relation(
                                id(),
                                layer,
                                type,
                                from.id(),
                                to.id(),
                                Attributes.NONE,
                                Origin.HAND,
                                Stamp.at(NOW)));
            }
        }
        links.removeIf(l ->
                l.type().equals("same")
                        && links.stream()
                                .anyMatch(o ->
                                        o.type().equals("same")
                                                && o.source().equals(l.target())
                                                && o.target().equals(l.source())
                                                && o.id().compareTo(l.id()) < 0));
        return links;
    }

    LayerHead head(Id id, LayerHead.Kind kind) {
        return new LayerHead(id, document, id, kind, LayerHead.Status.DONE, 0);
    }

    private static Schema schema() {
        var free = new Attribute.Need.Free();
        var tone =
                new Attribute(
                        "tone",
                        new AttributeType.OneOf(VALUES),
                        new Attribute.Need.Default(Value.of("x")),
                        "");
        var attributes =
                List.of(
                        tone,
                        new Attribute("free", new AttributeType.FreeText(), free, ""),
                        new Attribute("entity", new AttributeType.EntityReference(), free, ""));
        var base = Schema.empty("random");
        return new Schema(
                "random",
                "1",
                LABELS.stream().map(l -> Label.bare(l).withAttributes(attributes)).toList(),
                List.of(RelationType.bare("said"), RelationType.bare("same").asSymmetric()),
                base.entityAttributes(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of("confidence", "low"));
    }

    Alignment alignment() {
        return Alignment.of(new Opinions(text, words, schema, layers, Set.of()));
    }

    Standings standings() {
        return Standings.of(alignment(), gold, decisions, strategy);
    }

    Deciding deciding() {
        var registry =
                Registry.of(
                        new ProjectHead(new Id(new UUID(3, 3)), "p", new TreeMap<>()),
                        new SchemaVersion(new Id(new UUID(4, 4)), 1, schema),
                        List.of(),
                        List.of());
        var all = new ArrayList<>(layers);
        gold.ifPresent(all::add);
        return new Deciding(
                standings(), GoldKeeping.of(document, all, registry, this::id), this::id, NOW);
    }

    void perform(Transaction step) {
        for (var edit : step.edits()) {
            switch (edit) {
                case Edit.Add(LayerHead head) -> gold = Optional.of(Layer.empty(head));
                case Edit.Add(Decision decision) -> decisions.add(decision);
                default -> gold = gold.map(edit::applyTo);
            }
        }
    }

    void takeOver() {
        deciding().takeOver(strategy).ifPresent(this::perform);
    }

    void settle(Answering answering) {
        perform(deciding().settle(answering, REVIEWER, "", Duration.ofSeconds(3)));
    }

    /// Decides all that is open, in any order, as one layer has it.
    void settleAll(Id layer) {
        var open = new ArrayList<>(open());
        Collections.shuffle(open, random);
        open.forEach(s -> settle(Answering.as(s.difference(), layer)));
    }

    List<Standing> open() {
        return standings().all().stream().filter(s -> !s.isSettled()).toList();
    }
}
