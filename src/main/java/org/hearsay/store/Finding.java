package org.hearsay.store;

/// Something in a project file that is not as it was saved.
///
/// @param what what is wrong
/// @param where the document, layer, table or step that it concerns
/// @param repair what can be done about it; empty where nothing is known
public record Finding(String what, String where, String repair) {}
