package org.hearsay.ui.welcome;

import java.nio.file.Path;

/// A project that was open lately, as Welcome lists it.
///
/// @param when it was last open, in the person's words
/// @param size how many documents it had then, and how much of them was done, in words
/// @param missing whether there is no such file at present
public record RecentEntry(Path file, String name, String when, String size, boolean missing) {}
