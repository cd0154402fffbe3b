package org.hearsay.ui.article.marks;

/// Where a stretch of text stands on one visual line.
///
/// @param line number of the line, from the top of what is visible
/// @param box as high as the line's letters, without the space between lines
public record LineBox(int line, Box box) {}
