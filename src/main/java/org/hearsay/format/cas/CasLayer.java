package org.hearsay.format.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.uima.ReadLabels;
import org.hearsay.format.uima.ReadValues;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// The annotations of a file, by the ids of their structures.
final class CasLayer {

    private final String file;
    private final String format;
    private final CasFile found;
    private final CasOffsets offsets;
    private final ReadContext context;
    private final ImportSink sink;
    private final ReadValues values;
    private final ReadLabels labels = new ReadLabels();
    private final Id id;
    private final Map<Integer, Id> idOf = new HashMap<>();
    private final Map<Id, Annotation> annotations = new LinkedHashMap<>();

    CasLayer(Source source, CasOffsets offsets, ReadContext context, ImportSink sink) {
        file = source.file();
        format = source.format();
        found = source.found();
        this.offsets = offsets;
        this.context = context;
        this.sink = sink;
        values = new ReadValues(context);
        id = context.ids().next();
    }

    /// What is read.
    ///
    /// @param file name of the file
    /// @param format id of the format
    record Source(String file, String format, CasFile found) {}

    Id id() {
        return id;
    }

    ReadValues values() {
        return values;
    }

    Map<Id, Annotation> annotations() {
        return annotations;
    }

    /// @param sofa id of the text that is read
    void read(int sofa) {
        var all = found.items().values();
        all.stream().filter(i -> i.type().equals(CasNames.ENTITY)).forEach(this::entity);
        var groups = new LinkedHashMap<String, List<RawItem>>();
        int elsewhere = 0;
        for (var item : all) {
            if (item.isAnnotation() && !isRelation(item)) {
                if (item.sofa() != sofa) {
                    elsewhere++;
                    continue;
                }
                var group = item.text(CasNames.GROUP);
                var key = group.isEmpty() ? "#" + item.id() : item.type() + " " + group;
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
            }
        }
        if (elsewhere > 0) {
            sink.issue(
                    new ImportIssue(
                            file,
                            0,
                            elsewhere == 1
                                    ? Phrase.of(
                                            "one annotation is on another text of the file and was left out")
                                    : Phrase.of(
                                            "%d annotations are on another text of the file and were left out",
                                            elsewhere)));
        }
        groups.values().forEach(this::annotation);
    }

    static boolean isRelation(RawItem item) {
        return item.reference(CasNames.SOURCE) >= 0 && item.reference(CasNames.TARGET) >= 0;
    }

    /// The annotation of a structure; of a word one is made, since something leads to it.
    Optional<Annotation> annotation(int structure) {
        int word = found.words().find(structure);
        if (!idOf.containsKey(structure) && word >= 0) {
            int begin = found.words().begin(word);
            int end = found.words().end(word);
            if (offsets.wrong(begin, end).isEmpty()) {
                put(
                        List.of(structure),
                        labels.label(CasNames.TOKEN),
                        Anchor.of(offsets.span(begin, end)),
                        Attributes.NONE,
                        "");
            }
        }
        return Optional.ofNullable(idOf.get(structure)).map(annotations::get);
    }

    /// Attributes that are no references.
    Map<String, Value> attributes(RawItem item, Typing typing) {
        var attributes = new TreeMap<String, Value>();
        item.texts()
                .forEach((feature, texts) -> {
                    if (!feature.equals(ReadValues.NOTE) && !feature.equals(CasNames.GROUP)) {
                        var name = UimaNames.plain(feature);
                        attributes.put(
                                name,
                                item.isList(feature)
                                        ? typing.listed(name, texts)
                                        : typing.typed(name, texts.getFirst()));
                    }
                });
        item.references()
                .forEach((feature, ids) -> {
                    for (int list : ids) {
                        found.list(list)
                                .filter(l -> l.references().isEmpty())
                                .ifPresent(l -> {
                                    var name = UimaNames.plain(feature);
                                    var texts = l.texts().getOrDefault(CasFile.ELEMENTS, List.of());
                                    attributes.put(name, typing.listed(name, texts));
                                });
                    }
                });
        return attributes;
    }

    /// Gives values their types.
    interface Typing {
        Value typed(String name, String text);

        Value listed(String name, List<String> texts);
    }

    Typing ofLabel(String label) {
        return typing(
                (name, texts) -> values.ofLabel(label, name, texts),
                (name, text) -> values.ofLabel(label, name, text));
    }

    Typing ofRelation(String type) {
        return typing(
                (name, texts) -> values.ofRelation(type, name, texts),
                (name, text) -> values.ofRelation(type, name, text));
    }

    private static Typing typing(
            java.util.function.BiFunction<String, List<String>, Value> lists,
            java.util.function.BiFunction<String, String, Value> texts) {
        return new Typing() {
            @Override
            public Value typed(String name, String text) {
                return texts.apply(name, text);
            }

            @Override
            public Value listed(String name, List<String> all) {
                return lists.apply(name, all);
            }
        };
    }

    void issue(RawItem item, Phrase message) {
        sink.issue(new ImportIssue(file, item.line(), message));
    }

    private void annotation(List<RawItem> parts) {
        var spans = new ArrayList<Span>();
        var ids = new ArrayList<Integer>();
        for (var part : parts) {
            var wrong = offsets.wrong(part.begin(), part.end());
            if (wrong.isPresent()) {
                issue(
                        part,
                        Phrase.of(
                                "%s %d (%d to %d) %s; it was left out",
                                UimaNames.plain(part.type()),
                                part.id(),
                                part.begin(),
                                part.end(),
                                wrong.get()));
            } else {
                spans.add(offsets.span(part.begin(), part.end()));
                ids.add(part.id());
            }
        }
        if (spans.isEmpty()) {
            return;
        }
        spans.sort(null);
        var item = parts.getFirst();
        var label = labels.label(item.type());
        try {
            put(
                    ids,
                    label,
                    new Anchor(spans),
                    Attributes.of(attributes(item, ofLabel(label))),
                    item.text(ReadValues.NOTE));
        } catch (IllegalArgumentException _) {
            issue(item, Phrase.of("the parts of %s overlap; it was left out", label));
        }
    }

    private void put(
            List<Integer> structures,
            String label,
            Anchor anchor,
            Attributes attributes,
            String note) {
        var annotation =
                new Annotation(
                        context.ids().next(),
                        id,
                        label,
                        anchor,
                        attributes,
                        note,
                        context.origin(format),
                        context.stamp());
        annotations.put(annotation.id(), annotation);
        structures.forEach(s -> idOf.put(s, annotation.id()));
    }

    private void entity(RawItem item) {
        var attributes =
                new TreeMap<>(attributes(item, typing(values::ofEntity, values::ofEntity)));
        attributes.remove(CasNames.NAME);
        attributes.remove(CasNames.IDENTIFIER);
        var name = item.text(CasNames.NAME);
        if (!name.isBlank()) {
            values.know(
                    new Entity(
                            identifier(item.text(CasNames.IDENTIFIER)),
                            name,
                            Attributes.of(attributes),
                            context.stamp()));
        }
    }

    private Id identifier(String text) {
        try {
            return Id.parse(text);
        } catch (IllegalArgumentException _) {
            return context.ids().next();
        }
    }
}
