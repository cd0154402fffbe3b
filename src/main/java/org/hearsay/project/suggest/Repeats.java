package org.hearsay.project.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.AliasMatching;
import org.hearsay.language.MentionForm;
import org.hearsay.language.suggest.EqualWords;
import org.hearsay.language.suggest.NearSaying;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Proposal;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Proposes mentions by words that are known: those that are marked elsewhere in the article, and
/// names of the project's speakers. A speaker is proposed beside a word of saying only, since who
/// is merely spoken of is none.
final class Repeats {

    private final Map<String, Entity> names;
    private final Roles roles;
    private final Id annotator;

    /// @param annotator id of whose marks count
    Repeats(Registry registry, Roles roles, Id annotator) {
        names = ownNames(registry);
        this.roles = roles;
        this.annotator = annotator;
    }

    /// Words that the annotator has marked with a label that refers to entities.
    void equal(OpenDocument document, Draft.Sheet sheet) {
        var text = document.article().text();
        var seen = new HashSet<String>();
        for (var layer : document.layers()) {
            if (layer.head().kind() == LayerHead.Kind.WORK
                    && layer.head().annotator().equals(annotator)) {
                for (var mark : layer.annotations()) {
                    var words = text.at(mark.anchor());
                    if (isRepeatable(mark, words) && seen.add(mark.label() + "\n" + words)) {
                        add(document, sheet, mark.label(), words, meant(mark), Rule.EQUAL);
                    }
                }
            }
        }
    }

    /// Names of those who are known in the project.
    void aliases(OpenDocument document, Draft.Sheet sheet) {
        var label = roles.speaker();
        if (label.isEmpty()) {
            return;
        }
        names.forEach((name, entity) -> {
            var values =
                    roles.reference(label.get())
                            .map(a -> Attributes.NONE.with(a, entity.reference()))
                            .orElse(Attributes.NONE);
            add(document, sheet, label.get(), name, values, Rule.ALIASES);
        });
    }

    private void add(
            OpenDocument document,
            Draft.Sheet sheet,
            String label,
            String words,
            Attributes values,
            Rule rule) {
        var text = document.article().text().value();
        boolean speaks = roles.speaker().equals(Optional.of(label));
        for (var place : EqualWords.in(text, document.segmentation(), words)) {
            if ((!speaks || NearSaying.is(text, document.segmentation(), place))
                    && isFree(sheet, label, place)) {
                sheet.add(new Draft(label, Anchor.of(place), values, Proposal.of(rule.id())));
            }
        }
    }

    private static boolean isFree(Draft.Sheet sheet, String label, Span place) {
        return sheet.drafts().stream()
                .noneMatch(d -> d.label().equals(label) && d.anchor().overlaps(Anchor.of(place)));
    }

    private boolean isRepeatable(Annotation mark, String words) {
        return roles.reference(mark.label()).isPresent()
                && !mark.anchor().isDiscontinuous()
                && MentionForm.of(words) == MentionForm.NAME;
    }

    private Attributes meant(Annotation mark) {
        var name = roles.reference(mark.label());
        return name.flatMap(n -> mark.attributes().find(n))
                .filter(Value.EntityRef.class::isInstance)
                .map(v -> Attributes.NONE.with(name.orElseThrow(), v))
                .orElse(Attributes.NONE);
    }

    /// Names by which one is known and nobody else, with who it is.
    private static Map<String, Entity> ownNames(Registry registry) {
        var matching = new AliasMatching();
        var byKey = new HashMap<String, Set<Id>>();
        for (var entity : registry.entities().values()) {
            for (var name : entity.names()) {
                byKey.computeIfAbsent(matching.form(name).key(), _ -> new HashSet<>())
                        .add(entity.id());
            }
        }
        var found = new LinkedHashMap<String, Entity>();
        for (var entity : registry.entities().values()) {
            for (var name : entity.names()) {
                var called = byKey.getOrDefault(matching.form(name).key(), Set.of());
                if (MentionForm.isNameAlone(name) && called.size() == 1) {
                    found.put(name, entity);
                }
            }
        }
        return found;
    }
}
