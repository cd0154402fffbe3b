package org.hearsay.format.brat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Layer;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;

/// An `annotation.conf`: what brat needs to know of the labels, relations and attributes of a
/// folder.
final class BratConfig {

    private final Schema schema;
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> relations = new TreeSet<>();

    BratConfig(Schema schema) {
        this.schema = schema;
    }

    /// Adds what a layer uses and the schema does not know.
    void count(Layer layer) {
        layer.annotations().stream()
                .map(a -> a.label())
                .filter(l -> schema.label(l).isEmpty())
                .forEach(labels::add);
        layer.relations().stream()
                .map(r -> r.type())
                .filter(r -> schema.relation(r).isEmpty())
                .forEach(relations::add);
    }

    String text(Dialect dialect) {
        var text = new StringBuilder(dialect == Dialect.INCEPTION ? Dialect.REMARK + "\n" : "");
        text.append("[entities]\n");
        schema.labels().forEach(l -> text.append(l.name()).append('\n'));
        labels.forEach(l -> text.append(l).append('\n'));
        text.append("\n[relations]\n");
        for (var relation : schema.relations()) {
            text.append(
                    "%s\tArg1:%s, Arg2:%s\n"
                            .formatted(
                                    relation.name(), ends(relation.from()), ends(relation.to())));
        }
        relations.forEach(r -> text.append("%s\tArg1:<ANY>, Arg2:<ANY>\n".formatted(r)));
        text.append("<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n");
        text.append("\n[events]\n\n[attributes]\n");
        attributes().forEach((_, line) -> text.append(line).append('\n'));
        return text.toString();
    }

    /// By name: brat has one attribute of a name, for several labels.
    private Map<String, String> attributes() {
        var owners = new LinkedHashMap<String, Set<String>>();
        var values = new LinkedHashMap<String, Set<String>>();
        for (var label : schema.labels()) {
            for (var attribute : label.attributes()) {
                add(attribute, label.name(), owners, values);
            }
        }
        for (var attribute : schema.commonAttributes()) {
            add(attribute, "<ENTITY>", owners, values);
        }
        var lines = new LinkedHashMap<String, String>();
        owners.forEach((name, labelsOfIt) -> {
            var choices = values.getOrDefault(name, Set.of());
            lines.put(
                    name,
                    "%s\tArg:%s%s"
                            .formatted(
                                    name,
                                    labelsOfIt.contains("<ENTITY>")
                                            ? "<ENTITY>"
                                            : String.join("|", labelsOfIt),
                                    choices.isEmpty()
                                            ? ""
                                            : ", Value:" + String.join("|", choices)));
        });
        return lines;
    }

    private static void add(
            Attribute attribute,
            String owner,
            Map<String, Set<String>> owners,
            Map<String, Set<String>> values) {
        switch (attribute.type()) {
            case AttributeType.OneOf(var choices) -> {
                owners.computeIfAbsent(attribute.name(), _ -> new TreeSet<>()).add(owner);
                values.computeIfAbsent(attribute.name(), _ -> new java.util.LinkedHashSet<>())
                        .addAll(choices);
            }
            case AttributeType.WholeNumber(var min, var max) -> {
                owners.computeIfAbsent(attribute.name(), _ -> new TreeSet<>()).add(owner);
                var numbers =
                        values.computeIfAbsent(
                                attribute.name(), _ -> new java.util.LinkedHashSet<>());
                for (long n = min; min > Long.MIN_VALUE && n <= max && n < min + 20; n++) {
                    numbers.add(Long.toString(n));
                }
            }
            case AttributeType.YesNo _ ->
                    owners.computeIfAbsent(attribute.name(), _ -> new TreeSet<>()).add(owner);
            case AttributeType.FreeText _,
                    AttributeType.Day _,
                    AttributeType.EntityReference _,
                    AttributeType.TextList _ -> {
                // Notes carry these.
            }
        }
    }

    private static String ends(java.util.List<String> labels) {
        return labels.isEmpty() ? "<ANY>" : String.join("|", labels);
    }
}
