package org.hearsay.schema.change;

import org.hearsay.schema.Schema;

/// A schema after a change, and what the change does to what was annotated with the one before.
public record Reform(Schema schema, Conversion conversion) {}
