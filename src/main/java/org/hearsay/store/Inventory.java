package org.hearsay.store;

import java.util.Map;
import java.util.Set;
import org.hearsay.model.Id;

/// What a project file holds, for an import to compare with.
///
/// @param texts documents that count, by the hash of their text
/// @param layers of documents that count: which annotators have a layer in which document
/// @param ids of all documents and layers, also of those that do not count
public record Inventory(Map<String, Id> texts, Map<Id, Set<Id>> layers, Set<Id> ids) {}
