package org.hearsay.review.align;

import org.hearsay.model.Attributes;
import org.hearsay.model.Id;

/// Where a link leads to.
///
/// @param difference name of the difference, agreed or not, of the span at its other end
/// @param attributes of the link
public record Target(Id difference, Attributes attributes) {}
