package org.hearsay.ui.shell.annotate.over;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;
import org.hearsay.ui.support.Messages;

/// Says what a span is: to who points at it, and to who hears it.
public final class SpanTexts {

    private static final int LONGEST = 40;

    /// How many links and how many values are told; the inspector has them all.
    private static final int MOST = 3;

    private final Messages messages;
    private final DateTimeFormatter day;

    /// @param zone of the person's clock
    public SpanTexts(Messages messages, ZoneId zone) {
        this.messages = messages;
        day =
                DateTimeFormatter.ofPattern(messages.text("hover.day"), messages.locale())
                        .withZone(zone);
    }

    /// For example "Claim · said by Mike Pompeo · event, check-worthy · AK 12 Nov".
    public String card(Annotation annotation, Layer layer, DocumentText text, Registry registry) {
        var parts = new ArrayList<String>();
        parts.add(messages.labelName(annotation.label()));
        parts.addAll(links(annotation, layer, text, registry));
        add(parts, String.join(", ", values(annotation, registry)));
        add(parts, shortened(annotation.note()));
        var annotator = registry.annotators().get(layer.head().annotator());
        parts.add(
                messages.text(
                        "hover.by",
                        annotator == null ? "" : annotator.initials(),
                        day.format(annotation.stamp().changed())));
        return String.join(messages.text("hover.between"), parts);
    }

    /// For example "Claim, 7 words, said by Kim Yong Chol, event, 2 of 3 here".
    public String spoken(Annotation annotation, Layer layer, DocumentText text, Registry registry) {
        var parts = new ArrayList<String>();
        parts.add(messages.labelName(annotation.label()));
        int words = text.at(annotation.anchor()).strip().split("\\s+", -1).length;
        parts.add(messages.text("announce.words", words));
        parts.addAll(links(annotation, layer, text, registry));
        parts.addAll(values(annotation, registry));
        var here = layer.at(annotation.anchor().start());
        if (here.size() > 1) {
            int place = here.indexOf(annotation) + 1;
            parts.add(messages.text("announce.here", place, here.size()));
        }
        return String.join(", ", parts);
    }

    private List<String> links(
            Annotation annotation, Layer layer, DocumentText text, Registry registry) {
        var links = new ArrayList<String>();
        for (Relation relation : layer.relationsOf(annotation.id())) {
            if (relation.source().equals(annotation.id())) {
                layer.annotation(relation.target())
                        .map(other -> name(other, text, registry))
                        .map(name -> messages.text("hover.link", lower(relation.type()), name))
                        .ifPresent(links::add);
            }
        }
        return links.subList(0, Math.min(MOST, links.size()));
    }

    /// The speaker's name where it is known who that is, else the words.
    private String name(Annotation other, DocumentText text, Registry registry) {
        for (var value : other.attributes().values().values()) {
            var known = entity(value, registry);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return shortened(text.at(other.anchor()));
    }

    /// Those that are chosen from a list, in the order of the schema.
    private List<String> values(Annotation annotation, Registry registry) {
        var shown = new ArrayList<String>();
        var label = registry.schema().label(annotation.label());
        for (var attribute : label.map(Label::attributes).orElse(List.of())) {
            annotation
                    .attributes()
                    .find(attribute.name())
                    .map(value -> shown(attribute, value, registry))
                    .filter(words -> !words.isBlank())
                    .filter(_ -> shown.size() < MOST)
                    .ifPresent(shown::add);
        }
        return shown;
    }

    private String shown(Attribute attribute, Value value, Registry registry) {
        return switch (attribute.type()) {
            case AttributeType.OneOf _ -> messages.schemaName(value.shown());
            case AttributeType.YesNo _ ->
                    value.equals(new Value.Truth(true))
                            ? messages.schemaName(attribute.name())
                            : "";
            case AttributeType.EntityReference _ -> entity(value, registry).orElse("");
            case AttributeType.WholeNumber _,
                    AttributeType.FreeText _,
                    AttributeType.Day _,
                    AttributeType.TextList _ ->
                    "";
        };
    }

    private static Optional<String> entity(Value value, Registry registry) {
        return value instanceof Value.EntityRef(var id)
                ? registry.entity(new Id(id)).map(e -> e.name())
                : Optional.empty();
    }

    private String lower(String name) {
        return messages.labelInSentence(name);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private static String shortened(String words) {
        var line = words.replace('\n', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
