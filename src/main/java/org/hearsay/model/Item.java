package org.hearsay.model;

/// Anything in a project that has an identity and can be added, replaced and removed by an edit.
public sealed interface Item
        permits Annotation,
                Annotator,
                Comment,
                Decision,
                Document,
                Entity,
                LayerHead,
                ProjectHead,
                Relation,
                SchemaVersion {

    Id id();

    /// The layer that the item lies on, or [Id#PROJECT].
    Id home();
}
