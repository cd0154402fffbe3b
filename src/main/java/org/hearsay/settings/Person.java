package org.hearsay.settings;

/// Who sits in front of the program.
///
/// @param name as it stands in project files
/// @param initials as rows and badges show them
public record Person(String name, String initials) {}
