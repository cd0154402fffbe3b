package org.hearsay.model;

import org.hearsay.schema.Schema;

/// The schema of the project, at one moment.
///
/// @param id the same for every version of one project's schema
/// @param number from 1, one more at each change
public record SchemaVersion(Id id, int number, Schema schema) implements Item {

    @Override
    public Id home() {
        return Id.PROJECT;
    }
}
