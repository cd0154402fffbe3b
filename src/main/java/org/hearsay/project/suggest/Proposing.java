package org.hearsay.project.suggest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;

/// Makes suggestions of drafts, for one document after another, as edits of one step.
final class Proposing {

    private final IdSource ids;
    private final Annotator proposer;
    private final Stamp stamp;
    private final List<Edit> edits = new ArrayList<>();
    private final SuggestCount count = new SuggestCount();

    Proposing(IdSource ids, Annotator proposer, Instant now) {
        this.ids = ids;
        this.proposer = proposer;
        stamp = Stamp.at(now);
    }

    List<Edit> edits() {
        return edits;
    }

    SuggestCount count() {
        return count;
    }

    /// @param layers of the document
    /// @param known what is left out
    /// @return the suggestions
    List<Annotation> propose(
            Id document, List<Layer> layers, Draft.Sheet sheet, Predicate<Draft> known) {
        var fresh = sheet.drafts().stream().filter(known.negate()).toList();
        count.known(sheet.drafts().size() - fresh.size());
        if (fresh.isEmpty()) {
            return List.of();
        }
        var layer = new Proposers(ids).layer(layers, document, proposer, edits).id();
        var made = new IdentityHashMap<Draft, Annotation>();
        var all = new ArrayList<Annotation>();
        for (var draft : fresh) {
            var annotation =
                    new Annotation(
                            ids.next(),
                            layer,
                            draft.label(),
                            draft.anchor(),
                            draft.attributes(),
                            "",
                            draft.by().origin(),
                            stamp);
            made.put(draft, annotation);
            all.add(annotation);
            edits.add(new Edit.Add(annotation));
        }
        int links = link(sheet.links(), made, layer);
        count.add(all, links);
        return all;
    }

    private int link(List<Draft.Link> links, Map<Draft, Annotation> made, Id layer) {
        int added = 0;
        for (var link : links) {
            var from = made.get(link.from());
            var to = made.get(link.to());
            if (from != null && to != null) {
                added++;
                edits.add(
                        new Edit.Add(
                                new Relation(
                                        ids.next(),
                                        layer,
                                        link.type(),
                                        from.id(),
                                        to.id(),
                                        Attributes.NONE,
                                        new Origin(Origin.Kind.SUGGESTION, link.from().by().by()),
                                        stamp)));
            }
        }
        return added;
    }
}
