package org.hearsay.measure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;

/// Counts annotations group by group as they come past, a document at a time. What it keeps grows
/// with groups and labels, and four bytes an annotation.
public final class CorpusCount {

    private final Schema schema;
    private final Map<String, Group> groups = new TreeMap<>();

    public CorpusCount(Schema schema) {
        this.schema = schema;
    }

    /// An article of the group on which nobody has annotated anything.
    public void addBare(String group, Id document) {
        group(group).documents.add(document);
    }

    /// Annotations of one layer that belong to the group.
    public void add(
            String group, Id document, DocumentText text, Collection<Annotation> annotations) {
        group(group).add(document, text.value(), annotations);
    }

    /// By name.
    public List<GroupNumbers> groups() {
        return groups.entrySet().stream().map(e -> e.getValue().numbers(e.getKey())).toList();
    }

    private Group group(String name) {
        return groups.computeIfAbsent(name, _ -> new Group());
    }

    private final class Group {

        private final Set<Id> documents = new HashSet<>();
        private final Map<String, Tally> labels = new LinkedHashMap<>();
        private final Cover cover = new Cover();
        private int layers;
        private long characters;
        private long covered;

        Group() {
            schema.labels().forEach(l -> labels.put(l.name(), new Tally()));
        }

        void add(Id document, String text, Collection<Annotation> annotations) {
            documents.add(document);
            layers++;
            characters += text.codePointCount(0, text.length());
            for (var annotation : annotations) {
                cover.add(annotation.anchor());
                labels.computeIfAbsent(annotation.label(), _ -> new Tally()).add(annotation, text);
            }
            covered += cover.counted(text);
            labels.values().forEach(tally -> tally.endText(text));
        }

        GroupNumbers numbers(String name) {
            var numbers = new LinkedHashMap<String, LabelNumbers>();
            labels.forEach((label, tally) -> numbers.put(label, tally.numbers()));
            return new GroupNumbers(name, documents.size(), layers, characters, covered, numbers);
        }
    }

    /// What is known of one label in one group.
    private final class Tally {

        private final Numbers lengths = new Numbers();
        private final Cover cover = new Cover();
        private final SortedMap<String, SortedMap<String, Integer>> values = new TreeMap<>();
        private int annotations;
        private long covered;

        void add(Annotation annotation, String text) {
            annotations++;
            int length = 0;
            for (var part : annotation.anchor().fragments()) {
                length += text.codePointCount(part.start(), part.end());
            }
            lengths.add(length);
            cover.add(annotation.anchor());
            schema.label(annotation.label())
                    .ifPresent(l -> l.attributes().forEach(a -> count(a, annotation)));
            schema.commonAttributes().forEach(a -> count(a, annotation));
        }

        void endText(String text) {
            covered += cover.counted(text);
        }

        LabelNumbers numbers() {
            return new LabelNumbers(annotations, covered, lengths.lengths(), values);
        }

        private void count(Attribute attribute, Annotation annotation) {
            switch (attribute.type()) {
                case AttributeType.OneOf _, AttributeType.YesNo _ ->
                        annotation
                                .attributes()
                                .find(attribute.name())
                                .or(attribute::defaultValue)
                                .map(Value::shown)
                                .ifPresent(value ->
                                        values.computeIfAbsent(
                                                        attribute.name(), _ -> new TreeMap<>())
                                                .merge(value, 1, Integer::sum));
                case AttributeType.FreeText _,
                        AttributeType.WholeNumber _,
                        AttributeType.Day _,
                        AttributeType.EntityReference _,
                        AttributeType.TextList _ -> {}
            }
        }
    }
}
