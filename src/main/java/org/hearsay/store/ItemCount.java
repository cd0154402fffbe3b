package org.hearsay.store;

import org.hearsay.model.Id;

/// How many items of one name are on a layer.
///
/// @param name label of annotations or type of relations
/// @param isRelation which of the two
/// @param discontinuous how many of the annotations have several parts
public record ItemCount(Id layer, String name, boolean isRelation, int count, int discontinuous) {}
