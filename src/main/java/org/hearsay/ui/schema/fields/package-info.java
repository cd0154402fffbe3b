/// What the panels of the schema place are made of: fields, and what can be asked for.
@NullMarked
package org.hearsay.ui.schema.fields;

import org.jspecify.annotations.NullMarked;
