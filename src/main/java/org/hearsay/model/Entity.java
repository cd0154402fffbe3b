package org.hearsay.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.schema.Value;

/// Somebody or something that speaks or is spoken of, known to the whole project. Annotations refer
/// to it; its name and aliases are among its attributes, as the schema lists them.
///
/// @param name how it is listed, not empty
public record Entity(Id id, String name, Attributes attributes, Stamp stamp) implements Item {

    /// The attribute that lists other names.
    public static final String ALIASES = "aliases";

    /// The attribute that says what it is, at all times.
    public static final String ROLE = "role";

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    public Entity withName(String changed) {
        return new Entity(id, changed, attributes, stamp);
    }

    public Entity withAttributes(Attributes changed) {
        return new Entity(id, name, changed, stamp);
    }

    public Entity withStamp(Stamp changed) {
        return new Entity(id, name, attributes, changed);
    }

    /// This entity as changed at `now`.
    public Entity changedAt(Instant now) {
        return withStamp(stamp.changedAt(now));
    }

    public List<String> aliases() {
        return texts(ALIASES);
    }

    /// How it is called, its name first.
    public List<String> names() {
        var all = new ArrayList<String>();
        all.add(name);
        all.addAll(aliases());
        return all;
    }

    /// @param changed without doubles and without the name itself
    public Entity withAliases(List<String> changed) {
        var kept = new LinkedHashSet<>(changed);
        kept.remove(name);
        return withTexts(ALIASES, List.copyOf(kept));
    }

    public Entity withAlias(String another) {
        var more = new ArrayList<>(aliases());
        more.add(another);
        return withAliases(more);
    }

    /// What it was, from when to when.
    public List<Tenure> tenures() {
        return texts(Tenure.ATTRIBUTE).stream().map(Tenure::parse).toList();
    }

    public Entity withTenures(List<Tenure> changed) {
        return withTexts(Tenure.ATTRIBUTE, changed.stream().map(Tenure::written).toList());
    }

    /// What it was on a day: the roles that held then, or else the role that it has at all times.
    ///
    /// @param day ISO 8601; of any other text, as where it is empty, nothing holds
    public String roleOn(String day) {
        var then =
                Tenure.day(day).stream()
                        .flatMap(d -> tenures().stream().filter(t -> t.holdsOn(d)))
                        .map(Tenure::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        return then.isEmpty() ? attributes.text(ROLE) : then;
    }

    /// The value with which an annotation refers to it.
    public Value reference() {
        return new Value.EntityRef(id.value());
    }

    private List<String> texts(String attribute) {
        return attributes
                .find(attribute)
                .map(v -> v instanceof Value.Texts(var texts) ? texts : List.of(v.shown()))
                .orElse(List.of());
    }

    private Entity withTexts(String attribute, List<String> texts) {
        return withAttributes(
                texts.isEmpty()
                        ? attributes.without(attribute)
                        : attributes.with(attribute, new Value.Texts(texts)));
    }
}
