package org.hearsay.review.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.reform.Converter;
import org.hearsay.model.Attributes;
import org.hearsay.model.Decision;
import org.hearsay.review.align.Subject;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion;

/// What decisions remember, in the names that parts of the schema have after a change of it, so
/// that a new name is no news to them. Nothing else of a decision changes.
public final class Remembered {

    private static final String LABEL = new Subject.Label().key();
    private static final String LINK = Subject.linkKey("");

    /// How long an id is.
    private static final int ID = 36;

    private final Schema before;
    private final Conversion conversion;
    private final Schema after;
    private final Converter converter;

    /// @param before the schema whose names decisions use
    /// @param after the schema that the conversion leads to
    public Remembered(Schema before, Conversion conversion, Schema after) {
        this.before = before;
        this.conversion = conversion;
        this.after = after;
        converter = new Converter(before, conversion, Instant.EPOCH);
    }

    /// The edits that bring decisions into line, those that need no change left out.
    public List<Edit> edits(Collection<Decision> decisions) {
        var edits = new ArrayList<Edit>();
        for (var decision : decisions) {
            var now = of(decision);
            if (!now.equals(decision)) {
                edits.add(new Edit.Replace(decision, now));
            }
        }
        return List.copyOf(edits);
    }

    public Decision of(Decision d) {
        if (conversion.isNothing()) {
            return d;
        }
        return new Decision(
                d.id(),
                d.document(),
                d.difference(),
                d.reviewer(),
                d.verdict(),
                d.answers().stream().map(this::of).toList(),
                d.judged().stream()
                        .map(j -> new Decision.Judged(j.item(), says(j.says())))
                        .toList(),
                d.remark(),
                d.view(),
                d.spent(),
                d.stamp());
    }

    private SortedMap<String, String> says(SortedMap<String, String> then) {
        var now = new TreeMap<String, String>();
        var label = then.getOrDefault(LABEL, "");
        var values = Attributes.NONE;
        for (var said : then.entrySet()) {
            var key = said.getKey();
            var valued = Subject.valueOf(key).filter(v -> v.label().equals(label));
            if (valued.isPresent()) {
                values = values.with(valued.get().attribute(), Value.of(said.getValue()));
            } else if (key.startsWith(LINK)) {
                var type = key.substring(LINK.length());
                if (!conversion.goneRelations().contains(type)) {
                    now.put(Subject.linkKey(converter.type(type)), targets(type, said.getValue()));
                }
            } else {
                now.put(key, said.getValue());
            }
        }
        if (!label.isEmpty()) {
            now.put(LABEL, converter.label(label));
            put(converter.label(label), converter.values(label, values), now);
        }
        return now;
    }

    /// As [Memory] has it: neither what is usual, nor how sure somebody was.
    private void put(String label, Attributes values, SortedMap<String, String> says) {
        values.values()
                .forEach((name, value) -> {
                    boolean isUsual =
                            after.attribute(label, name)
                                    .flatMap(Attribute::defaultValue)
                                    .filter(d -> d.shown().equals(value.shown()))
                                    .isPresent();
                    if (!isUsual && !after.unsure().containsKey(name)) {
                        says.put(Subject.valueKey(label, name), value.shown());
                    }
                });
    }

    private Decision.Answer of(Decision.Answer answer) {
        var key = answer.question();
        if (key.equals(LABEL)) {
            return renewed(answer, key, converter::label);
        }
        if (key.startsWith(LINK)) {
            var type = key.substring(LINK.length());
            return renewed(answer, Subject.linkKey(converter.type(type)), t -> target(type, t));
        }
        return Subject.valueOf(key)
                .map(v ->
                        renewed(
                                answer,
                                Subject.valueKey(
                                        converter.label(v.label()),
                                        converter.attribute(v.label(), v.attribute())),
                                w -> value(v, w)))
                .orElse(answer);
    }

    private static Decision.Answer renewed(
            Decision.Answer answer, String key, UnaryOperator<String> word) {
        return new Decision.Answer(
                key, answer.way(), answer.layers(), answer.what().stream().map(word).toList());
    }

    private String value(Subject.Value of, String was) {
        var name = converter.attribute(of.label(), of.attribute());
        return converter
                .values(of.label(), Attributes.NONE.with(of.attribute(), Value.of(was)))
                .find(name)
                .map(Value::shown)
                .orElse(was);
    }

    private String targets(String type, String written) {
        return String.join(
                "|",
                Arrays.stream(written.split("\\|", -1))
                        .map(t -> target(type, t))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// A target with what its link says, as [Memory] writes it.
    private String target(String type, String written) {
        var relation = before.relation(type);
        if (written.length() <= ID || relation.isEmpty()) {
            return written;
        }
        var names =
                relation.get().attributes().stream()
                        .map(a -> Pattern.quote(a.name()))
                        .collect(Collectors.joining("|"));
        var each = Pattern.compile(" (%s)=(.*?)(?= (?:%s)=|$)".formatted(names, names));
        var values = Attributes.NONE;
        var found = each.matcher(written.substring(ID));
        while (found.find()) {
            values = values.with(found.group(1), Value.of(found.group(2)));
        }
        return written.substring(0, ID)
                + converter.valuesOfLink(type, values).values().entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + e.getValue().shown())
                        .collect(Collectors.joining());
    }
}
