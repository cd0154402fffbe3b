package org.hearsay.format;

/// Something that a format could not carry.
///
/// @param kind stable name of what is lost, such as `comment`
/// @param document title of the document
/// @param id of the item
/// @param message one sentence for a person
public record Loss(String kind, String document, String id, String message) {}
