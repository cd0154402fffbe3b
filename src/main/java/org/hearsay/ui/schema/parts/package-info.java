/// What the schema place shows of one part: labels, relations, attributes, rules, roles.
@NullMarked
package org.hearsay.ui.schema.parts;

import org.jspecify.annotations.NullMarked;
