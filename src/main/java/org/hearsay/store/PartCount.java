package org.hearsay.store;

/// How much counts in a project that was annotated with a part of the schema.
///
/// @param isRelation whether the owner is a relation type and no label
/// @param owner name of a label or relation type
/// @param attribute whose value it is; empty for the owner itself
/// @param value as SQLite writes it: a truth value as 0 or 1
public record PartCount(
        boolean isRelation, String owner, String attribute, String value, int count) {}
