package org.hearsay.edit.merging;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.hearsay.model.Annotator;
import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;

/// Brings together items that have no time of their own, field by field.
public final class Fields {

    private Fields() {}

    /// Title and metadata; the text is a matter of its own and stays that of ours.
    ///
    /// @param base empty where the past is not known: what ours lacks is added then
    public static Document of(Optional<Document> base, Document ours, Document theirs) {
        var metadata = values(base.map(Document::metadata), ours.metadata(), theirs.metadata());
        var title = text(base.map(Document::title), ours.title(), theirs.title());
        return ours.withTitle(title).withMetadata(metadata);
    }

    /// How far the layer is; where both went on, the further of the two.
    public static LayerHead of(Optional<LayerHead> base, LayerHead ours, LayerHead theirs) {
        var status =
                field(
                        base.map(LayerHead::status),
                        ours.status(),
                        theirs.status(),
                        (o, t) -> o.compareTo(t) >= 0 ? o : t);
        int readTo = field(base.map(LayerHead::readTo), ours.readTo(), theirs.readTo(), Math::max);
        var negatives =
                field(
                        base.map(LayerHead::negatives),
                        ours.negatives(),
                        theirs.negatives(),
                        (o, t) ->
                                Stream.concat(o.stream(), t.stream()).sorted().distinct().toList());
        return ours.withStatus(status).withReadTo(readTo).withNegatives(negatives);
    }

    public static Annotator of(Optional<Annotator> base, Annotator ours, Annotator theirs) {
        return new Annotator(
                ours.id(),
                text(base.map(Annotator::name), ours.name(), theirs.name()),
                text(base.map(Annotator::initials), ours.initials(), theirs.initials()),
                field(base.map(Annotator::role), ours.role(), theirs.role(), (o, _) -> o));
    }

    public static ProjectHead of(Optional<ProjectHead> base, ProjectHead ours, ProjectHead theirs) {
        return base.map(b ->
                        new ProjectHead(
                                ours.id(),
                                text(Optional.of(b.name()), ours.name(), theirs.name()),
                                values(
                                        Optional.of(b.settings()),
                                        ours.settings(),
                                        theirs.settings())))
                .orElse(ours);
    }

    /// What one side left as it was is as the other side has it.
    ///
    /// @param both what becomes of it where both changed it
    static <T> T field(Optional<T> base, T ours, T theirs, BinaryOperator<T> both) {
        if (ours.equals(theirs) || base.filter(theirs::equals).isPresent()) {
            return ours;
        }
        return base.filter(ours::equals).isPresent() ? theirs : both.apply(ours, theirs);
    }

    /// Where both changed a text, one of the two, but always the same; without a past ours.
    private static String text(Optional<String> base, String ours, String theirs) {
        return field(
                base,
                ours,
                theirs,
                (o, t) -> base.isPresent() ? (o.compareTo(t) >= 0 ? o : t) : o.isEmpty() ? t : o);
    }

    private static SortedMap<String, String> values(
            Optional<? extends Map<String, String>> base,
            Map<String, String> ours,
            Map<String, String> theirs) {
        var names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        var all = new TreeMap<String, String>();
        for (var name : names) {
            // An empty text stands for none.
            var value =
                    text(
                            base.map(b -> b.getOrDefault(name, "")),
                            ours.getOrDefault(name, ""),
                            theirs.getOrDefault(name, ""));
            if (!value.isEmpty() || ours.containsKey(name) && ours.get(name).isEmpty()) {
                all.put(name, value);
            }
        }
        return all;
    }
}
