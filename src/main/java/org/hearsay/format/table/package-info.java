/// Reads tables and JSON Lines whose rows are articles.
@NullMarked
package org.hearsay.format.table;

import org.jspecify.annotations.NullMarked;
