package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.merge.MergeReport.Changes;
import org.hearsay.project.merge.MergeReport.Conflict;
import org.hearsay.project.merge.MergeReport.DocumentLine;
import org.hearsay.project.merge.MergeReport.LayerLine;
import org.hearsay.project.merge.MergeReport.Unplaced;
import org.hearsay.schema.Value;
import org.hearsay.store.Contents.DocumentMark;
import org.hearsay.store.Incoming;
import org.hearsay.text.DocumentText;

/// What a merge has come to so far: the changes and what is told of them.
final class Findings {

    final List<Incoming> incoming = new ArrayList<>();
    final List<DocumentLine> documents = new ArrayList<>();
    final List<LayerLine> layers = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final List<Unplaced> unplaced = new ArrayList<>();

    /// Speakers that layers mention which this merge changed.
    final Set<Id> mentioned = new LinkedHashSet<>();

    /// Layers that this merge looked at.
    final Set<Id> seen = new HashSet<>();

    void add(List<Edit> edits) {
        edits.forEach(e -> incoming.add(new Incoming.Change(e)));
    }

    void mentions(Layer layer) {
        seen.add(layer.head().id());
        for (var annotation : layer.annotations()) {
            for (var value : annotation.attributes().values().values()) {
                if (value instanceof Value.EntityRef(var id)) {
                    mentioned.add(new Id(id));
                }
            }
        }
    }

    /// An article without its text, and not here: nobody can say where its spans stand.
    void missing(DocumentMark mark, Side theirs, Side ours) throws ProjectException {
        var text = theirs.article(mark.id()).article().text();
        for (var layer : theirs.open(mark.id())) {
            var name = name(layer.head(), theirs.registry(), ours.registry());
            for (var a : layer.annotations()) {
                unplaced.add(
                        new Unplaced(
                                mark.id(),
                                mark.title(),
                                name,
                                a.label(),
                                text.at(a.anchor()),
                                Unplaced.Why.NO_ARTICLE));
            }
        }
    }

    /// Spans that have no place in the text that the article has now.
    void lost(Carry carry, String text, Side side, Document document) {
        var words = new DocumentText(text);
        for (var lost : carry.lost()) {
            var a = lost.annotation();
            unplaced.add(
                    new Unplaced(
                            document.id(),
                            document.title(),
                            side.layerName(a.layer()),
                            a.label(),
                            words.at(a.anchor()),
                            lost.why()));
        }
    }

    static String name(LayerHead head, Registry one, Registry other) {
        return switch (head.kind()) {
            case GOLD -> "gold";
            case SUGGESTIONS -> "suggestions";
            case WORK -> {
                var person = one.annotators().get(head.annotator());
                var known = person == null ? other.annotators().get(head.annotator()) : person;
                yield known == null ? "" : known.name();
            }
        };
    }

    /// What is otherwise in the second state of a layer.
    static Changes changes(Layer from, Layer to) {
        int added = 0;
        int changed = 0;
        int values = 0;
        int links = 0;
        for (var is : to.annotations()) {
            var was = from.annotation(is.id());
            if (was.isEmpty()) {
                added++;
            } else if (!isPlacedAlike(was.get(), is)) {
                changed++;
            } else if (!was.get().attributes().equals(is.attributes())
                    || !was.get().note().equals(is.note())) {
                values++;
            }
        }
        for (var is : to.relations()) {
            links += from.find(is.id()).filter(is::equals).isPresent() ? 0 : 1;
        }
        links += (int) from.relations().stream().filter(r -> to.find(r.id()).isEmpty()).count();
        int removed =
                (int) from.annotations().stream().filter(a -> to.find(a.id()).isEmpty()).count();
        return new Changes(added, changed, removed, values, links);
    }

    private static boolean isPlacedAlike(Annotation one, Annotation other) {
        return one.label().equals(other.label()) && one.anchor().equals(other.anchor());
    }
}
