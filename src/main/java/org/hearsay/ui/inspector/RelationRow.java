package org.hearsay.ui.inspector;

import org.hearsay.model.Annotation;
import org.hearsay.model.Relation;

/// A relation of the selected annotation.
///
/// @param other the annotation at its other end
/// @param words what that one covers
/// @param leads whether the relation starts at the selected annotation
public record RelationRow(Relation relation, Annotation other, String words, boolean leads) {}
