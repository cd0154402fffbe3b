/// Says which fields of a table or of JSON Lines hold what.
@NullMarked
package org.hearsay.format.mapping;

import org.jspecify.annotations.NullMarked;
