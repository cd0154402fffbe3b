/// What the schema place shows of rules that annotations must satisfy, and of the roles that parts
/// play.
@NullMarked
package org.hearsay.ui.schema.rules;

import org.jspecify.annotations.NullMarked;
