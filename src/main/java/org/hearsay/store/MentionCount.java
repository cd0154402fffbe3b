package org.hearsay.store;

import org.hearsay.model.Id;

/// How often an entity is referred to.
///
/// @param mentions annotations of layers that count, but suggestions
/// @param documents in how many documents
public record MentionCount(Id entity, int mentions, int documents) {}
