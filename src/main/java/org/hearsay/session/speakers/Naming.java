package org.hearsay.session.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.AliasMatching;
import org.hearsay.language.AliasMatching.Known;
import org.hearsay.language.AliasMatching.Match;
import org.hearsay.language.MentionForm;
import org.hearsay.language.NameForm;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Whom the words of an annotation mean among the speakers of a project, and who they are where
/// nobody is known by them.
///
/// Confined to the session's thread.
public final class Naming {

    /// The role of the label that always stands for somebody.
    private static final String SPEAKER = "speaker";

    private static final String NAMING = "naming";
    private static final String NAMED = "named";
    private static final String UNNAMED = "unnamed";

    private final AliasMatching matching = new AliasMatching();

    /// Name of the attribute with which a label's annotations refer to an entity.
    public static Optional<String> attribute(Schema schema, String label) {
        return schema.label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .map(Attribute::name)
                .findFirst();
    }

    /// The entity that an annotation refers to.
    public static Optional<Id> meant(Annotation annotation) {
        return annotation.attributes().values().values().stream()
                .flatMap(v ->
                        v instanceof Value.EntityRef(var id)
                                ? Optional.of(new Id(id)).stream()
                                : Optional.<Id>empty().stream())
                .findFirst();
    }

    /// @param but an annotation of the layer that does not count, as when it is the one in question
    public Match<Entity> match(String words, Registry registry, Layer layer, Id but) {
        var here = here(layer, but);
        var known =
                registry.entities().values().stream()
                        .map(e -> new Known<>(e, e.names(), here.contains(e.id())))
                        .toList();
        return matching.match(words, known);
    }

    /// Those whom the text spoke of last before `offset`, the last first, then those after it.
    ///
    /// @param offset in UTF-16 code units
    public List<Entity> nearest(int offset, Registry registry, Layer layer) {
        var before = new LinkedHashSet<Id>();
        var all = layer.annotations();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).anchor().start() < offset) {
                meant(all.get(i)).ifPresent(before::add);
            }
        }
        for (var annotation : all) {
            if (annotation.anchor().start() > offset) {
                meant(annotation).ifPresent(before::add);
            }
        }
        var found = new ArrayList<Entity>();
        before.forEach(id -> registry.entity(id).ifPresent(found::add));
        return found;
    }

    /// Somebody new, named as the words name them.
    public Entity introduce(String words, Id id, Schema schema, Stamp stamp) {
        var form = matching.form(words);
        var name = form.isEmpty() ? words.strip() : form.shown();
        return new Entity(id, name, attributes(words, schema), stamp);
    }

    /// Whether words that nobody is known by bring somebody new: those of a speaker always, unless
    /// they are a pronoun; others only where they are a name and nothing else.
    public static boolean bringsSomebody(String words, String label, Schema schema) {
        return schema.role(SPEAKER).filter(label::equals).isPresent()
                ? MentionForm.of(words) != MentionForm.PRONOUN
                : MentionForm.isNameAlone(words);
    }

    /// What can be learnt as another name of somebody; empty where the words are a description, or
    /// are known already.
    public Optional<String> alias(String words, Entity of) {
        var form = matching.form(words);
        boolean known = of.names().stream().anyMatch(n -> form(n).key().equals(form.key()));
        return known || form.isEmpty() || MentionForm.of(words) != MentionForm.NAME
                ? Optional.empty()
                : Optional.of(form.shown());
    }

    /// Whether `alias` says more than the present name, and ends as it does: a first name came to
    /// light.
    public boolean isFuller(String alias, Entity of) {
        var longer = form(alias);
        var name = form(of.name());
        return longer.key().length() > name.key().length() && longer.fits(name);
    }

    /// The form of a name, worked out once.
    public NameForm form(String name) {
        return matching.form(name);
    }

    private static Attributes attributes(String words, Schema schema) {
        var value = Value.of(MentionForm.of(words) == MentionForm.NAME ? NAMED : UNNAMED);
        return schema.entityAttributes().stream()
                .filter(a -> a.name().equals(NAMING) && a.type().allows(value))
                .findFirst()
                .map(a -> Attributes.NONE.with(a.name(), value))
                .orElse(Attributes.NONE);
    }

    private static Set<Id> here(Layer layer, Id but) {
        var found = new LinkedHashSet<Id>();
        for (var annotation : layer.annotations()) {
            if (!annotation.id().equals(but)) {
                meant(annotation).ifPresent(found::add);
            }
        }
        return found;
    }
}
