package org.hearsay.settings;

import java.util.Locale;

/// Who sits in front of the program.
///
/// @param name as it stands in project files
/// @param initials as rows and badges show them
public record Person(String name, String initials) {

    /// With the name that the computer knows.
    public static Person ofThisComputer() {
        var name = System.getProperty("user.name", "");
        var known = name.isBlank() ? "Annotator" : name;
        return new Person(known, known.substring(0, 1).toUpperCase(Locale.ROOT));
    }
}
