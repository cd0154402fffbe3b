package org.hearsay.model;

/// Somebody or something that speaks or is spoken of, known to the whole project. Annotations refer
/// to it; its name and aliases are among its attributes, as the schema lists them.
///
/// @param name how it is listed, not empty
public record Entity(Id id, String name, Attributes attributes, Stamp stamp) implements Item {

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
}
