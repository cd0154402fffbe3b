package org.hearsay.model;

/// A person or a set of rules that makes annotations.
///
/// @param name unique in the project
/// @param initials as rows and badges show them
public record Annotator(Id id, String name, String initials, Role role) implements Item {

    public enum Role {
        ANNOTATOR,
        REVIEWER,
        OWNER,
        /// Not a person: its layers are suggestions.
        RULES
    }

    @Override
    public Id home() {
        return Id.PROJECT;
    }

    public Annotator withRole(Role changed) {
        return new Annotator(id, name, initials, changed);
    }

    /// The first letters of the first two words, upper case.
    public static String initialsOf(String name) {
        var initials = new StringBuilder();
        for (var word : name.strip().split("\\s+", -1)) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
