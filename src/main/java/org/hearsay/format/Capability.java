package org.hearsay.format;

/// What a format can carry.
public enum Capability {
    OVERLAP,
    NESTING,
    SAME_RANGE,
    DISCONTINUOUS,
    ATTRIBUTES,
    RELATIONS,
    RELATION_ATTRIBUTES,
    ENTITIES,
    LAYERS,
    METADATA,
    NOTES,
    COMMENTS,
    /// What reviewers decided, and why.
    DECISIONS,
    ORIGINS,
    SCHEMA
}
